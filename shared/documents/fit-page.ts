import { brandLook } from '../domain/branding/brand-look.ts';
import type { DOCUMENT_FONTS } from '../domain/model/kinds-brand.ts';
import type { DocumentContext } from './document-context.ts';
import { estimateTextWidth } from './figures/figure-element.ts';
import { HANDOUT, paperLines, SHEET_WIDTH } from './handout.ts';
import type { Block, Inline, TableCell, TextRun } from './report-model.ts';

/**
 * Heights in twips of a page that must not become two, each rather too high than too low. A text in a table is set in 8.5 pt.
 */
export const PAGE_PARTS = {
  /** Title in 18 pt on one line. */
  title: 660,
  /** A paragraph's line in 10 pt, and what stands below it. */
  bodyLine: 285,
  bodyGap: 140,
  keyFigures: 1310,
  /** Header row of a table, and the gap below the table. */
  tableFrame: 640,
  /** A line of a cell, what is around a paragraph, and what is around a row. */
  cellLine: 211,
  cellParagraph: 33,
  cellRow: 114,
} as const;

/** How much wider than Arial's the letters of a face are, and how much higher its lines. */
const FACES: Readonly<Record<(typeof DOCUMENT_FONTS)[number], { readonly width: number; readonly line: number }>> = {
  Arial: { width: 1, line: 1 },
  Calibri: { width: 1, line: 1.07 },
  Cambria: { width: 1, line: 1.03 },
  Georgia: { width: 1.06, line: 1.02 },
  'Times New Roman': { width: 1, line: 1 },
  Verdana: { width: 1.2, line: 1.07 },
};

/** What Word sets behind a table: an empty paragraph. */
const LAST_PARAGRAPH = 440;
const PAGE = HANDOUT.height - 2 * HANDOUT.margin - HANDOUT.head - LAST_PARAGRAPH;

type Faced = Pick<DocumentContext, 'data'>;

const faceOf = ({ data }: Faced) => FACES[brandLook(data.one('brand'), data.engagement).font];

/** What a handout's page with a running head holds, in twips of the measures here; less where lines are higher. */
export function pageRoom(context: Faced): number {
  return PAGE / faceOf(context).line;
}

const CELL_PT = 8.5;
const CELL_SIDES = 230;
const PX_PER_PT = 96 / 72;
const TWIPS_PER_PX = 15;
/** Bold letters are wider. */
const BOLD = 1.07;

// Lines break at words; a word that is wider than the line breaks inside.
function wrappedLines(runs: readonly TextRun[], widthTwips: number, letters: number): number {
  const width = widthTwips / TWIPS_PER_PX / letters;
  let lines = 1;
  let used = 0;
  for (const { text, bold } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) [lines, used] = [lines + 1, 0];
      for (const word of part.split(/(?<=\s)/u)) {
        const own = estimateTextWidth(word, CELL_PT * PX_PER_PT) * (bold === true ? BOLD : 1);
        if (used > 0 && used + own > width) [lines, used] = [lines + 1, 0];
        const broken = Math.floor(own / width);
        lines += broken;
        used += own - broken * width;
      }
    }
  }
  return lines;
}

/** Height of one paragraph in a table's column, in twips; `widthPercent` is the column's share of the page. */
export function cellHeight(context: Faced, content: Inline, widthPercent: number): number {
  const width = (SHEET_WIDTH * widthPercent) / 100 - CELL_SIDES;
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return wrappedLines(runs, width, faceOf(context).width) * PAGE_PARTS.cellLine + PAGE_PARTS.cellParagraph;
}

/** Height of a paragraph of running text across the page, in twips; 0 for none. */
export function paragraphHeight(context: Faced, text: string): number {
  const width = SHEET_WIDTH / faceOf(context).width;
  return text === '' ? 0 : paperLines(text, 10, width) * PAGE_PARTS.bodyLine + PAGE_PARTS.bodyGap;
}

/** A part as it was built for a room. */
export interface BuiltPart {
  readonly blocks: readonly Block[];
  /** In twips. */
  readonly height: number;
}

/** A part of a page that must not become two. */
export interface PagePart<T extends BuiltPart> {
  /** Its share of the page when all parts ask for more than there is; the shares sum to 1. */
  readonly share: number;
  /** The part in a room in twips; never higher than it, but for what cannot be left out. */
  readonly build: (room: number) => T;
}

/**
 * Parts that share a room in twips. A part that needs less than its share leaves the rest to those that need
 * more, whatever their order.
 */
export function sharePage<T extends BuiltPart>(parts: readonly PagePart<T>[], room: number): readonly T[] {
  const needs = parts.map((part) => part.build(Number.MAX_SAFE_INTEGER).height);
  const rooms = parts.map(() => 0);
  let open = parts.map(({ share }, index) => ({ share, index, need: needs[index] ?? 0 }));
  let left = room;
  for (;;) {
    const shares = open.reduce((sum, { share }) => sum + share, 0);
    const free = left;
    const content = open.filter(({ need, share }) => need <= (share / shares) * free);
    if (content.length === 0) {
      for (const { index, share } of open) rooms[index] = (share / shares) * free;
      break;
    }
    for (const { index, need } of content) {
      rooms[index] = need;
      left -= need;
    }
    open = open.filter((part) => !content.includes(part));
  }
  // Whole lines seldom fill a room; what is over goes to the part that lacks least, so that most parts are whole.
  const built = parts.map((part, index) => part.build(rooms[index] ?? 0));
  let over = room - built.reduce((sum, { height }) => sum + height, 0);
  const lackOf = (index: number): number => (needs[index] ?? 0) - (built[index]?.height ?? 0);
  const order = parts.map((_, index) => index).toSorted((a, b) => lackOf(a) - lackOf(b));
  for (const index of order) {
    const before = built[index];
    const after = before === undefined ? undefined : parts[index]?.build(before.height + Math.max(0, over));
    if (before === undefined || after === undefined) continue;
    over -= after.height - before.height;
    built[index] = after;
  }
  return built;
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
    // A hair of tolerance: a room that was measured from these very heights must hold them.
    if (height + own + (isLast ? 0 : moreLine) > room + 1) break;
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
  context: Faced,
  lists: readonly SideList[],
  widths: readonly number[],
  room: number,
): { readonly cells: readonly TableCell[]; readonly height: number } {
  const inside = room - PAGE_PARTS.tableFrame - PAGE_PARTS.cellRow;
  const fitted = lists.map(({ lines, none, more }, index) => {
    const width = widths[index] ?? 0;
    const { shown, left, height } = fit(lines, (line) => cellHeight(context, line, width), inside);
    const content = lines.length === 0 ? [none] : [...shown, ...(left > 0 ? [more(left)] : [])];
    return { cell: { content }, height: lines.length === 0 ? cellHeight(context, none, width) : height };
  });
  const height = Math.max(0, ...fitted.map((one) => one.height)) + PAGE_PARTS.tableFrame + PAGE_PARTS.cellRow;
  return { cells: fitted.map(({ cell }) => cell), height };
}
