import type { LibraryResource, ResourceSection } from '../../domain/resources/library.ts';
import { columns } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import { estimateTextWidth } from '../figures/figure-element.ts';
import { onPaper } from '../handout.ts';
import type { Block, ReportSection, TableBlock, TableCell } from '../report-model.ts';

/** Columns from which a table stands on a landscape page. */
const WIDE_FROM = 7;
/** Twips of a row: a line of handwriting, and an answer of three lines. */
const ROW = 520;
const ANSWER = 1_080;
const TITLE_LETTERS = 70;
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

function answerTable(headings: readonly string[]): TableBlock {
  return {
    type: 'table',
    showHeader: false,
    columns: columns(['', ''], [36, 64]),
    minRowHeightTwips: ANSWER,
    rows: headings.map((heading): TableCell[] => [{ content: [heading], bold: true }, BLANK]),
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
      ? answerTable(section.prompts)
      : section.isFilledOnce === true
        ? answerTable(section.columns)
        : listTable(section, rows);
  return [{ type: 'heading', level: 2, numbering: 'none', text: section.heading }, table];
}

const isWide = ({ columns: heads }: ResourceSection): boolean => heads.length >= WIDE_FROM;

function titleBlocks({ words }: DocumentContext, title: string): Block[] {
  const text = words.resource;
  return [
    { type: 'heading', level: 1, numbering: 'none', text: onPaper(title, TITLE_LETTERS) },
    {
      type: 'table',
      showHeader: false,
      columns: columns(['', '', '', ''], [18, 42, 12, 28]),
      rows: [[{ content: [text.filledIn], bold: true }, BLANK, { content: [text.filledOn], bold: true }, BLANK]],
    },
  ];
}

/** The form of a resource: its sections in order, on pages of the orientation that their tables need. */
export function bodySections(
  context: DocumentContext,
  resource: LibraryResource,
  title: string,
): Omit<ReportSection, 'runningHead'>[] {
  const tables = resource.sections.filter(({ columns: heads }) => heads.length > 0).length;
  const groups: { wide: boolean; parts: ResourceSection[] }[] = [];
  for (const section of resource.sections) {
    const wide = isWide(section);
    const last = groups.at(-1);
    if (last?.wide === wide) last.parts.push(section);
    else groups.push({ wide, parts: [section] });
  }
  return groups.map(({ wide, parts }, index) => ({
    id: `form-${index + 1}`,
    orientation: wide ? 'landscape' : 'portrait',
    blocks: [
      ...(index === 0 ? titleBlocks(context, title) : []),
      // A table on a page of its own has room for more rows.
      ...parts.flatMap((part) => sectionBlocks(part, wide ? 10 : tables > 2 ? 5 : 8)),
    ],
  }));
}
