import { AlignmentType, LevelFormat, LevelSuffix, LineRuleType, type IPropertiesOptions } from 'docx';
import type { Report } from '#shared/documents/report-model.ts';

/** The one face of the documents: every Word has it, and the layout knows its widths. */
export const FONT = 'Arial';

/** Inks and grounds of the house style, `RRGGBB` as Word wants them. */
export const INK = {
  navy: '0B2A4A',
  text: '18212D',
  muted: '4A5666',
  faint: '7D8896',
  hairline: 'C9D1DB',
  headerFill: 'E9EFF6',
  surface: 'F5F7FA',
  white: 'FFFFFF',
  pale: 'C7DAEE',
} as const;

/** Lengths of the A4 page in twips (1440 to the inch). */
export const PAGE = {
  width: 11906,
  height: 16838,
  side: 1247,
  top: 1531,
  bottom: 1304,
  header: 680,
  footer: 567,
} as const;

/** Width of the text in twips. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * PAGE.side;
}

/** `#RRGGBB` as Word writes it; anything else becomes the fallback. */
export function wordColour(colour: string | undefined, fallback: string): string {
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour.slice(1).toUpperCase() : fallback;
}

/** Paragraph spacing in twips. The rule must be written: without it LibreOffice clips pictures to one line. */
export function spacing(before: number, after: number, line = 264) {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

// Sizes are in half points, as Word counts them.
const size = { body: 20, lead: 23, table: 17, small: 16, h1: 36, h2: 25, h3: 21, contents: 36 } as const;

function headingStyle(halfPoints: number, colour: string, before: number, after: number) {
  return {
    run: { font: FONT, size: halfPoints, bold: true, color: colour },
    paragraph: { spacing: spacing(before, after, 252), keepNext: true, keepLines: true },
  };
}

function paragraphStyle(
  id: string,
  name: string,
  run: { size: number; color?: string; bold?: boolean; italics?: boolean },
  paragraph: Record<string, unknown>,
) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { font: FONT, ...run }, paragraph };
}

function contentsStyle(level: 1 | 2, width: number) {
  const first = level === 1;
  return paragraphStyle(
    `TOC${level}`,
    `toc ${level}`,
    { size: first ? 20 : 18, bold: first, color: first ? INK.navy : INK.muted },
    {
      spacing: first ? spacing(110, 20, 247) : spacing(0, 10, 240),
      indent: { left: first ? 0 : 567 },
      tabStops: [
        { type: 'left', position: first ? 567 : 1191 },
        { type: 'right', position: width, leader: 'dot' },
      ],
    },
  );
}

/** Styles of a report: Word's own headings, contents, caption, header and footer, and ours for tables and boxes. */
export function houseStyles(report: Report): NonNullable<IPropertiesOptions['styles']> {
  const accent = wordColour(report.look.accent, '0B5CAD');
  const cell = { spacing: spacing(0, 30, 250) };
  return {
    default: {
      document: {
        run: { font: FONT, size: size.body, color: INK.text, language: { value: report.language } },
        paragraph: { spacing: spacing(0, 130, 276) },
      },
      heading1: headingStyle(size.h1, INK.navy, 560, 200),
      heading2: headingStyle(size.h2, accent, 340, 120),
      heading3: headingStyle(size.h3, INK.navy, 240, 80),
    },
    paragraphStyles: [
      contentsStyle(1, textWidth('portrait')),
      contentsStyle(2, textWidth('portrait')),
      paragraphStyle(
        'ContentsTitle',
        'Contents Title',
        { size: size.contents, bold: true, color: INK.navy },
        {
          spacing: spacing(0, 240, 252),
          keepNext: true,
        },
      ),
      paragraphStyle('Lead', 'Lead', { size: size.lead, color: INK.muted }, { spacing: spacing(0, 200, 288) }),
      paragraphStyle('Note', 'Table Note', { size: size.small, color: INK.muted }, { spacing: spacing(0, 160, 252) }),
      paragraphStyle(
        'QuoteText',
        'Quoted Words',
        { size: size.body, italics: true, color: INK.text },
        {
          spacing: spacing(60, 160, 276),
          indent: { left: 397, right: 397 },
          border: { left: { style: 'single', size: 18, space: 10, color: accent } },
        },
      ),
      paragraphStyle(
        'Caption',
        'caption',
        { size: size.small, bold: true, color: INK.muted },
        {
          spacing: spacing(140, 80, 240),
          keepLines: true,
        },
      ),
      paragraphStyle('TableText', 'Table Text', { size: size.table, color: INK.text }, cell),
      paragraphStyle(
        'TableHead',
        'Table Heading',
        { size: size.small, bold: true, color: INK.navy },
        {
          ...cell,
          keepNext: true,
        },
      ),
      paragraphStyle('BoxText', 'Box Text', { size: 19, color: INK.text }, { spacing: spacing(0, 50, 264) }),
      paragraphStyle('Gap', 'Gap', { size: 8 }, { spacing: spacing(0, 130, 240) }),
      paragraphStyle('Header', 'header', { size: 15, color: INK.muted }, { spacing: spacing(0, 0, 240) }),
      paragraphStyle('Footer', 'footer', { size: 15, color: INK.muted }, { spacing: spacing(0, 0, 240) }),
    ],
  };
}

const hanging = (left: number, by: number) => ({ paragraph: { indent: { left, hanging: by } } });

/** The lists of a report: chapters, appendices, bullets and numbers. */
export function houseNumbering(report: Report): NonNullable<IPropertiesOptions['numbering']> {
  const start = AlignmentType.LEFT;
  const decimal = LevelFormat.DECIMAL;
  // Word reads a percent sign in a level's text as a counter.
  const appendix = report.words.appendix.replaceAll('%', '');
  return {
    config: [
      {
        reference: 'chapter',
        levels: [
          { level: 0, format: decimal, text: '%1', alignment: start, style: hanging(680, 680) },
          { level: 1, format: decimal, text: '%1.%2', alignment: start, style: hanging(680, 680) },
          { level: 2, format: decimal, text: '%1.%2.%3', alignment: start, style: hanging(680, 680) },
        ],
      },
      {
        reference: 'appendix',
        levels: [
          {
            level: 0,
            format: LevelFormat.UPPER_LETTER,
            text: `${appendix} %1:`,
            alignment: start,
            suffix: LevelSuffix.SPACE,
          },
          { level: 1, format: decimal, text: '%1.%2', alignment: start, style: hanging(680, 680) },
          { level: 2, format: decimal, text: '%1.%2.%3', alignment: start, style: hanging(680, 680) },
        ],
      },
      {
        reference: 'bullet',
        levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: start, style: hanging(340, 255) }],
      },
      {
        reference: 'cell-bullet',
        levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: start, style: hanging(200, 200) }],
      },
      {
        reference: 'number',
        levels: [{ level: 0, format: decimal, text: '%1.', alignment: start, style: hanging(397, 397) }],
      },
    ],
  };
}
