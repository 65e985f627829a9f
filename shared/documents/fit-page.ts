import { HANDOUT, paperLines, SHEET_WIDTH } from './handout.ts';
import type { Inline, TableCell } from './report-model.ts';

/**
 * Heights in twips of a page that must not become two, each rather too high than too low. A text in a table is set in 8.5 pt.
 */
export const PAGE_PARTS = {
  /** What a handout's page with a running head holds. */
  page: HANDOUT.height - 2 * HANDOUT.margin - HANDOUT.head - HANDOUT.rest,
  /** Title in 18 pt on one line. */
  title: 720,
  /** A paragraph's line in 10 pt, and what stands below it. */
  bodyLine: 285,
  bodyGap: 140,
  keyFigures: 1180,
  /** Header row of a table, and the gap below the table. */
  tableFrame: 560,
  /** A line of a cell, what is around a paragraph, and what is around a row. */
  cellLine: 216,
  cellParagraph: 36,
  cellRow: 120,
} as const;

const CELL_PT = 8.5;
const CELL_SIDES = 230;

const plain = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map(({ text }) => text).join('');

/** Height of one paragraph in a table's column, in twips; `widthPercent` is the column's share of the page. */
export function cellHeight(content: Inline, widthPercent: number): number {
  const width = (SHEET_WIDTH * widthPercent) / 100 - CELL_SIDES;
  const lines = plain(content)
    .split('\n')
    .reduce((sum, line) => sum + paperLines(line, CELL_PT, width), 0);
  return lines * PAGE_PARTS.cellLine + PAGE_PARTS.cellParagraph;
}

/** What fits a room, and how much does not. */
export interface Fitted<T> {
  readonly shown: readonly T[];
  /** How many were left out. */
  readonly left: number;
  /** Height of what is shown, with the line that names what was left out. */
  readonly height: number;
}

/** The first of some things whose heights fit a room in twips; one line is kept free for "and n more". */
export function fit<T>(things: readonly T[], heightOf: (thing: T) => number, room: number): Fitted<T> {
  const moreLine = PAGE_PARTS.cellLine + PAGE_PARTS.cellParagraph;
  let height = 0;
  let count = 0;
  for (const thing of things) {
    const own = heightOf(thing);
    const isLast = count === things.length - 1;
    if (height + own + (isLast ? 0 : moreLine) > room) break;
    height += own;
    count += 1;
  }
  const left = things.length - count;
  return { shown: things.slice(0, count), left, height: height + (left > 0 ? moreLine : 0) };
}

/** Lists that stand side by side as the columns of one table row. */
export interface SideList {
  readonly lines: readonly Inline[];
  /** Said when there is nothing. */
  readonly none: Inline;
  /** Names what was left out. */
  readonly more: (left: number) => Inline;
}

/** One row of lists side by side that is no higher than a room in twips, and its height. */
export function fitSideLists(
  lists: readonly SideList[],
  widths: readonly number[],
  room: number,
): { readonly cells: readonly TableCell[]; readonly height: number } {
  const inside = room - PAGE_PARTS.tableFrame - PAGE_PARTS.cellRow;
  const fitted = lists.map(({ lines, none, more }, index) => {
    const width = widths[index] ?? 0;
    const { shown, left, height } = fit(lines, (line) => cellHeight(line, width), inside);
    const content = lines.length === 0 ? [none] : [...shown, ...(left > 0 ? [more(left)] : [])];
    return { cell: { content }, height: lines.length === 0 ? cellHeight(none, width) : height };
  });
  const height = Math.max(0, ...fitted.map((one) => one.height)) + PAGE_PARTS.tableFrame + PAGE_PARTS.cellRow;
  return { cells: fitted.map(({ cell }) => cell), height };
}
