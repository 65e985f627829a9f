import type { RecordOf } from '../model/record.ts';

type Note = RecordOf<'note'>;

/** Two notes that say nearly the same. */
export interface NearNotes {
  readonly notes: readonly [Note, Note];
  /** Share of their letter pairs that they have in common, 0–1. */
  readonly likeness: number;
}

/** Likeness from which two notes are shown as nearly equal. */
export const NEAR = 0.7;
/** Most pairs that are shown; a wall with more wants clusters, not merging. */
export const MOST_NEAR = 50;

function pairsOf(text: string): Map<string, number> {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const pairs = new Map<string, number>();
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0);

// Sørensen–Dice coefficient over letter pairs: word order and small endings weigh little.
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const both = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * both) / all;
}

/** Pairs of notes that say nearly the same, the most alike first; at most `MOST_NEAR`. */
export function nearNotes(notes: readonly Note[]): NearNotes[] {
  const all = notes.map((note) => ({ note, pairs: pairsOf(note.text) })).filter(({ pairs }) => pairs.size > 0);
  const found: NearNotes[] = [];
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      // Lengths too far apart cannot reach the likeness.
      const [small, large] = [sizeOf(a.pairs), sizeOf(b.pairs)].toSorted((x, y) => x - y) as [number, number];
      if ((2 * small) / (small + large) < NEAR) continue;
      const alike = likeness(a.pairs, b.pairs);
      if (alike >= NEAR) found.push({ notes: [a.note, b.note], likeness: alike });
    }
  });
  return found.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_NEAR);
}
