import { strToU8 } from 'fflate';
import type { Logo } from '#shared/documents/report-look.ts';
import type { ReportCover } from '#shared/documents/report-model.ts';
import type { WriteContext } from './context.ts';
import { INK } from './house.ts';
import { directionOf, inlineParagraph, textRun, type RunLook } from './inline.ts';
import { gap, paragraph, type ParagraphOptions } from './paragraph.ts';
import type { Spacing } from './spacing.ts';
import { HOUSE_PAGE, type PageSetup } from './page-setup.ts';
import { groundRun, pictureRun } from './picture.ts';
import { columnTwips } from './fit-columns.ts';
import { cellXml, rowXml, tableXml } from './table.ts';
import { shortLine } from './xml.ts';

// Twips from the top of the page. The names stand on white above the panel, because a logo is made for white.
const PANEL = { top: 2320, height: 7900, band: 150 } as const;
const NAME_ROW = PANEL.top - 900;
const LOGO = { width: 250, height: 68 } as const;
// A longer title stands whole among the facts below.
const TITLE_LETTERS = 160;

/** Bytes of a logo. */
function bytesOf(logo: Logo): Uint8Array {
  return strToU8(atob(logo.base64), true);
}

function logoRun(logo: Logo, context: WriteContext): string {
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height, 1);
  return pictureRun(
    {
      name: 'Logo',
      title: logo.alt,
      description: logo.alt,
      width: logo.width * scale,
      height: logo.height * scale,
      raster: context.parts.addMedia(bytesOf(logo), logo.format),
    },
    context,
  );
}

interface LineLook extends RunLook {
  readonly spacing?: Spacing;
  readonly align?: ParagraphOptions['align'];
}

function line(text: string, { spacing, align, ...look }: LineLook, context: WriteContext): string {
  const clean = shortLine(text, TITLE_LETTERS);
  const direction = directionOf(clean, context);
  return paragraph(textRun(clean, look), context, {
    direction,
    spacing: { before: 0, after: 0, line: 252, ...spacing },
    ...(align === undefined ? {} : { align }),
  });
}

function nameOrLogo(logo: Logo | null, name: string, align: 'start' | 'end', context: WriteContext): string {
  if (logo === null) {
    return name === ''
      ? line('', {}, context)
      : line(name, { bold: true, halfPoints: 24, colour: context.house.dark, align }, context);
  }
  return paragraph(logoRun(logo, context), context, { align, spacing: { before: 0, after: 0, line: 240 } });
}

// A long title takes a smaller size instead of leaving the panel.
function titleSize(title: string): number {
  if (title.length > 110) return 36;
  if (title.length > 60) return 46;
  return title.length > 28 ? 60 : 72;
}

function names(context: WriteContext): string {
  const { look, firm } = context.report;
  const widths = columnTwips([1, 1], context.width);
  const sides = [nameOrLogo(look.firmLogo, firm, 'start', context), nameOrLogo(look.clientLogo, '', 'end', context)];
  const cells = sides.map((side, index) =>
    cellXml(side, widths[index] ?? 0, { align: 'center', margins: { top: 0, start: 0, bottom: 0, end: 0 } }),
  );
  return tableXml(rowXml(cells.join(''), { height: NAME_ROW, isExact: true }), widths, { rules: {} }, context);
}

function title(cover: ReportCover, context: WriteContext): string {
  const { pale } = context.house;
  const lines =
    line(
      cover.kicker,
      { bold: true, caps: true, letterSpacing: 30, halfPoints: 19, colour: pale, spacing: { after: 200 } },
      context,
    ) +
    line(
      cover.title,
      { bold: true, halfPoints: titleSize(cover.title), colour: INK.white, spacing: { after: 220 } },
      context,
    ) +
    line(cover.subtitle, { halfPoints: 26, colour: pale, spacing: { after: 560 } }, context);
  const cell = cellXml(lines, context.width, { align: 'bottom', margins: { top: 0, start: 0, bottom: 0, end: 567 } });
  return tableXml(rowXml(cell, { height: PANEL.height - 300 }), [context.width], { rules: {} }, context);
}

function facts(cover: ReportCover, context: WriteContext): string {
  const widths = columnTwips([28, 72], context.width);
  const rule = { size: 4, colour: INK.hairline };
  const side = (text: string, index: number, bold: boolean) =>
    cellXml(
      inlineParagraph([{ text, bold, colour: `#${bold ? context.house.dark : INK.muted}` }], context, {
        style: 'BoxText',
      }),
      widths[index] ?? 0,
    );
  const rows = cover.facts.map((fact) => rowXml(side(fact.label, 0, false) + side(fact.value, 1, true), {}));
  if (rows.length === 0) return '';
  const look = { rules: { insideH: rule, bottom: rule }, margins: { top: 90, start: 40, bottom: 50, end: 100 } };
  return tableXml(rows.join(''), widths, look, context);
}

function grounds({ width }: PageSetup, context: WriteContext): string {
  const { dark, accent } = context.house;
  return (
    groundRun({ x: 0, y: PANEL.top, width, height: PANEL.height }, dark, context) +
    groundRun({ x: 0, y: PANEL.top + PANEL.height, width, height: PANEL.band }, accent, context)
  );
}

/** Page of the house's cover: its text begins near the top edge, where the names stand. */
export const COVER_PAGE: PageSetup = { ...HOUSE_PAGE, top: 620, bottom: 900 };

/** The first page in the house's design: names or logos, a dark panel with the title, the facts, the notice. */
export function writeCover(cover: ReportCover, context: WriteContext): string {
  const low = { before: 0, after: 0, line: 240 };
  return (
    paragraph(grounds(COVER_PAGE, context), context, { spacing: low }) +
    names(context) +
    paragraph('', context, { style: 'Gap', spacing: { before: 0, after: 0 } }) +
    title(cover, context) +
    paragraph('', context, { style: 'Gap', spacing: { before: 0, after: 480 } }) +
    facts(cover, context) +
    gap(context) +
    inlineParagraph(cover.notice, context, { style: 'Note', spacing: { before: 240, after: 0 } })
  );
}

/** The first page on a user's own template: the template's paper speaks, we add names, title and facts. */
export function writePlainCover(cover: ReportCover, context: WriteContext): string {
  const { look } = context.report;
  const hasLogo = look.firmLogo !== null || look.clientLogo !== null;
  const styled = (text: string, style: 'Title' | 'Subtitle' | 'Note') =>
    inlineParagraph(shortLine(text, TITLE_LETTERS), context, { style });
  return (
    (hasLogo ? names(context) : '') +
    styled(cover.title, 'Title') +
    styled([cover.kicker, cover.subtitle].filter((part) => part !== '').join(' – '), 'Subtitle') +
    facts(cover, context) +
    gap(context) +
    inlineParagraph(cover.notice, context, { style: 'Note' })
  );
}
