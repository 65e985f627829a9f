import { inlineText } from '#shared/documents/field-tags.ts';
import type {
  CalloutBlock,
  CalloutTone,
  DefinitionBlock,
  KeyFiguresBlock,
  SignOffBlock,
  TextRun,
} from '#shared/documents/report-model.ts';
import type { WriteContext } from './context.ts';
import { INK, wordColour } from './house.ts';
import { directionOf, inlineParagraph, textRun, type RunLook } from './inline.ts';
import { gap, paragraph } from './paragraph.ts';
import { columnTwips } from './fit-columns.ts';
import { cellXml, rowXml, tableXml, writeTable } from './table.ts';

// Beyond this a box or a list of terms may break over pages.
const SHORT_LETTERS = 1500;

// Longest value that fits in the large size when four stand side by side.
const LARGE_LETTERS = 9;

const TONES: Record<CalloutTone, { readonly fill: string; readonly edge: string }> = {
  info: { fill: 'EDF4FB', edge: '0B5CAD' },
  missing: { fill: 'FFF6E5', edge: 'DD9A1F' },
  warning: { fill: 'FBEBEC', edge: '8F0A12' },
  success: { fill: 'E6F5EE', edge: '157F58' },
};

/** A shaded box of one cell with a coloured edge at its start. */
export function writeCallout(block: CalloutBlock, context: WriteContext): string {
  const tone = TONES[block.tone];
  const content = block.content.length === 0 ? [''] : block.content;
  const lines = content.map((inline, index): readonly TextRun[] => {
    const runs = typeof inline === 'string' ? [{ text: inline }] : inline;
    return index === 0 && block.title !== undefined ? [{ text: `${block.title} `, bold: true }, ...runs] : runs;
  });
  const box = cellXml(
    lines.map((line) => inlineParagraph(line, context, { style: 'BoxText' })).join(''),
    context.width,
    {
      fill: tone.fill,
      margins: { top: 120, start: 200, bottom: 80, end: 200 },
      rules: { start: { size: 36, colour: tone.edge } },
    },
  );
  const letters = lines.flat().reduce((sum, run) => sum + run.text.length, 0);
  const row = rowXml(box, { mayBreak: letters >= SHORT_LETTERS });
  return tableXml(row, [context.width], { rules: {} }, context) + gap(context);
}

/** Terms and what they hold, as a table without a header. */
export function writeDefinitions(block: DefinitionBlock, context: WriteContext): string {
  const letters = block.entries
    .flatMap((entry) => entry.content)
    .reduce((sum, inline) => sum + inlineText(inline).length, 0);
  return writeTable(
    {
      type: 'table',
      columns: [
        { header: '', widthPercent: 27 },
        { header: '', widthPercent: 73 },
      ],
      showHeader: false,
      keepTogether: letters < SHORT_LETTERS,
      rows: block.entries.map((entry) => [
        { content: [entry.term], bold: true, colour: `#${context.house.dark}` },
        { content: entry.content },
      ]),
    },
    context,
  );
}

/** The block where the parties sign. */
export function writeSignOff(block: SignOffBlock, context: WriteContext): string {
  const [party, name, signature, date] = block.headers;
  return writeTable(
    {
      type: 'table',
      columns: [
        { header: party, widthPercent: 22 },
        { header: name, widthPercent: 30 },
        { header: signature, widthPercent: 30 },
        { header: date, widthPercent: 18 },
      ],
      minRowHeightTwips: 1100,
      keepTogether: true,
      rows: block.signatories.map((signatory) => [
        { content: [signatory.party], bold: true },
        { content: [signatory.name, [{ text: signatory.role, colour: `#${INK.muted}` }]] },
        { content: [''] },
        { content: [''] },
      ]),
    },
    context,
  );
}

type KeyFigure = KeyFiguresBlock['items'][number];

function keyFigure(item: KeyFigure, width: number, halfPoints: number, context: WriteContext): string {
  const { house } = context;
  const line = (text: string, look: RunLook, spacing?: { before: number; after: number; line: number }) =>
    paragraph(textRun(text, look), context, {
      style: 'TableText',
      keepNext: true,
      direction: directionOf(text, context),
      ...(spacing === undefined ? {} : { spacing }),
    });
  const value = { bold: true, colour: wordColour(item.colour, house.dark), halfPoints };
  const white = { size: 24, colour: INK.white };
  return cellXml(
    line(item.value, value, { before: 0, after: 20, line: 240 }) + line(item.label, { colour: INK.muted }),
    width,
    {
      fill: INK.surface,
      margins: { top: 140, start: 160, bottom: 100, end: 100 },
      rules: { top: { size: 18, colour: wordColour(item.colour, house.accent) }, start: white, end: white },
    },
  );
}

/** Large figures over small labels, side by side. */
export function writeKeyFigures(block: KeyFiguresBlock, context: WriteContext): string {
  const shares = block.items.map(() => 1);
  const widths = columnTwips(shares, context.width);
  // One size for all of them: a longer value makes its neighbours smaller too.
  const halfPoints = block.items.some((item) => item.value.length > LARGE_LETTERS) ? 26 : 36;
  const cells = block.items.map((item, index) => keyFigure(item, widths[index] ?? 0, halfPoints, context));
  const row = rowXml(cells.join(''), { height: 800 });
  return tableXml(row, widths, { rules: {} }, context) + gap(context, true);
}
