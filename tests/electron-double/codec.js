// Tagged JSON for what structured clone carries and JSON does not. The same text runs in the page and in Node.
const encode = (value) => {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', v: String(value) };
  if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return { $: 'array', v: value.map(encode) };
  if (value instanceof Date) return { $: 'date', v: Number(value) };
  if (value instanceof Map) return { $: 'map', v: [...value].map(([key, item]) => [encode(key), encode(item)]) };
  if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
  if (ArrayBuffer.isView(value)) {
    return { $: 'bytes', v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  return { $: 'object', v: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)])) };
};

const decode = (coded) => {
  if (coded === null || typeof coded !== 'object') return coded;
  const { $: tag, v: value } = coded;
  switch (tag) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(value);
    case 'bigint':
      return BigInt(value);
    case 'array':
      return value.map(decode);
    case 'date':
      return new Date(value);
    case 'map':
      return new Map(value.map(([key, item]) => [decode(key), decode(item)]));
    case 'set':
      return new Set(value.map(decode));
    case 'bytes':
      return Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
    default:
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
  }
};
