import { cleanText } from '#shared/base/clean-text.ts';
import { writeManifest } from '#shared/documents/document-manifest.ts';
import { controlTitle, fieldTag } from '#shared/documents/field-tags.ts';
import type { Block, FieldRef, Inline, Report } from '#shared/documents/report-model.ts';
import { paragraph, row, wordFile, type WordFile } from '../../exchange/docx/word-file.ts';

// As the product's writer does: what no XML can hold is left out.
const escape = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');

function sdt(field: FieldRef, content: string, isPlain: boolean): string {
  const tag = fieldTag(field);
  if (tag === null) return content;
  const title = escape(controlTitle(field.label));
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/>${isPlain ? '<w:text w:multiLine="1"/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function inline(content: Inline): string {
  if (typeof content === 'string') return words(content);
  return content
    .map((run) => (run.field === undefined ? words(run.text) : sdt(run.field, words(run.text), true)))
    .join('');
}

const lines = (contents: readonly Inline[]): string => contents.map((content) => paragraph(inline(content))).join('');

function block(one: Block): string {
  switch (one.type) {
    case 'heading':
      return paragraph(words(one.text), '<w:pStyle w:val="Heading1"/>');
    case 'paragraph':
      return paragraph(inline(one.content));
    case 'list':
      return one.items.map((item) => paragraph(inline(item), '<w:pStyle w:val="ListBullet"/>')).join('');
    case 'field':
      return sdt(one.field, one.blocks.map(block).join(''), false);
    case 'table':
      return `<w:tbl>${one.rows.map((cells) => row(cells.map((cell) => lines(cell.content)))).join('')}</w:tbl>`;
    case 'callout':
      return lines(one.content);
    case 'definitions':
      return `<w:tbl>${one.entries.map(({ term, content }) => row([lines([term]), lines(content)])).join('')}</w:tbl>`;
    default:
      return '';
  }
}

/** A report as a plain Word file with content controls, for tests of what comes back. */
export function reportParts(report: Report): WordFile {
  const body = report.sections.flatMap(({ blocks }) => blocks.map(block)).join('');
  const manifest = writeManifest(report);
  return { body, ...(manifest === null ? {} : { customXml: manifest }) };
}

/** The bytes of such a file. */
export function reportFile(report: Report, change: (file: WordFile) => WordFile = (file) => file): Uint8Array {
  return wordFile(change(reportParts(report)));
}
