import { palette } from '../../base/palette.ts';
import type { LibraryResource, ResourceSection } from '../../domain/resources/library.ts';
import { parseSectionText, type SectionPart } from '../../domain/resources/section-text.ts';
import { columns, linesOf, muted } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection, TableBlock, TableCell } from '../report-model.ts';
import { BLANK, ROW, tableBlock } from './form-table.ts';

/** Columns from which a table stands on a landscape page. */
const WIDE_FROM = 7;
/** Twips of an answer of three lines. */
const ANSWER = 1_080;
const TICK = '☐';

type Page = ReportSection['orientation'];

function answerTable(headings: readonly string[], minRowHeightTwips: number): TableBlock {
  return {
    type: 'table',
    showHeader: false,
    columns: columns(['', ''], [36, 64]),
    minRowHeightTwips,
    rows: headings.map((heading): TableCell[] => [{ content: [heading], bold: true, shading: palette.surface }, BLANK]),
  };
}

function tickTable(items: readonly string[]): TableBlock {
  return {
    type: 'table',
    showHeader: false,
    columns: columns(['', ''], [5, 95]),
    rows: items.map((item): TableCell[] => [{ content: [TICK], align: 'centre' }, { content: [item] }]),
  };
}

function partBlocks(part: SectionPart, page: Page, isLast: boolean): Block[] {
  switch (part.type) {
    case 'paragraph':
      return part.lines.map((content): Block => ({
        type: 'paragraph',
        content,
        // What introduces a table does not stay behind it.
        ...(isLast ? {} : { keepWithNext: true }),
      }));
    case 'list':
      return [{ type: 'list', style: 'bullet', items: part.items }];
    case 'wording':
      return part.lines.map((content): Block => ({ type: 'paragraph', style: 'quote', content }));
    case 'questions':
      return [answerTable(part.items, ANSWER)];
    case 'fields':
      return [answerTable(part.labels, ROW)];
    case 'checklist':
      return [tickTable(part.items)];
    case 'table':
      return [tableBlock(part, page)];
  }
}

// Two tables that touch become one in Word; a running line between them keeps them apart.
function apart(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] =>
    block.type === 'table' && blocks[index - 1]?.type === 'table'
      ? [{ type: 'paragraph', content: '', style: 'note' }, block]
      : [block],
  );
}

function sectionBlocks(section: ResourceSection, page: Page): Block[] {
  const text = linesOf(section.heading).join(' ');
  const parts = parseSectionText(section.text);
  return [
    ...(text === '' ? [] : [{ type: 'heading', level: 2, numbering: 'none', text } satisfies Block]),
    ...apart(parts.flatMap((part, index) => partBlocks(part, page, index === parts.length - 1))),
  ];
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

const tablesOf = (resource: LibraryResource): readonly (SectionPart & { readonly type: 'table' })[] =>
  resource.sections.flatMap(({ text }) => parseSectionText(text)).filter((part) => part.type === 'table');

/** The form of a resource behind what is said about it: its sections in order, on landscape pages when one needs them. */
export function formSection(
  context: DocumentContext,
  resource: LibraryResource,
  about: readonly Block[],
): Omit<ReportSection, 'runningHead'> {
  const tables = tablesOf(resource);
  // One orientation for all: a page that turns for one table leaves two others half empty.
  const page: Page = tables.some((table) => table.columns.length >= WIDE_FROM) ? 'landscape' : 'portrait';
  const hasExamples = tables.some(({ hasRoom, rows }) => hasRoom && rows.length > 0);
  return {
    id: 'form',
    orientation: page,
    blocks: [
      ...about,
      filledBlock(context),
      ...(hasExamples
        ? [{ type: 'paragraph', style: 'note', content: [muted(context.words.resource.examples)] } satisfies Block]
        : []),
      ...resource.sections.flatMap((section) => sectionBlocks(section, page)),
    ],
  };
}
