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
import type { Report, ReportCover } from '#shared/documents/report-model.ts';
import { INK, spacing, textWidth } from './house-style.ts';
import { inlineParagraph, isRightToLeft, type WriteContext } from './write-inline.ts';
import { columnTwips, gap, NO_BORDERS } from './write-table.ts';

interface LineStyle {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly letterSpacing?: number;
  readonly caps?: boolean;
}

function coverLine(text: string, style: LineStyle): Paragraph {
  const clean = cleanText(text).replaceAll('\n', ' ');
  const rtl = isRightToLeft(clean);
  return new Paragraph({
    spacing: spacing(style.before ?? 0, style.after ?? 0, 252),
    ...(rtl ? { bidirectional: true } : {}),
    children: [
      new TextRun({
        text: style.caps === true ? clean.toLocaleUpperCase('en') : clean,
        size: style.size,
        color: style.color,
        ...(style.bold === true ? { bold: true } : {}),
        ...(style.letterSpacing === undefined ? {} : { characterSpacing: style.letterSpacing }),
        ...(rtl ? { rightToLeft: true } : {}),
      }),
    ],
  });
}

function panelRow(
  height: number,
  rule: (typeof HeightRule)[keyof typeof HeightRule],
  fill: string,
  children: Paragraph[],
  align: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable] = VerticalAlignTable.TOP,
): TableRow {
  const cell = new TableCell({
    width: { size: textWidth('portrait'), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    margins: { top: 0, bottom: 0, left: 567, right: 567, marginUnitType: WidthType.DXA },
    verticalAlign: align,
    children,
  });
  return new TableRow({ cantSplit: true, height: { value: height, rule }, children: [cell] });
}

// A long title takes a smaller size instead of pushing the facts to the next page.
function titleSize(title: string): number {
  if (title.length > 120) return 32;
  if (title.length > 60) return 44;
  return title.length > 28 ? 58 : 68;
}

function panel(firm: string, cover: ReportCover, accent: string): Table {
  const width = textWidth('portrait');
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [width],
    borders: NO_BORDERS,
    rows: [
      panelRow(1700, HeightRule.ATLEAST, INK.navy, [
        coverLine(firm, { size: 22, color: INK.white, bold: true, before: 567 }),
      ]),
      panelRow(
        5000,
        HeightRule.ATLEAST,
        INK.navy,
        [
          coverLine(cover.kicker, { size: 19, color: INK.pale, bold: true, after: 200, letterSpacing: 30, caps: true }),
          coverLine(cover.title, { size: titleSize(cover.title), color: INK.white, bold: true, after: 220 }),
          coverLine(cover.subtitle, { size: 26, color: INK.pale, after: 640 }),
        ],
        VerticalAlignTable.BOTTOM,
      ),
      panelRow(110, HeightRule.EXACT, accent, [
        new Paragraph({ spacing: spacing(0, 0, 20), children: [new TextRun({ text: '', size: 2 })] }),
      ]),
    ],
  });
}

function facts(cover: ReportCover, context: WriteContext): Table {
  const widths = columnTwips([28, 72], context.width);
  const rule = { style: BorderStyle.SINGLE, size: 4, color: INK.hairline };
  const side = (text: string, index: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [
        inlineParagraph([{ text, bold, colour: `#${bold ? INK.navy : INK.muted}` }], context, { style: 'BoxText' }),
      ],
    });
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 90, bottom: 50, left: 40, right: 100, marginUnitType: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: rule, bottom: rule },
    rows: cover.facts.map(
      (fact) => new TableRow({ cantSplit: true, children: [side(fact.label, 0, false), side(fact.value, 1, true)] }),
    ),
  });
}

/** The first page: a dark panel with firm and title, the facts of the document, the notice. */
export function writeCover({ firm }: Report, cover: ReportCover, context: WriteContext): FileChild[] {
  return [
    panel(firm, cover, context.accent),
    gap(),
    new Paragraph({ style: 'Gap', spacing: spacing(0, 400, 240) }),
    facts(cover, context),
    gap(),
    inlineParagraph(cover.notice, context, { style: 'Note', spacing: spacing(300, 0, 264) }),
  ];
}
