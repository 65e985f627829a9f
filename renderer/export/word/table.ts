import type { Alignment, TableBlock, TableCell, TableColumn } from '#shared/documents/report-model.ts';
import { inlineText } from '#shared/documents/field-tags.ts';
import type { WriteContext } from './context.ts';
import { fitColumns } from './fit-columns.ts';
import { INK, wordColour } from './house.ts';
import { bookmarked, directionOf, fieldRuns, inlineParagraph, textRun } from './inline.ts';
import { gap, paragraph } from './paragraph.ts';
import { xmlAttribute } from './xml.ts';

/** A rule: width in eighths of a point, colour as `RRGGBB`. */
export interface Rule {
  readonly size: number;
  readonly colour: string;
  readonly isDashed?: boolean;
}

/** The sides of a table or cell that have rules; the others have none. `start` is where a line begins. */
export type Rules = Partial<Record<'top' | 'start' | 'bottom' | 'end' | 'insideH' | 'insideV', Rule>>;

/** Space inside cells in twips. */
export interface CellMargins {
  readonly top: number;
  readonly start: number;
  readonly bottom: number;
  readonly end: number;
}

const SIDES = ['top', 'start', 'bottom', 'end', 'insideH', 'insideV'] as const;
// In a table that runs from right to left Word takes `left` for the side where a line begins.
const SIDE_NAMES = {
  top: 'top',
  start: 'left',
  bottom: 'bottom',
  end: 'right',
  insideH: 'insideH',
  insideV: 'insideV',
};

function rulesXml(tag: string, rules: Rules, sides: readonly (typeof SIDES)[number][], others: boolean): string {
  const xml = sides.map((side) => {
    const rule = rules[side];
    if (rule === undefined) return others ? `<w:${SIDE_NAMES[side]} w:val="nil"/>` : '';
    const kind = rule.isDashed === true ? 'dashed' : 'single';
    return `<w:${SIDE_NAMES[side]} w:val="${kind}" w:sz="${rule.size}" w:space="0" w:color="${rule.colour}"/>`;
  });
  return xml.every((part) => part === '') ? '' : `<w:${tag}>${xml.join('')}</w:${tag}>`;
}

function marginsXml(tag: string, margins: CellMargins): string {
  const side = (name: string, width: number) => `<w:${name} w:w="${Math.round(width)}" w:type="dxa"/>`;
  return (
    `<w:${tag}>${side('top', margins.top)}${side('left', margins.start)}` +
    `${side('bottom', margins.bottom)}${side('right', margins.end)}</w:${tag}>`
  );
}

