import { cleanText } from '#shared/base/clean-text.ts';
import type { Report } from '#shared/documents/report-model.ts';

/** A text as a CSS string: a client's name may hold quotes and backslashes. */
function cssString(text: string): string {
  const escaped = [...cleanText(text).replaceAll('\n', ' ')].map((character) =>
    /["\\<>\u007F]/.test(character) ? `\\${(character.codePointAt(0) ?? 0).toString(16)} ` : character,
  );
  return `"${escaped.join('')}"`;
}

// A running head is one line; a client's name may have 500 characters.
function short(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('  ·  ');

const MARGIN = 'margin: 27mm 22mm 23mm;';
const BOX = 'color: #4A5666; font-size: 7.5pt; font-family: Arial, "Liberation Sans", sans-serif;';

/**
 * The pages of the printed document: A4, head and foot in the margins, landscape where the document says so, and nothing of
 * the screen. For a constructed style sheet.
 */
export function pageRules(report: Report): string {
  const { words, direction } = report;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const head = (side: string | undefined, text: string, share: string): string =>
    `@top-${side} { content: ${cssString(text)}; width: ${share}; text-align: ${side}; vertical-align: bottom; ` +
    `margin-bottom: 7mm; padding-bottom: 2mm; border-bottom: 0.5pt solid #C9D1DB; ${BOX} }`;
  const foot = (side: string | undefined, content: string): string =>
    `@bottom-${side} { content: ${content}; text-align: ${side}; vertical-align: top; padding-top: 6mm; ${BOX} }`;
  const numbers = `${cssString(`${words.page} `)} counter(page) ${cssString(` ${words.of} `)} counter(pages)`;
  const framed = (length: number): string =>
    [
      head(start, joined(short(report.client, length), short(report.title, length)), '66%'),
      head(end, joined(short(report.version, 24), short(report.classification, 30)), '34%'),
      foot(start, cssString(short(report.firm, 60))),
      foot(end, numbers),
    ].join('\n');
  const isHandout = report.cover === null;
  const page = (name: string, size: string, inside: string): string =>
    `@page ${name} { size: ${size}; ${isHandout ? 'margin: 13mm;' : MARGIN}\n${isHandout ? '' : inside} }`;
  return [
    page('document-cover', 'A4 portrait', ''),
    page('document-portrait', 'A4 portrait', framed(44)),
    page('document-landscape', 'A4 landscape', framed(80)),
    '@media screen { [data-print-root] { display: none; } }',
    '@media print { body > :not([data-print-root]) { display: none !important; } html, body { background: #fff; height: auto; overflow: visible; } }',
  ].join('\n');
}
