import type { WriteContext } from './context.ts';
import { directionOf, fieldRuns, textRun } from './inline.ts';
import type { Pages } from '../paginate.ts';
import { paragraph } from './paragraph.ts';
import type { ContentsEntry } from './report-places.ts';
import { xmlAttribute } from './xml.ts';

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const tab = '<w:r><w:tab/></w:r>';

const pageRuns = (bookmark: string, page: string) => tab + fieldRuns(`PAGEREF ${bookmark} \\h`, page);

function entryRuns({ number, text, bookmark }: ContentsEntry): string {
  const name = number === '' ? '' : number.endsWith(':') ? textRun(`${number} `) : textRun(number) + tab;
  return (
    `<w:hyperlink w:anchor="${xmlAttribute(bookmark)}" w:history="1">` +
    `${name}${textRun(text.replaceAll('\n', ' '))}${pageRuns(bookmark, '')}</w:hyperlink>`
  );
}

/**
 * The table of contents, filled in: a field that Word can bring up to date, and never asks about. Numbers of pages are
 * empty until `fillPages`.
 */
export function writeContents(context: WriteContext): string {
  const { contents } = context.places;
  const { words } = context.report;
  const title = paragraph(textRun(words.contents), context, {
    style: 'ContentsTitle',
    direction: directionOf(words.contents, context),
  });
  if (contents.length === 0) return title;
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  const last = contents.length - 1;
  const entries = contents.map((entry, index) =>
    paragraph((index === 0 ? begin : '') + entryRuns(entry) + (index === last ? mark('end') : ''), context, {
      style: entry.level === 1 ? 'TOC1' : 'TOC2',
    }),
  );
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  const properties = `<w:sdtPr><w:alias w:val="${xmlAttribute(words.contents)}"/><w:id w:val="${context.parts.nextControl()}"/>${gallery}</w:sdtPr>`;
  return `<w:sdt>${properties}<w:sdtContent>${title}${entries.join('')}</w:sdtContent></w:sdt>`;
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const EMPTY_PAGE = new RegExp(literally(pageRuns('NAME', '')).replace('NAME', '(\\S+)'), 'g');

/**
 * Writes the pages into a table of contents. Where the layout is not sure of one of them, none is written: a column of
 * numbers with holes reads as a mistake, and a wrong number is one.
 */
function fillContents(pieces: readonly string[], entries: readonly ContentsEntry[], pages: Pages): string[] {
  const isSure = entries.every(({ bookmark }) => pages.pageOf(bookmark) !== undefined);
  const bookmarks = new Set(entries.map(({ bookmark }) => bookmark));
  const pageOf = (bookmark: string) => (isSure ? pageRuns(bookmark, pages.pageOf(bookmark) ?? '') : '');
  return pieces.map((piece) =>
    piece.replace(EMPTY_PAGE, (whole, bookmark: string) => (bookmarks.has(bookmark) ? pageOf(bookmark) : whole)),
  );
}

// The result of a field that asks for a page, still empty. A user's text cannot look like it, because `<` is escaped in it.
const EMPTY_REFERENCE =
  /(<w:instrText xml:space="preserve"> PAGEREF (\S+) \\h <\/w:instrText><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">)(?=<\/w:t>)/g;

/** Writes the pages into the cross references of a text; a question mark where the layout is not sure. */
function fillReferences(piece: string, pages: Pages): string {
  return piece.replace(EMPTY_REFERENCE, (head, _, bookmark: string) => head + (pages.pageOf(bookmark) ?? '?'));
}

/** Writes the pages into the table of contents and the cross references of a text in pieces. */
export function fillPages(pieces: readonly string[], entries: readonly ContentsEntry[], pages: Pages): string[] {
  return fillContents(pieces, entries, pages).map((piece) => fillReferences(piece, pages));
}
