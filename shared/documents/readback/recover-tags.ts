import type { ReviewedControl, ReviewedDocument, ReviewedParagraph } from '../../domain/readback/reviewed-document.ts';
import { longestRun } from '../../base/longest-run.ts';
import { normaliseFieldText } from '../field-tags.ts';

/** Texts without any spaces: what a program that drops tags may also do to line breaks does not count. */
export const bareText = (text: string): string =>
  normaliseFieldText(text)
    .replace(/^- |\n- /g, '')
    .replace(/\s+/g, '');

/** Most pairs of controls that are weighed when tags have to be found again; beyond it only whole stretches are matched. */
const MOST_PAIRS = 4_000_000;

const SAME_TEXT = 4;
const SAME_TITLE = 1;

/** Whether the program that saved the file last dropped the tags of the controls. */
export function hasLostTags({ controls }: ReviewedDocument): boolean {
  return controls.length > 0 && controls.every(({ tag }) => tag === '');
}

/**
 * Gives controls without tags those of the same controls in another copy of the document, by their titles, their texts and
 * their order. A control that has no counterpart keeps none. Paragraphs that such a program put out of their control come
 * back into it.
 */
export function recoverTags(document: ReviewedDocument, whole: ReviewedDocument): ReviewedDocument {
  const pairs = align(document.controls, whole.controls);
  const outside = new Set(whole.paragraphs.map(({ accepted }) => normaliseFieldText(accepted)));
  const taken = new Set<ReviewedParagraph>();
  const starts = new Set(document.controls.map(({ after }) => after));
  const controls = document.controls.map((control, index): ReviewedControl => {
    const twin = pairs.get(index);
    if (twin === undefined) return control;
    const isOfLines = normaliseFieldText(twin.original).includes('\n');
    const more = isOfLines ? following(document.paragraphs, control, outside, starts) : [];
    for (const paragraph of more) taken.add(paragraph);
    const joined = (reading: 'accepted' | 'original'): string =>
      [control[reading], ...more.map((paragraph) => paragraph[reading])].join('\n');
    return { ...control, tag: twin.tag, accepted: joined('accepted'), original: joined('original') };
  });
  return { ...document, controls, paragraphs: document.paragraphs.filter((paragraph) => !taken.has(paragraph)) };
}

function following(
  paragraphs: readonly ReviewedParagraph[],
  { after, place }: ReviewedControl,
  outside: ReadonlySet<string>,
  starts: ReadonlySet<number>,
): ReviewedParagraph[] {
  const found: ReviewedParagraph[] = [];
  for (let at = after; at < paragraphs.length; at += 1) {
    const next = paragraphs[at];
    if (next === undefined || next.tags.length > 0 || next.place.row !== place.row) break;
    if (next.place.heading !== place.heading || outside.has(normaliseFieldText(next.accepted))) break;
    if (at > after && starts.has(at)) break;
    found.push(next);
  }
  return found;
}

interface Side {
  readonly controls: readonly ReviewedControl[];
  readonly texts: readonly string[];
}

const sideOf = (controls: readonly ReviewedControl[]): Side => ({
  controls,
  texts: controls.map(({ accepted }) => bareText(accepted)),
});

// What both copies have once and in the same order is sure; between those, the best of what fits.
function align(left: readonly ReviewedControl[], right: readonly ReviewedControl[]): Map<number, ReviewedControl> {
  const [own, other] = [sideOf(left), sideOf(right)];
  const pairs = new Map<number, ReviewedControl>();
  const keep = (i: number, j: number): void => {
    const control = right[j];
    if (control !== undefined) pairs.set(i, control);
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...anchors(own, other), [left.length, right.length] as const]) {
    pairWithin(own, other, [i, a], [j, b], keep);
    keep(a, b);
    [i, j] = [a + 1, b + 1];
  }
  return pairs;
}

function anchors(left: Side, right: Side): (readonly [number, number])[] {
  const once = ({ controls, texts }: Side): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [index, { title }] of controls.entries()) {
      const key = `${title}\n${texts[index] ?? ''}`;
      places.set(key, places.has(key) ? -1 : index);
    }
    return places;
  };
  const others = once(right);
  const shared = [...once(left)].flatMap(([key, a]): (readonly [number, number])[] => {
    const b = others.get(key) ?? -1;
    return a < 0 || b < 0 ? [] : [[a, b]];
  });
  return longestRun(shared.map(([, b]) => b)).flatMap((index) => {
    const pair = shared[index];
    return pair === undefined ? [] : [pair];
  });
}

// The heaviest common subsequence: equal texts count more than equal titles, so that a row that was taken out does not
// shift all rows below it by one.
function pairWithin(
  left: Side,
  right: Side,
  [startLeft, endLeft]: readonly [number, number],
  [startRight, endRight]: readonly [number, number],
  keep: (i: number, j: number) => void,
): void {
  const [rows, width] = [endLeft - startLeft, endRight - startRight + 1];
  if (rows <= 0 || width <= 1 || rows * width > MOST_PAIRS) return;
  const weights = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => weights[i * width + j] ?? 0;
  const worth = (i: number, j: number): number => {
    if (left.controls[startLeft + i]?.title !== right.controls[startRight + j]?.title) return 0;
    return left.texts[startLeft + i] === right.texts[startRight + j] ? SAME_TEXT : SAME_TITLE;
  };
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      const own = worth(i, j);
      const paired = own === 0 ? 0 : own + at(i + 1, j + 1);
      weights[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  for (let [i, j] = [0, 0]; i < rows && j < width - 1;) {
    const own = worth(i, j);
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) {
      keep(startLeft + i, startRight + j);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}
