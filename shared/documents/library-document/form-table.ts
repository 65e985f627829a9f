import { palette } from '../../base/palette.ts';
import type { SectionTable } from '../../domain/resources/section-text.ts';
import { columns } from '../blocks.ts';
import { estimateTextWidth } from '../figures/figure-element.ts';
import type { ReportSection, TableBlock, TableCell } from '../report-model.ts';

/** Twips of a row that is written by hand. */
export const ROW = 520;
/** Empty rows below the examples. */
const BLANK_ROWS = 3;
/** Rows up to which a table is kept on one page. */
const SHORT = 9;
/** Width of the text on a page, and of what a cell keeps free at its sides, in px. */
const TEXT_WIDTH = { portrait: 640, landscape: 930 } as const;
const CELL_SIDES = 20;
const FONT_PX = 12;
/** Long texts get more than short ones, but less than in proportion. */
const FAVOUR_LONG = 0.7;
/** Beyond this a text breaks into lines anyway, in px. */
const LONG = 900;

// A form is written on paper or in Word: an empty cell, not a dash that somebody would have to delete.
export const BLANK: TableCell = { content: [''] };

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => estimateTextWidth(text, FONT_PX)));
}

/**
 * Shares of the columns in percent: none is narrower than its longest word, as far as the page has room; what is left goes
 * by how much stands in a column.
 */
export function columnShares(cells: readonly (readonly string[])[], pageWidth: number): readonly number[] {
  const count = cells[0]?.length ?? 0;
  const inColumn = Array.from({ length: count }, (_, index) => cells.map((row) => row[index] ?? ''));
  const least = inColumn.map((texts) => widest(texts.flatMap((text) => text.split(/\s+/))) + CELL_SIDES);
  const sum = least.reduce((total, width) => total + width, 0);
  const room = Math.max(0, pageWidth - sum);
  const wants = inColumn.map((texts, index) =>
    Math.pow(Math.max(0, Math.min(LONG, widest(texts)) + CELL_SIDES - (least[index] ?? 0)) + 4, FAVOUR_LONG),
  );
  const wanted = wants.reduce((total, want) => total + want, 0);
  const widths = least.map((width, index) => width + (room * (wants[index] ?? 0)) / wanted);
  const whole = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width / whole) * 100);
}

/** A table of a section: its rows as they stand, or as examples above room to write. */
export function tableBlock(table: SectionTable, page: ReportSection['orientation']): TableBlock {
  const { columns: headers, rows, hasRoom } = table;
  const shares = columnShares([headers, ...rows], TEXT_WIDTH[page === 'landscape' ? 'landscape' : 'portrait']);
  const cell = (text: string, index: number): TableCell => {
    if (text === '') return BLANK;
    if (hasRoom) return { content: [[{ text, italic: true, colour: palette.muted }]] };
    return index === 0 ? { content: [text], bold: true } : { content: [text] };
  };
  const blank = headers.map(() => BLANK);
  const body = [
    ...rows.map((row) => row.map(cell)),
    ...(hasRoom ? Array.from({ length: BLANK_ROWS }, () => blank) : []),
  ];
  return {
    type: 'table',
    columns: columns(headers, shares),
    ...(hasRoom ? { minRowHeightTwips: ROW } : {}),
    ...(body.length <= SHORT ? { keepTogether: true } : {}),
    rows: body,
  };
}
