import { linesOf, muted } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import { cellHeight, PAGE_PARTS } from '../fit-page.ts';
import type { Inline, TableCell } from '../report-model.ts';

/** A term and what was said about it. */
export interface Said {
  readonly term: string;
  readonly text: string;
}

const BULLET = /^[-–•*]\s+/;

/** A running text on one line: its lines are separated where they do not end in a sign of their own. */
export function inOneLine({ words }: Pick<DocumentContext, 'words'>, text: string): string {
  return linesOf(text)
    .map((line) => line.replace(BULLET, '').replace(/\s+/g, ' '))
    .reduce(
      (whole, line) =>
        whole === '' ? line : whole + (/[.;:,!?…。؟]$/u.test(whole) ? ' ' : words.strongSeparator) + line,
      '',
    );
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The beginning of a text that takes no more than some lines of a column; ends in "…" when something was cut. */
export function cutToLines(context: DocumentContext, text: string, widthPercent: number, lines: number): string {
  const room = lines * PAGE_PARTS.cellLine + PAGE_PARTS.cellParagraph;
  if (cellHeight(context, text, widthPercent) <= room) return text;
  const letters = [...segmenter.segment(text.slice(0, lines * 240))].map(({ segment }) => segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cellHeight(context, `${letters.slice(0, middle).join('')}…`, widthPercent) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** Texts of rows below each other, each cut so that the rows take no more than a room in twips; every row has a line. */
export function fitTexts(
  context: DocumentContext,
  texts: readonly string[],
  widthPercent: number,
  room: number,
): { readonly texts: readonly string[]; readonly height: number; readonly isCut: boolean } {
  const { cellLine, cellParagraph, cellRow } = PAGE_PARTS;
  const wanted = texts.map((text) => Math.round((cellHeight(context, text, widthPercent) - cellParagraph) / cellLine));
  const given = texts.map(() => 1);
  // A hair of tolerance: a room that was measured from these very heights must hold them.
  let spare = Math.floor((room + 1 - texts.length * (cellParagraph + cellRow)) / cellLine) - texts.length;
  // A line at a time to whoever has the fewest, so that one long text does not take the others' room.
  while (spare > 0) {
    const open = given.flatMap((lines, index) => (lines < (wanted[index] ?? 0) ? [{ lines, index }] : []));
    const next = open.toSorted((a, b) => a.lines - b.lines)[0];
    if (next === undefined) break;
    given[next.index] = next.lines + 1;
    spare -= 1;
  }
  const cut = texts.map((text, index) => cutToLines(context, text, widthPercent, given[index] ?? 1));
  const height = given.reduce((sum, lines) => sum + lines * cellLine + cellParagraph + cellRow, 0);
  return { texts: cut, height, isCut: cut.some((text, index) => text !== texts[index]) };
}

/** A cell of one line of text, or of a dash when there is none. */
export function saidCell({ words }: DocumentContext, text: string): TableCell {
  const content: Inline = text === '' ? [muted(words.empty)] : text;
  return { content: [content] };
}
