// Source: FIPS 180-4. The browser's own digest answers later, and a vault that is flushed line by line cannot wait for it.
const PRIMES = primes(64);
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/** SHA-256 as lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) mix(state, words, bytes, at);
  const end = padded(bytes, whole);
  for (let at = 0; at < end.length; at += BLOCK) mix(state, words, end, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The last bytes with a one, zeros and the length in bits. */
function padded(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from;
  const end = new Uint8Array(rest + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  end.set(bytes.subarray(from));
  end[rest] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(end.length - 4, (bytes.length * 8) >>> 0);
  return end;
}

function mix(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, at: number): void {
  const of = (words: Uint32Array, index: number): number => words[index] ?? 0;
  for (let i = 0; i < 16; i += 1) {
    const j = at + i * 4;
    w[i] = ((bytes[j] ?? 0) << 24) | ((bytes[j + 1] ?? 0) << 16) | ((bytes[j + 2] ?? 0) << 8) | (bytes[j + 3] ?? 0);
  }
  for (let i = 16; i < 64; i += 1) {
    const x = of(w, i - 15);
    const y = of(w, i - 2);
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (of(w, i - 16) + s0 + of(w, i - 7) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + of(K, i) + of(w, i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = of(state, index) + value;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
