import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { cleanText } from '#shared/base/clean-text.ts';
import type {
  CalloutBlock,
  CalloutTone,
  DefinitionBlock,
  KeyFiguresBlock,
  SignOffBlock,
  TextRun as ModelRun,
} from '#shared/documents/report-model.ts';
import { INK, spacing, wordColour } from './house-style.ts';
import { inlineParagraph, plainText, runsOf, type WriteContext } from './write-inline.ts';
import { columnTwips, gap, NO_BORDER, NO_BORDERS, writeTable } from './write-table.ts';

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
export function writeCallout(block: CalloutBlock, context: WriteContext): FileChild[] {
  const tone = TONES[block.tone];
  const lines = block.content.map((inline, index): readonly ModelRun[] =>
    index === 0 && block.title !== undefined
      ? [{ text: `${block.title} `, bold: true }, ...runsOf(inline)]
      : runsOf(inline),
  );
  const cell = new TableCell({
    width: { size: context.width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tone.fill },
    margins: { top: 120, bottom: 80, left: 200, right: 200, marginUnitType: WidthType.DXA },
    borders: {
      left: { style: BorderStyle.SINGLE, size: 36, color: tone.edge },
      top: NO_BORDER,
      bottom: NO_BORDER,
      right: NO_BORDER,
    },
    children: lines.map((line) => inlineParagraph(line, context, { style: 'BoxText' })),
  });
  const short = lines.flat().reduce((sum, run) => sum + run.text.length, 0) < SHORT_LETTERS;
  return [
    new Table({
      width: { size: context.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [context.width],
      borders: NO_BORDERS,
      rows: [new TableRow({ cantSplit: short, children: [cell] })],
    }),
    gap(),
  ];
}

/** Terms and what they hold, as a table without a header. */
export function writeDefinitions(block: DefinitionBlock, context: WriteContext): FileChild[] {
  const letters = block.entries
    .flatMap((entry) => entry.content)
    .reduce((sum, inline) => sum + plainText(inline).length, 0);
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
        { content: [entry.term], bold: true, colour: `#${INK.navy}` },
        { content: entry.content },
      ]),
    },
    '',
    context,
  );
}

/** The block where the parties sign. */
export function writeSignOff(block: SignOffBlock, context: WriteContext): FileChild[] {
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
    '',
    context,
  );
}

/** Large figures over small labels, side by side. */
export function writeKeyFigures(block: KeyFiguresBlock, context: WriteContext): FileChild[] {
  const widths = columnTwips(
    block.items.map(() => 1),
    context.width,
  );
  // One size for all of them: a longer value makes its neighbours smaller too.
  const size = block.items.some((item) => item.value.length > LARGE_LETTERS) ? 26 : 36;
  const cells = block.items.map(
    (item, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.TOP,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: INK.surface },
        margins: { top: 140, bottom: 100, left: 160, right: 100, marginUnitType: WidthType.DXA },
        borders: {
          top: { style: BorderStyle.SINGLE, size: 18, color: wordColour(item.colour, context.accent) },
          left: { style: BorderStyle.SINGLE, size: 24, color: INK.white },
          right: { style: BorderStyle.SINGLE, size: 24, color: INK.white },
          bottom: NO_BORDER,
        },
        children: [
          new Paragraph({
            style: 'TableText',
            keepNext: true,
            spacing: spacing(0, 20, 240),
            children: [
              new TextRun({
                text: cleanText(item.value),
                bold: true,
                size,
                color: wordColour(item.colour, INK.navy),
              }),
            ],
          }),
          new Paragraph({
            style: 'TableText',
            keepNext: true,
            children: [new TextRun({ text: cleanText(item.label), color: INK.muted })],
          }),
        ],
      }),
  );
  return [
    new Table({
      width: { size: context.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: NO_BORDERS,
      rows: [new TableRow({ cantSplit: true, height: { value: 800, rule: HeightRule.ATLEAST }, children: cells })],
    }),
    gap(true),
  ];
}
