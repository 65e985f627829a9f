import { palette } from '../../base/palette.ts';
import type { LibraryResource, ResourceSection } from '../../domain/resources/library.ts';
import { columns } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import { estimateTextWidth } from '../figures/figure-element.ts';
import type { Block, ReportSection, TableBlock, TableCell } from '../report-model.ts';

/** Columns from which a table stands on a landscape page. */
const WIDE_FROM = 7;
/** Twips of a row: a line of handwriting, and an answer of three lines. */
const ROW = 520;
const ANSWER = 1_080;
const HEADER_PX = 11;

// A form is written on paper or in Word: an empty cell, not a dash that somebody would have to delete.
const BLANK: TableCell = { content: [''] };

const SHORT_HEADER =
  /\b(date|due|on|from|to|start|finish|level|score|colour|state|no\.?|reference|minutes|probability|impact|influence|interest|confidence|by when|baseline|target|value|month|item|free|spent|budget|cost|deputy|look)\b/i;

// What is written into the column: dates and marks are short, reasons are long.
function weightOf(header: string): number {
  const longestWord = Math.max(...header.split(/\s+/).map((word) => estimateTextWidth(word, HEADER_PX)));
  const content = SHORT_HEADER.test(header) && header.length < 24 ? 1 : header.length > 26 ? 2.1 : 1.7;
  return Math.max(content, longestWord / 46);
}

function shares(headers: readonly string[]): number[] {
  const weights = headers.map(weightOf);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (weight / sum) * 100);
}

// `Aspect (schedule, budget, scope)`: the first column names its rows.
function namedRows(header: string): { readonly header: string; readonly rows: readonly string[] } {
  const match = /^(.*?) \(([^()]+)\)$/.exec(header);
  const names = (match?.[2] ?? '').split(', ').map((name) => name.trim());
  if (match === null || names.length < 4) return { header, rows: [] };
  return { header: match[1] ?? header, rows: names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)) };
}

function answerTable(headings: readonly string[], minRowHeightTwips: number): TableBlock {
  return {
    type: 'table',
    showHeader: false,
    columns: columns(['', ''], [36, 64]),
    minRowHeightTwips,
    rows: headings.map((heading): TableCell[] => [{ content: [heading], bold: true, shading: palette.surface }, BLANK]),
  };
}

function listTable(section: ResourceSection, rows: number): TableBlock {
  const [first = '', ...others] = section.columns;
  const named = namedRows(first);
  const blanks = others.map(() => BLANK);
  const body =
    named.rows.length > 0
      ? named.rows.map((name): TableCell[] => [{ content: [name], bold: true }, ...blanks])
      : Array.from({ length: rows }, () => [BLANK, ...blanks]);
  const headers = [named.header, ...others];
  return { type: 'table', columns: columns(headers, shares(headers)), minRowHeightTwips: ROW, rows: body };
}

function sectionBlocks(section: ResourceSection, rows: number): Block[] {
  const table =
    section.prompts.length > 0
      ? answerTable(section.prompts, ANSWER)
      : section.isFilledOnce === true
        ? answerTable(section.columns, ROW)
        : listTable(section, rows);
  return [{ type: 'heading', level: 2, numbering: 'none', text: section.heading }, table];
}

function filledBlock({ words }: DocumentContext): TableBlock {
  const text = words.resource;
  const label = (said: string): TableCell => ({ content: [said], bold: true, shading: palette.surface });
  return {
    type: 'table',
    showHeader: false,
    columns: columns(['', '', '', ''], [18, 42, 12, 28]),
    minRowHeightTwips: ROW,
    rows: [[label(text.filledIn), BLANK, label(text.filledOn), BLANK]],
  };
}

/** The form of a resource behind what is said about it: its sections in order, on landscape pages when one needs them. */
export function formSection(
  context: DocumentContext,
  resource: LibraryResource,
  about: readonly Block[],
): Omit<ReportSection, 'runningHead'> {
  const tables = resource.sections.filter(({ columns: heads }) => heads.length > 0).length;
  // One orientation for all: a page that turns for one table leaves two others half empty.
  const isWide = resource.sections.some((section) => section.columns.length >= WIDE_FROM);
  const rows = tables > 2 ? 5 : 8;
  return {
    id: 'form',
    orientation: isWide ? 'landscape' : 'portrait',
    blocks: [...about, filledBlock(context), ...resource.sections.flatMap((section) => sectionBlocks(section, rows))],
  };
}
