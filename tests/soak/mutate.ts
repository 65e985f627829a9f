import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1; the same seed gives the same ones. */
export type Random = () => number;

/** Mulberry32 by Tommy Ettinger, public domain. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const whole = (random: Random, most: number): number => Math.floor(random() * most);
const pick = <T>(random: Random, list: readonly T[]): T => list[whole(random, list.length)] as T;

/** What stands in texts of people who mean no good. */
const FOUL = [
  '"__proto__":{"polluted":1},',
  '"\\u005f_proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '1e999',
  '-1e400',
  'null',
  '[]',
  '{}',
  '"\\ud800"',
  '\u0000',
  '\u202e',
  '\ufffe',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<script>alert(1)</script>',
  '&a;&a;',
  '<![CDATA[',
  '"',
  ',',
  '\t',
  '=cmd|"/c calc"!A1',
];

/** One malformed file made of a sound one: bytes, cuts, structure, or a package with one part changed. */
export function mutate(seed: Uint8Array, random: Random): Uint8Array {
  const isZip = seed[0] === 0x50 && seed[1] === 0x4b;
  const roll = random();
  if (roll < 0.25) return flipped(seed, random);
  if (roll < 0.45) return seed.slice(0, whole(random, seed.length));
  if (roll < 0.55) return spliced(seed, random);
  return isZip ? rezipped(seed, random) : mutatedText(seed, random);
}

function flipped(seed: Uint8Array, random: Random): Uint8Array {
  const bytes = seed.slice();
  for (let left = 1 + whole(random, 8); left > 0; left -= 1) {
    const at = whole(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(random, 8));
  }
  return bytes;
}

// A piece left out, repeated, emptied, or filled with noise.
function spliced(seed: Uint8Array, random: Random): Uint8Array {
  const from = whole(random, seed.length);
  const to = Math.min(seed.length, from + 1 + whole(random, 400));
  const [head, piece, tail] = [seed.subarray(0, from), seed.slice(from, to), seed.subarray(to)];
  const kind = whole(random, 4);
  if (kind === 2) piece.fill(0);
  if (kind === 3) for (let at = 0; at < piece.length; at += 1) piece[at] = whole(random, 256);
  const middle = kind === 0 ? [] : kind === 1 ? [...piece, ...piece] : [...piece];
  return Uint8Array.from([...head, ...middle, ...tail]);
}

function mutatedText(seed: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(seed, true);
  const at = whole(random, text.length);
  const kind = whole(random, 6);
  const into = (piece: string, gone = 0): Uint8Array =>
    strToU8(`${text.slice(0, at)}${piece}${text.slice(at + gone)}`, true);
  if (kind === 0) return into('['.repeat(100_000));
  if (kind === 1) return into('<a>'.repeat(20_000));
  if (kind === 2) return into('x'.repeat(300_000));
  if (kind === 3)
    return strToU8(
      text.replace(/[[{]/, (open) => `${open}${pick(random, FOUL)}`),
      true,
    );
  if (kind === 4) {
    // A value in the place of another one.
    let left = whole(random, 200);
    const value = pick(random, FOUL);
    return strToU8(
      text.replace(/"[^"]{0,60}"|\b\d+\b/g, (old) => ((left -= 1) === 0 ? value : old)),
      true,
    );
  }
  return into(pick(random, FOUL), whole(random, 3));
}

// A package that unpacks, with one part that is foul, foreign, gone, or too large.
function rezipped(seed: Uint8Array, random: Random): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(seed);
  const name = pick(random, Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  const filled = part.length > 0 ? part : Uint8Array.of(60);
  const kind = whole(random, 8);
  if (kind === 0) delete parts[name];
  else if (kind === 1) parts[pick(random, ['../../evil', '/etc/evil', String.raw`C:\evil`, 'a\u0000b'])] = part;
  // A bomb takes a moment to be packed, so there are few.
  else if (kind === 2) parts[name] = new Uint8Array(random() < 0.2 ? 40_000_000 : 2_000_000);
  else if (kind === 3) parts[name] = flipped(filled, random);
  else if (kind === 4) parts[name] = part.slice(0, whole(random, part.length));
  else parts[name] = mutatedText(filled, random);
  return zipSync(parts, { level: 1 });
}
