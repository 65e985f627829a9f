// Runs in the page before its scripts, around the real preload bundle. CODEC and PRELOAD are replaced by their sources.
(() => {
  if (window.top !== window || globalThis.__double_receive) return;
  const post = globalThis.__double_post;
  const listeners = new Map();
  const toBase64 = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768));
    return btoa(text);
  };
  CODEC;
  const clone = (value) => {
    try {
      return structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };
  const ipcRenderer = {
    async invoke(channel, ...args) {
      const answer = JSON.parse(await post(JSON.stringify({ channel, args: encode(clone(args)) })));
      if (answer.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return decode(answer.value);
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return this;
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return this;
    },
  };
  // What the bridge lets through: copies, functions as proxies, promises. Nothing keeps its identity.
  const cross = (value, depth = 0) => {
    if (depth > 1000) throw new Error('Recursion depth exceeded');
    if (typeof value === 'symbol') throw new Error('Symbols cannot cross the bridge');
    if (typeof value === 'function') return (...args) => cross(value(...args.map((arg) => cross(arg))));
    if (value instanceof Promise) {
      return value.then(
        (item) => cross(item),
        (error) => {
          throw new Error(error?.message);
        },
      );
    }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item) => cross(item, depth + 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return clone(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item, depth + 1)]));
  };
  const freeze = (value) => {
    if (value !== null && typeof value === 'object') {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  const contextBridge = {
    exposeInMainWorld(key, value) {
      if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, key, { value: freeze(cross(value)), enumerable: true });
    },
  };
  Object.defineProperty(globalThis, '__double_receive', {
    value: (channel, text) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...decode(JSON.parse(text)));
    },
  });
  window.open = (address) => {
    void post(JSON.stringify({ open: String(address ?? '') }));
    return null;
  };
  // A sandboxed preload may require electron and three modules of Node's; ours needs no more than electron.
  const require = (name) => {
    if (name !== 'electron' && name !== 'electron/renderer') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer };
  };
  try {
    (function (require, module, exports, process) {
      PRELOAD;
    })(require, { exports: {} }, {}, { type: 'renderer', sandboxed: true, contextIsolated: true });
  } catch (error) {
    void post(JSON.stringify({ preloadError: String(error?.stack ?? error) }));
  }
})();
