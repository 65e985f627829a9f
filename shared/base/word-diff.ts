/** A piece of text that both sides have, or only one of them. */
export interface DiffPiece {
  readonly op: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Pairs of words that are compared at most: about 1,000 changed words on each side, some milliseconds of work. */
export const MOST_WORD_PAIRS = 1_000_000;

/** Share of the longer text that must be kept, 0–1; below it single kept words only make the change hard to read. */
export const LEAST_KEPT_RATIO = 0.25;

// Numbers and compounds stay whole ("5,000", "first-visit"); every character belongs to exactly one word.
const WORDS = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,'’\-/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

/**
 * What was kept, removed and added from one text to another, word by word. Joining what was kept and removed gives the
 * old text, joining what was kept and added the new one. Texts that are too long for the comparison, or that have next to
 * nothing in common, come as a whole: all removed, all added.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ op: 'kept', text: before }];
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(old, young);
  const end = sharedEnd(old, young, start);
  const [oldPart, youngPart] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  const whole = joined([
    { op: 'removed', text: before },
    { op: 'added', text: after },
  ]);
  if (oldPart.length * youngPart.length > MOST_WORD_PAIRS) return whole;
  const pieces = joined([
    { op: 'kept', text: old.slice(0, start).join('') },
    ...longestCommon(oldPart, youngPart),
    { op: 'kept', text: old.slice(old.length - end).join('') },
  ]);
  const isBoth = pieces.some(({ op }) => op === 'removed') && pieces.some(({ op }) => op === 'added');
  const isTorn = isBoth && keptRatio(pieces, Math.max(before.length, after.length)) < LEAST_KEPT_RATIO;
  return isTorn ? whole : withoutSlivers(pieces);
}

function sharedStart(old: readonly string[], young: readonly string[]): number {
  let count = 0;
  while (count < old.length && count < young.length && old[count] === young[count]) count += 1;
  return count;
}

function sharedEnd(old: readonly string[], young: readonly string[], start: number): number {
  const most = Math.min(old.length, young.length) - start;
  let count = 0;
  while (count < most && old[old.length - 1 - count] === young[young.length - 1 - count]) count += 1;
  return count;
}

// The longest common subsequence by the textbook table, filled from the end so that it is read from the start.
function longestCommon(old: readonly string[], young: readonly string[]): DiffPiece[] {
  const width = young.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [left, right] = [old[i], young[j]];
    if (left !== undefined && left === right) {
      pieces.push({ op: 'kept', text: left });
      [i, j] = [i + 1, j + 1];
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ op: 'removed', text: left });
      i += 1;
    } else {
      pieces.push({ op: 'added', text: right ?? '' });
      j += 1;
    }
  }
  return pieces;
}

// Neighbours of a kind become one piece; between two kept pieces what was removed comes before what was added.
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let [removed, added, kept] = ['', '', ''];
  const flush = (): void => {
    if (kept !== '') result.push({ op: 'kept', text: kept });
    if (removed !== '') result.push({ op: 'removed', text: removed });
    if (added !== '') result.push({ op: 'added', text: added });
    [removed, added, kept] = ['', '', ''];
  };
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (piece.op === 'kept' && (removed !== '' || added !== '')) flush();
    if (piece.op === 'kept') kept += piece.text;
    else if (piece.op === 'removed') removed += piece.text;
    else added += piece.text;
  }
  flush();
  return result;
}

// A space that was kept between two changed words would tear a changed phrase into single words.
function withoutSlivers(pieces: readonly DiffPiece[]): DiffPiece[] {
  return joined(
    pieces.flatMap((piece, index): DiffPiece[] => {
      const isSliver = piece.op === 'kept' && index > 0 && index < pieces.length - 1 && piece.text.trim() === '';
      if (!isSliver) return [piece];
      return [
        { op: 'removed', text: piece.text },
        { op: 'added', text: piece.text },
      ];
    }),
  );
}

function keptRatio(pieces: readonly DiffPiece[], longest: number): number {
  const kept = pieces.filter(({ op, text }) => op === 'kept' && text.trim() !== '');
  return longest === 0 ? 1 : kept.reduce((sum, { text }) => sum + text.length, 0) / longest;
}
