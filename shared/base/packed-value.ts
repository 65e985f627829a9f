/** Marks what JSON has no word for; no text of the product holds this sign, it is cleaned away on the way in. */
const MARK = '\u0000';
const UNDEFINED = { [MARK]: 'undefined' };

/**
 * A value as one line of JSON that `unpackValue` turns into the same value again, properties in the same order: plain objects,
 * arrays, texts, booleans, null, finite numbers, and `undefined`, which JSON alone would drop.
 */
export function packValue(value: unknown): string {
  // A replacer is called for every value and makes the whole several times slower, for what hardly any row holds.
  if (!holdsUndefined(value)) return JSON.stringify(value);
  return JSON.stringify(value === undefined ? UNDEFINED : value, (_name, held: unknown) =>
    held === undefined ? UNDEFINED : held,
  );
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsUndefined);
}

/** The value that was packed. Throws when the text is no JSON. */
export function unpackValue(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return text.includes('\\u0000') ? withUndefined(value) : value;
}

function withUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUndefined);
  if (typeof value !== 'object' || value === null) return value;
  if (MARK in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withUndefined(held)]));
}
