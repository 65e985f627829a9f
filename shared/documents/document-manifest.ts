import { textHash } from '../base/text-hash.ts';
import { DOCUMENT_NAMESPACE, fieldHash, normaliseFieldText } from './field-tags.ts';
import type { Report } from './report-model.ts';
import { framingTexts, reportTexts } from './report-texts.ts';

/** Digits of a hash of text outside of the fields: enough to tell some ten thousand paragraphs of one file apart. */
export const OUTSIDE_HASH_DIGITS = 8;

/** Hash of a paragraph outside of the fields, as the manifest keeps it. */
export function outsideHash(text: string): string {
  return textHash(normaliseFieldText(text)).slice(-OUTSIDE_HASH_DIGITS);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)}"`;

/**
 * The custom XML part that a report's file carries: which document of which engagement it is, and hashes of what it said, so
 * that later changes of our own records are not taken for the client's. One `field` for each content control, in order;
 * `outside` lists the hashes of all other paragraphs once, separated by spaces. Null for a report that prints no field.
 */
export function writeManifest(report: Report): string | null {
  const texts = reportTexts(report);
  const fields = texts.flatMap(({ tag, text }) =>
    tag === null ? [] : [`<field${attribute('tag', tag)}${attribute('hash', fieldHash(text))}/>`],
  );
  if (fields.length === 0) return null;
  const plain = [...framingTexts(report), ...texts.filter(({ tag }) => tag === null).map(({ text }) => text)];
  const outside = new Set(plain.map(outsideHash));
  const { engagementId, document, recordId } = report.source;
  const head = [
    attribute('xmlns', DOCUMENT_NAMESPACE),
    attribute('engagement', engagementId),
    attribute('document', document),
    recordId === null ? '' : attribute('record', recordId),
    attribute('edition', report.edition),
    attribute('language', report.language),
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<document${head}>${fields.join('')}<outside>${[...outside].join(' ')}</outside></document>`;
}
