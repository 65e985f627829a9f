/** Sends imports of `electron` in ES modules to the double. */
export async function resolve(specifier, context, next) {
  if (specifier !== 'electron' && specifier !== 'electron/main') return next(specifier, context);
  return { url: new URL('./facade.mjs', import.meta.url).href, shortCircuit: true };
}
