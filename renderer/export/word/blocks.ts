import { assertNever, invariant } from '#shared/base/invariant.ts';
import { fieldTag } from '#shared/documents/field-tags.ts';
import { HALF_HEIGHT, HALF_WIDTH, HANDOUT } from '#shared/documents/handout.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import type {
  Block,
  CutPageBlock,
  FieldBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
} from '#shared/documents/report-model.ts';
import { writeCallout, writeDefinitions, writeKeyFigures, writeSignOff } from './boxes.ts';
import type { WriteContext } from './context.ts';
import { INK } from './house.ts';
import { bookmarked, controlProperties, directionOf, inlineParagraph, textRun } from './inline.ts';
import { gap, paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import { captionParagraph, cellXml, rowXml, tableXml, writeTable } from './table.ts';

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const STYLES = { lead: 'Lead', note: 'Note', quote: 'QuoteText' } as const;
const TWIPS_PER_PX = 15;

// LibreOffice lets the number of a list run off the page where lines run from right to left, and `Appendix A:` is long.
const isCountedByHand = (block: HeadingBlock, context: WriteContext) => context.rtl && block.numbering === 'appendix';

function writeHeading(block: HeadingBlock, startsPage: boolean, context: WriteContext): string {
  const byHand = isCountedByHand(block, context);
  const title = block.text.replaceAll('\n', ' ');
  const text = byHand ? `${context.places.printed(block)} ${title}` : title;
  const contentsBookmark = context.places.contentsBookmark(block);
  let runs = textRun(text);
  if (block.bookmark !== undefined) runs = bookmarked(block.bookmark, runs, context);
  if (contentsBookmark !== undefined) runs = bookmarked(contentsBookmark, runs, context);
  return paragraph(runs, context, {
    style: HEADINGS[block.level],
    // The style of a template may forget it.
    keepNext: true,
    direction: directionOf(text, context),
    ...(block.newPage === true ? { newPage: true } : {}),
    ...(block.newPage === true || startsPage ? { spacing: { before: 0 } } : {}),
    ...(block.numbering === 'none' || byHand
      ? {}
      : { list: { number: context.list(block.numbering), level: block.level - 1 } }),
  });
}

function writeParagraph(block: ParagraphBlock, context: WriteContext): string {
  const style = block.style ?? 'body';
  return inlineParagraph(block.content, context, {
    ...(style === 'body' ? {} : { style: STYLES[style] }),
    ...(block.keepWithNext === true ? { keepNext: true } : {}),
  });
}

function writeList(block: ListBlock, context: WriteContext): string {
  const number = block.style === 'bullet' ? context.list('bullet') : context.numberedList(context.parts.nextList());
  // From right to left all items run the same way, or their signs would stand on both sides.
  const inColumn = context.rtl ? ({ direction: 'rtl' } as const) : {};
  return block.items
    .map((item) => inlineParagraph(item, context, { ...inColumn, list: { number, level: 0 }, spacing: { after: 70 } }))
    .join('');
}

function writeFigure(block: FigureBlock, context: WriteContext): string {
  const raster = context.rasters.get(block.id);
  const place = context.places.caption(block);
  invariant(raster !== undefined, `the picture ${block.id} was rasterised before writing`);
  invariant(place !== undefined, `the picture ${block.id} was counted before writing`);
  const { width, height } = block.picture;
  const scale = Math.min(1, context.width / TWIPS_PER_PX / width);
  const image = pictureRun(
    {
      name: block.id,
      title: block.alt.title,
      description: block.alt.description,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      raster: context.parts.addMedia(raster, 'png'),
      vector: context.parts.addMedia(new TextEncoder().encode(serialiseSvg(block.picture)), 'svg'),
    },
    context,
  );
  return (
    paragraph(image, context, { keepNext: true, spacing: { before: 80, after: 40 } }) +
    captionParagraph('Figure', block.caption, place, context)
  );
}

// Word wants a paragraph at the end of each cell.
function writeHalf(blocks: readonly Block[], context: WriteContext): string {
  if (blocks.length === 0) return gap(context);
  return writeBlocks(blocks, { ...context, width: HALF_WIDTH }, 2);
}

/** Two halves of a page as a table of one row; its middle rule is where the page is cut. */
function writeCutPage(block: CutPageBlock, context: WriteContext): string {
  const inner = HANDOUT.gutter / 2;
  const width = HALF_WIDTH + inner;
  const cells = block.halves.map((half, index) =>
    cellXml(writeHalf(half, context), width, {
      margins: { top: 0, start: index === 0 ? 0 : inner, bottom: 0, end: index === 0 ? inner : 0 },
    }),
  );
  const row = rowXml(cells.join(''), { height: HALF_HEIGHT });
  return tableXml(row, [width, width], { rules: { insideV: { size: 6, colour: INK.faint, isDashed: true } } }, context);
}

function writeField(block: FieldBlock, context: WriteContext): string {
  const content = writeBlocks(block.blocks, context, 0);
  const tag = fieldTag(block.field);
  if (tag === null || content === '') return content;
  return `<w:sdt>${controlProperties(block.field.label, tag, context)}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** Blocks as Word's paragraphs and tables, piece by piece; a heading among the first `atTop` stands at the top of a page. */
export function blockPieces(blocks: readonly Block[], context: WriteContext, atTop: number): string[] {
  return blocks.map((block, index) => writeBlock(block, index < atTop, context));
}

function writeBlocks(blocks: readonly Block[], context: WriteContext, atTop: number): string {
  return blockPieces(blocks, context, atTop).join('');
}

function writeBlock(block: Block, startsPage: boolean, context: WriteContext): string {
  switch (block.type) {
    case 'heading':
      return writeHeading(block, startsPage, context);
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTable(block, context);
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
      return paragraph('<w:r><w:br w:type="page"/></w:r>', context, { style: 'Gap' });
    case 'cutPage':
      return writeCutPage(block, context);
    case 'field':
      return writeField(block, context);
    default:
      return assertNever(block);
  }
}
