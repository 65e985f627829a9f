import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type ITableCellBorders,
} from 'docx';
import { cleanText } from '#shared/base/clean-text.ts';
import type { Alignment, TableBlock, TableCell as ModelCell, TableColumn } from '#shared/documents/report-model.ts';
import { INK, wordColour } from './house-style.ts';
import { inlineParagraph, plainText, type WriteContext } from './write-inline.ts';

/** No rule at all. */
export const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: INK.hairline } as const;
const HEAD_RULE = { style: BorderStyle.SINGLE, size: 10, color: INK.navy } as const;
const GRID = { style: BorderStyle.SINGLE, size: 24, color: INK.white } as const;

/** All six rules of a table switched off. */
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

const ALIGN: Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  start: AlignmentType.START,
  centre: AlignmentType.CENTER,
  end: AlignmentType.END,
};

// A row that is taller than most of a page must be allowed to break, or a viewer may cut its text off.
const TALL_LINES = 28;
const TWIPS_PER_LETTER = 95;

/** Widths of columns in twips; they sum to the text width exactly. */
export function columnTwips(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const twips = shares.map((share) => Math.round((share / total) * width));
  const last = twips.length - 1;
  const rest = width - twips.reduce((sum, value) => sum + value, 0);
  if (last >= 0) twips[last] = (twips[last] ?? 0) + rest;
  return twips;
}

function estimatedLines(cell: ModelCell, width: number): number {
  const letters = Math.max(4, Math.floor((width - 200) / TWIPS_PER_LETTER));
  return cell.content
    .flatMap((content) => plainText(content).split('\n'))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function cellParagraphs(cell: ModelCell, column: TableColumn | undefined, context: WriteContext): Paragraph[] {
  const align = cell.align ?? column?.align ?? 'start';
  const content = cell.content.length === 0 ? [''] : cell.content;
  return content.map((inline) => {
    const options = {
      style: 'TableText',
      ...(align === 'start' ? {} : { alignment: ALIGN[align] }),
      ...(cell.bullets === true && content.length > 1 ? { numbering: { reference: 'cell-bullet', level: 0 } } : {}),
    };
    return inlineParagraph(inline, context, options, {
      ...(cell.bold === undefined ? {} : { bold: cell.bold }),
      ...(cell.colour === undefined ? {} : { colour: cell.colour }),
    });
  });
}

function cellBorders(cell: ModelCell): { borders?: ITableCellBorders } {
  if (cell.topEdge === undefined) return {};
  const color = wordColour(cell.topEdge, INK.navy);
  return { borders: { top: { style: BorderStyle.SINGLE, size: 24, color } } };
}

// A row that covers all columns is the heading of the rows below it.
function keepsWithNext(cells: readonly ModelCell[], block: TableBlock, index: number): boolean {
  if (index === block.rows.length - 1) return false;
  return block.keepTogether === true || (block.columns.length > 1 && (cells[0]?.span ?? 1) === block.columns.length);
}

function bodyRow(
  cells: readonly ModelCell[],
  index: number,
  block: TableBlock,
  widths: readonly number[],
  context: WriteContext,
): TableRow {
  let column = 0;
  let tallest = 0;
  const children = cells.map((cell) => {
    const span = Math.max(1, cell.span ?? 1);
    const width = widths.slice(column, column + span).reduce((sum, value) => sum + value, 0);
    tallest = Math.max(tallest, estimatedLines(cell, width));
    const child = new TableCell({
      children: cellParagraphs(cell, block.columns[column], context),
      width: { size: width, type: WidthType.DXA },
      ...(block.isCentredInRow === true ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(cell.shading === undefined
        ? {}
        : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: wordColour(cell.shading, INK.white) } }),
      ...cellBorders(cell),
    });
    column += span;
    return child;
  });
  return new TableRow({
    children,
    cantSplit: tallest <= TALL_LINES,
    ...(keepsWithNext(cells, block, index) ? { keepNext: true } : {}),
    ...(block.minRowHeightTwips === undefined
      ? {}
      : { height: { value: block.minRowHeightTwips, rule: HeightRule.ATLEAST } }),
  });
}

// Height of a header row whose texts run upward, in twips.
const UPRIGHT_HEIGHT = 1750;

function headerRow(block: TableBlock, widths: readonly number[], grid: boolean): TableRow {
  const upright = block.uprightHeaders === true;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(upright ? { height: { value: UPRIGHT_HEIGHT, rule: HeightRule.ATLEAST } } : {}),
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          // In upright text the start of the line is at the bottom, and the middle of the column is the centre.
          verticalAlign: upright && index > 0 ? VerticalAlignTable.CENTER : VerticalAlignTable.BOTTOM,
          ...(upright && index > 0 ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: INK.headerFill },
          ...(grid ? {} : { borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: INK.navy } } }),
          children: [
            new Paragraph({
              style: 'TableHead',
              keepNext: true,
              ...(column.align === undefined || column.align === 'start' || (upright && index > 0)
                ? {}
                : { alignment: ALIGN[column.align] }),
              children: [new TextRun(cleanText(column.header))],
            }),
          ],
        }),
    ),
  });
}

/** A numbered caption, `Table 3 · Deliverables`. */
export function captionParagraph(word: string, text: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: [
      new TextRun({ text: `${cleanText(word)} `, color: INK.navy }),
      new SequentialIdentifier(word),
      new TextRun({ text: '   ' }),
      new TextRun({ text: cleanText(text), bold: false }),
    ],
  });
}

/** A small gap after a table; Word joins two tables that have no paragraph between them. */
export function gap(keepNext = false): Paragraph {
  return new Paragraph({ style: 'Gap', ...(keepNext ? { keepNext } : {}) });
}

/** A table with its caption above and a gap below. */
export function writeTable(block: TableBlock, tableWord: string, context: WriteContext): FileChild[] {
  const grid = block.look === 'grid';
  const widths = columnTwips(
    block.columns.map((column) => column.widthPercent),
    context.width,
  );
  const rows = block.rows.map((cells, index) => bodyRow(cells, index, block, widths, context));
  const table = new Table({
    width: { size: context.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 70, bottom: 50, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: grid
      ? { ...NO_BORDERS, insideHorizontal: GRID, insideVertical: GRID }
      : { ...NO_BORDERS, top: HEAD_RULE, bottom: HAIRLINE, insideHorizontal: HAIRLINE },
    rows: block.showHeader === false ? rows : [headerRow(block, widths, grid), ...rows],
  });
  const caption = block.caption === undefined ? [] : [captionParagraph(tableWord, block.caption, true)];
  return [...caption, table, gap()];
}
