import type { Report } from '#shared/documents/report-model.ts';
import type { WriteContext } from './context.ts';
import { INK } from './house.ts';
import { fieldRuns, textRun } from './inline.ts';
import { textWidth, type Orientation, type PageSetup } from './page-setup.ts';
import { paragraph } from './paragraph.ts';
import { NAMESPACES, shortLine, XML_HEAD } from './xml.ts';

/** Red of what must not be overlooked. */
const WARNING = '8F0A12';

/** Running text where the style is a user's own, in half points: a line has to hold it. */
const SMALL = 16;
const sizeIn = ({ isTemplate }: WriteContext) => (isTemplate ? { halfPoints: SMALL } : {});

const TAB = '<w:r><w:tab/></w:r>';

/** The part of a header (`hdr`) or footer (`ftr`) around its paragraphs. */
export function runningPart(tag: 'hdr' | 'ftr', content: string): string {
  return `${XML_HEAD}<w:${tag} ${NAMESPACES}>${content}</w:${tag}>`;
}

/** Head of each page after the cover: client and document, version and classification. */
export function writeHead(page: PageSetup, orientation: Orientation, context: WriteContext): string {
  const { client, title, version, classification, edition } = context.report;
  const room = orientation === 'portrait' ? 44 : 80;
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join('  ·  ');
  const left = join([shortLine(client, room), shortLine(title, room)]);
  const right = join([shortLine(version, 30), shortLine(classification, 60)]);
  const size = sizeIn(context);
  const look = { ...size, ...(edition === 'internal' ? { bold: true, colour: WARNING } : {}) };
  return paragraph(textRun(left, size) + TAB + textRun(right, look), context, {
    style: 'Header',
    endTab: textWidth(page, orientation),
    ruleBelow: INK.hairline,
  });
}

/** Foot of each page after the cover: the firm, and the page's number of how many. `pages` is shown until Word counts. */
export function writeFoot(page: PageSetup, orientation: Orientation, pages: string, context: WriteContext): string {
  const { words, firm } = context.report;
  const size = sizeIn(context);
  const count =
    textRun(`${words.page} `, size) +
    fieldRuns('PAGE', '1', size) +
    textRun(` ${words.of} `, size) +
    fieldRuns('NUMPAGES', pages, size);
  return paragraph(textRun(shortLine(firm, 60), size) + TAB + count, context, {
    style: 'Footer',
    endTab: textWidth(page, orientation),
  });
}

/** Head of a handout's page: its own words and the page's number within the section. */
export function writeHandoutHead(text: string, { words }: Report, context: WriteContext): string {
  return paragraph(textRun(text) + TAB + textRun(`${words.page} `) + fieldRuns('PAGE', '1'), context, {
    style: 'Header',
    endTab: context.width,
    ruleBelow: INK.hairline,
  });
}
