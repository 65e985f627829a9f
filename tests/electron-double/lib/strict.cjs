'use strict';

/** An object whose unknown members throw: what the double does not do must never pass for done. */
function strict(name, target) {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON') {
        const value = Reflect.get(object, key, object);
        const isMethod = typeof value === 'function' && typeof key !== 'symbol' && key !== 'constructor';
        return isMethod ? value.bind(object) : value;
      }
      throw new Error(`electron double: ${name}.${key} is not implemented`);
    },
  });
}

module.exports = { strict };
