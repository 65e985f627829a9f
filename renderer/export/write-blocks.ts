import { Bookmark, HeadingLevel, ImageRun, PageBreak, Paragraph, TextRun, type FileChild } from 'docx';
import { cleanText } from '#shared/base/clean-text.ts';
import { assertNever, invariant } from '#shared/base/invariant.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  ReportWords,
} from '#shared/documents/report-model.ts';
import { writeCallout, writeDefinitions, writeKeyFigures, writeSignOff } from './write-boxes.ts';
import { writeCutPage } from './write-cut-page.ts';
import { inlineParagraph, isRightToLeft, type WriteContext } from './write-inline.ts';
import { captionParagraph, writeTable } from './write-table.ts';

/** Raster images of the pictures, PNG bytes by figure id. */
export type Rasters = ReadonlyMap<string, Uint8Array>;

/** What the blocks of one section are written with. */
export interface BlockContext extends WriteContext {
  readonly words: ReportWords;
  readonly rasters: Rasters;
  /** Counts the numbered lists of the document, so that each starts at 1. */
  readonly nextList: () => number;
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const STYLES = { lead: 'Lead', note: 'Note', quote: 'QuoteText' } as const;
const TWIPS_PER_PX = 15;

function writeHeading(block: HeadingBlock, startsPage: boolean): Paragraph {
  const runs = [new TextRun(cleanText(block.text).replaceAll('\n', ' '))];
  return new Paragraph({
    heading: HEADINGS[block.level],
    ...(block.newPage === true ? { pageBreakBefore: true } : {}),
    ...(block.newPage === true || startsPage ? { spacing: { before: 0 } } : {}),
    ...(isRightToLeft(block.text) ? { bidirectional: true } : {}),
    ...(block.numbering === 'none' ? {} : { numbering: { reference: block.numbering, level: block.level - 1 } }),
    children: block.bookmark === undefined ? runs : [new Bookmark({ id: block.bookmark, children: runs })],
  });
}

function writeParagraph(block: ParagraphBlock, context: BlockContext): Paragraph {
  const style = block.style ?? 'body';
  return inlineParagraph(block.content, context, {
    ...(style === 'body' ? {} : { style: STYLES[style] }),
    ...(block.keepWithNext === true ? { keepNext: true } : {}),
  });
}

function writeList(block: ListBlock, context: BlockContext): Paragraph[] {
  const numbering =
    block.style === 'bullet'
      ? { reference: 'bullet', level: 0, custom: true }
      : { reference: 'number', level: 0, instance: context.nextList(), custom: true };
  return block.items.map((item) => inlineParagraph(item, context, { numbering, spacing: { after: 70 } }));
}

function writeFigure(block: FigureBlock, context: BlockContext): FileChild[] {
  const raster = context.rasters.get(block.id);
  invariant(raster !== undefined, `the picture ${block.id} was rasterised before writing`);
  const { width, height } = block.picture;
  const scale = Math.min(1, context.width / TWIPS_PER_PX / width);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(serialiseSvg(block.picture)),
    fallback: { type: 'png', data: raster },
    transformation: size,
    altText: {
      name: block.id,
      title: cleanText(block.alt.title).replaceAll('\n', ' '),
      description: cleanText(block.alt.description).replaceAll('\n', ' '),
    },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 80, after: 40 }, children: [image] }),
    captionParagraph(context.words.figure, block.caption, false),
  ];
}

function writeHalf(blocks: readonly Block[], context: BlockContext): FileChild[] {
  return blocks.flatMap((block, index) => writeBlock(block, context, index < 2));
}

/** A block as Word's paragraphs and tables; a heading that starts a page has no space above it. */
export function writeBlock(block: Block, context: BlockContext, startsPage = false): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [writeHeading(block, startsPage)];
    case 'paragraph':
      return [writeParagraph(block, context)];
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTable(block, context.words.table, context);
    case 'figure':
      return writeFigure(block, context);
    case 'callout':
      return writeCallout(block, context);
    case 'definitions':
      return writeDefinitions(block, context);
    case 'signOff':
      return writeSignOff(block, context);
    case 'keyFigures':
      return writeKeyFigures(block, context);
    case 'pageBreak':
      return [new Paragraph({ style: 'Gap', children: [new PageBreak()] })];
    case 'field':
      return block.blocks.flatMap((inner) => writeBlock(inner, context));
    case 'cutPage':
      return [writeCutPage(block, (half, width) => writeHalf(half, { ...context, width }))];
    default:
      return assertNever(block);
  }
}