/** A cell around paragraphs that are written already. */
export function cellXml(
  content: string,
  width: number,
  look: {
    readonly span?: number;
    readonly fill?: string;
    readonly rules?: Rules;
    readonly margins?: CellMargins;
    readonly isUpright?: boolean;
    readonly align?: 'top' | 'center' | 'bottom';
  } = {},
): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width)}" w:type="dxa"/>` +
    (look.span === undefined || look.span === 1 ? '' : `<w:gridSpan w:val="${look.span}"/>`) +
    (look.rules === undefined ? '' : rulesXml('tcBorders', look.rules, SIDES.slice(0, 4), false)) +
    (look.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`) +
    (look.margins === undefined ? '' : marginsXml('tcMar', look.margins)) +
    (look.isUpright === true ? '<w:textDirection w:val="btLr"/>' : '') +
    (look.align === undefined || look.align === 'top' ? '' : `<w:vAlign w:val="${look.align}"/>`) +
    `</w:tcPr>${content}</w:tc>`
  );
}

/** A row around cells that are written already. `height` in twips. */
export function rowXml(
  cells: string,
  look: {
    readonly isHead?: boolean;
    readonly mayBreak?: boolean;
    readonly height?: number;
    readonly isExact?: boolean;
  },
): string {
  const rule = look.isExact === true ? 'exact' : 'atLeast';
  const properties =
    (look.mayBreak === true ? '' : '<w:cantSplit/>') +
    (look.height === undefined ? '' : `<w:trHeight w:val="${Math.round(look.height)}" w:hRule="${rule}"/>`) +
    (look.isHead === true ? '<w:tblHeader/>' : '');
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

/** A table of fixed widths around rows that are written already. */
export function tableXml(
  rows: string,
  widths: readonly number[],
  look: { readonly rules: Rules; readonly margins?: CellMargins; readonly title?: string },
  context: WriteContext,
): string {
  const width = widths.reduce((sum, value) => sum + value, 0);
  const grid = widths.map((value) => `<w:gridCol w:w="${Math.round(value)}"/>`).join('');
  return (
    `<w:tbl><w:tblPr>${context.rtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${Math.round(width)}" w:type="dxa"/>` +
    `${rulesXml('tblBorders', look.rules, SIDES, true)}<w:tblLayout w:type="fixed"/>` +
    (look.margins === undefined ? '' : marginsXml('tblCellMar', look.margins)) +
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>' +
    (look.title === undefined ? '' : `<w:tblCaption w:val="${xmlAttribute(look.title)}"/>`) +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
}

// A row that is taller than most of a page must be allowed to break, or a viewer may cut its text off.
const TALL_LINES = 28;
const TWIPS_PER_LETTER = 95;

function estimatedLines(cell: TableCell, width: number): number {
  const letters = Math.max(4, Math.floor((width - 200) / TWIPS_PER_LETTER));
  let lines = 0;
  for (const content of cell.content) {
    for (const line of inlineText(content).split('\n')) lines += Math.max(1, Math.ceil(line.length / letters));
  }
  return lines;
}

interface RowPlace {
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly index: number;
}

// A row that covers all columns is the heading of the rows below it.
function keepsWithNext(cells: readonly TableCell[], { block, index }: RowPlace): boolean {
  if (index === block.rows.length - 1) return false;
  return block.keepTogether === true || (block.columns.length > 1 && (cells[0]?.span ?? 1) === block.columns.length);
}

function cellParagraphs(cell: TableCell, align: Alignment, keepNext: boolean, context: WriteContext): string {
  const content = cell.content.length === 0 ? [''] : cell.content;
  const bullets = cell.bullets === true && content.length > 1;
  const options = {
    style: 'TableText',
    align,
    ...(keepNext ? { keepNext } : {}),
    ...(bullets ? { list: { number: context.list('cellBullet'), level: 0 } } : {}),
  } as const;
  const style = {
    ...(cell.bold === undefined ? {} : { bold: cell.bold }),
    ...(cell.colour === undefined ? {} : { colour: cell.colour }),
  };
  return content.map((inline) => inlineParagraph(inline, context, options, style)).join('');
}

function bodyRow(cells: readonly TableCell[], place: RowPlace, context: WriteContext): string {
  const { block, widths } = place;
  const keepNext = keepsWithNext(cells, place);
  let column = 0;
  let tallest = 0;
  let xml = '';
  for (const cell of cells) {
    const span = Math.max(1, cell.span ?? 1);
    let width = 0;
    for (let at = column; at < column + span; at += 1) width += widths[at] ?? 0;
    tallest = Math.max(tallest, estimatedLines(cell, width));
    const align = cell.align ?? block.columns[column]?.align ?? 'start';
    xml += cellXml(cellParagraphs(cell, align, keepNext, context), width, {
      span,
      align: block.isCentredInRow === true ? 'center' : 'top',
      ...(cell.shading === undefined ? {} : { fill: wordColour(cell.shading, INK.white) }),
      ...(cell.topEdge === undefined
        ? {}
        : { rules: { top: { size: 24, colour: wordColour(cell.topEdge, context.house.dark) } } }),
    });
    column += span;
  }
  return rowXml(xml, {
    mayBreak: tallest > TALL_LINES,
    ...(block.minRowHeightTwips === undefined ? {} : { height: block.minRowHeightTwips }),
  });
}

// Height of a header row whose texts run upward, in twips.
const UPRIGHT_HEIGHT = 1750;

function headCell(column: TableColumn, width: number, block: TableBlock, index: number, context: WriteContext): string {
  const upright = block.uprightHeaders === true && index > 0;
  const head = inlineParagraph(column.header, context, {
    style: 'TableHead',
    keepNext: true,
    // In upright text the start of the line is at the bottom.
    align: upright ? 'start' : (column.align ?? 'start'),
  });
  return cellXml(head, width, {
    fill: INK.headerFill,
    isUpright: upright,
    // In upright text the middle of the column is the centre.
    align: upright ? 'center' : 'bottom',
    ...(block.look === 'grid' ? {} : { rules: { bottom: { size: 6, colour: context.house.dark } } }),
  });
}

function headRow(block: TableBlock, widths: readonly number[], context: WriteContext): string {
  const cells = block.columns.map((column, index) => headCell(column, widths[index] ?? 0, block, index, context));
  return rowXml(cells.join(''), {
    isHead: true,
    ...(block.uprightHeaders === true ? { height: UPRIGHT_HEIGHT } : {}),
  });
}

/** A numbered caption, `Table 3   Deliverables`; cross references lead to word and number. */
export function captionParagraph(
  kind: 'Table' | 'Figure',
  text: string,
  place: { readonly number: number; readonly bookmark: string },
  context: WriteContext,
): string {
  const { words } = context.report;
  const word = kind === 'Table' ? words.table : words.figure;
  const look = { colour: context.house.dark };
  // Word counts by the name of the sequence, which is no word for people and stays the same in every language.
  const count = textRun(`${word} `, look) + fieldRuns(`SEQ ${kind} \\* ARABIC`, String(place.number), look);
  const title = textRun(`\u2003${text}`, { bold: false });
  return paragraph(bookmarked(place.bookmark, count, context) + title, context, {
    style: 'Caption',
    keepNext: kind === 'Table',
    direction: context.rtl ? 'rtl' : directionOf(text, context),
  });
}

const BODY_MARGINS: CellMargins = { top: 70, start: 100, bottom: 50, end: 100 };

/** A table with its caption above and a gap below. */
export function writeTable(block: TableBlock, context: WriteContext): string {
  const widths = fitColumns(block, context.width);
  const grid = block.look === 'grid';
  const { dark } = context.house;
  const white = { size: 24, colour: INK.white };
  const hairline = { size: 4, colour: INK.hairline };
  const body = block.rows.map((cells, index) => bodyRow(cells, { block, widths, index }, context)).join('');
  const head = block.showHeader === false ? '' : headRow(block, widths, context);
  // Word refuses a table without rows.
  if (head + body === '') return '';
  const place = context.places.caption(block);
  const caption =
    block.caption === undefined || place === undefined ? '' : captionParagraph('Table', block.caption, place, context);
  const table = tableXml(
    head + body,
    widths,
    {
      rules: grid
        ? { insideH: white, insideV: white }
        : { top: { size: 10, colour: dark }, bottom: hairline, insideH: hairline },
      margins: BODY_MARGINS,
      ...(block.caption === undefined ? {} : { title: block.caption }),
    },
    context,
  );
  return caption + table + gap(context);
}
