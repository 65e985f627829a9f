/**
 * @typedef {object} Source
 * @property {string} path from the root, with forward slashes
 * @property {string} text
 *
 * @typedef {object} Scan
 * @property {string} name what is refused, or required
 * @property {readonly number[]} rows rows of the security table that it holds
 * @property {(sources: readonly Source[]) => readonly string[]} find what is wrong, one sentence each
 */

/**
 * Each file is looked at by every scan.
 *
 * @type {WeakMap<Source, string>}
 */
const known = new WeakMap();

/**
 * A file without its comments, which may name what is forbidden.
 *
 * @param {Source} source
 * @returns {string}
 */
function codeOf(source) {
  const text =
    known.get(source) ?? source.text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
  known.set(source, text);
  return text;
}

/**
 * A pattern that no file of some folders may hold.
 *
 * @param {string} name
 * @param {readonly number[]} rows
 * @param {RegExp} folders
 * @param {RegExp} pattern
 * @param {readonly string[]} [except] files that may
 * @returns {Scan}
 */
export function forbid(name, rows, folders, pattern, except = []) {
  return {
    name,
    rows,
    find: (sources) =>
      sources
        .filter(({ path }) => folders.test(path) && !except.includes(path))
        .flatMap((source) => {
          const found = pattern.exec(codeOf(source));
          return found === null ? [] : [`${source.path}: "${found[0]}" is not allowed (${name}).`];
        }),
  };
}

/**
 * A pattern that stands in these files, so many times in all, and in no other.
 *
 * @param {string} name
 * @param {readonly number[]} rows
 * @param {RegExp} pattern
 * @param {readonly string[]} places
 * @param {number} [times]
 * @returns {Scan}
 */
export function only(name, rows, pattern, places, times) {
  return {
    name,
    rows,
    find: (sources) => {
      const counts = sources.map((source) => {
        const { path } = source;
        const count = [...codeOf(source).matchAll(new RegExp(pattern, 'g'))].length;
        return { path, count };
      });
      const strangers = counts.filter(({ path, count }) => count > 0 && !places.includes(path));
      const missing = places.filter((place) => !counts.some(({ path, count }) => path === place && count > 0));
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      return [
        ...strangers.map(({ path }) => `${path}: only ${places.join(' and ')} may do this (${name}).`),
        ...missing.map((place) => `${place}: this is missing (${name}).`),
        ...(times !== undefined && total !== times ? [`${total} places instead of ${times} (${name}).`] : []),
      ];
    },
  };
}

/**
 * Texts that one file has to hold.
 *
 * @param {string} name
 * @param {readonly number[]} rows
 * @param {string} path
 * @param {readonly (string | RegExp)[]} texts
 * @returns {Scan}
 */
export function demand(name, rows, path, texts) {
  return {
    name,
    rows,
    find: (sources) => {
      const source = sources.find((one) => one.path === path);
      if (source === undefined) return [`${path} is missing (${name}).`];
      const body = codeOf(source);
      return texts
        .filter((text) => (typeof text === 'string' ? !body.includes(text) : !text.test(body)))
        .map((text) => `${path}: ${String(text)} is missing (${name}).`);
    },
  };
}
