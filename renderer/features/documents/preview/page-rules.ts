import { cleanText } from '#shared/base/clean-text.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { sheetsOf } from './sheets.ts';

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

const BOX = 'color: #4A5666; font-size: 7.5pt; font-family: Arial, "Liberation Sans", sans-serif;';
/** The internal edition says on each page that it is not for the client. */
const WARNING = 'color: #8F0A12; font-weight: bold;';

type Side = 'left' | 'right';

function head(side: Side, content: string, share: string, more = ''): string {
  return (
    `@top-${side} { content: ${content}; width: ${share}; text-align: ${side}; vertical-align: bottom; ` +
    `padding-bottom: 2mm; border-bottom: 0.5pt solid #C9D1DB; ${BOX} ${more} }`
  );
}

function foot(side: Side, content: string): string {
  return `@bottom-${side} { content: ${content}; text-align: ${side}; vertical-align: top; padding-top: 6mm; ${BOX} }`;
}

const page = (name: string, size: string, margin: string, inside: readonly string[]): string =>
  `@page ${name} { size: ${size}; margin: ${margin};\n${inside.join('\n')} }`;

function framedPages(report: Report, [start, end]: readonly [Side, Side]): string[] {
  const { words } = report;
  const numbers = `${cssString(`${words.page} `)} counter(page) ${cssString(` ${words.of} `)} counter(pages)`;
  const isInternal = report.edition === 'internal';
  const framed = (length: number): string[] => [
    head(start, cssString(joined(short(report.client, length), short(report.title, length))), '60%', LIFT),
    head(
      end,
      cssString(joined(short(report.version, 30), short(report.classification, 60))),
      '40%',
      isInternal ? LIFT + WARNING : LIFT,
    ),
    foot(start, cssString(short(report.firm, 60))),
    foot(end, numbers),
  ];
  return [
    page('document-cover', 'A4 portrait', MARGIN, []),
    page('document-portrait', 'A4 portrait', MARGIN, framed(44)),
    page('document-landscape', 'A4 landscape', MARGIN, framed(80)),
  ];
}

const MARGIN = '27mm 22mm 23mm';
/** The head stands in the middle of the margin, not at the text. */
const LIFT = 'margin-bottom: 7mm; ';

/** Name of the page of a handout's sheet. */
export function handoutPage(index: number): string {
  return `document-handout-${index}`;
}

// Each sheet of a handout has a head of its own.
function handoutPages(report: Report, [start, end]: readonly [Side, Side]): string[] {
  return sheetsOf(report).map((sheet, index) => {
    const size = `A4 ${sheet.orientation}`;
    if (sheet.runningHead === undefined) return page(handoutPage(index), size, '13mm', []);
    const lift = 'margin-bottom: 3mm;';
    return page(handoutPage(index), size, '22mm 13mm 13mm', [
      head(start, cssString(sheet.runningHead), '100%', lift),
      // Without a number: through all sheets it would tell one ballot from another.
      head(end, '""', '0', lift),
    ]);
  });
}

/**
 * The pages of the printed document: A4, head and foot in the margins, landscape where the document says so, and nothing of
 * the screen. For a constructed style sheet.
 */
export function pageRules(report: Report): string {
  const sides = report.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return [
    ...(report.cover === null ? handoutPages(report, sides) : framedPages(report, sides)),
    '@media screen { [data-print-root] { display: none; } }',
    '@media print { body > :not([data-print-root]) { display: none !important; } html, body { background: #fff; height: auto; overflow: visible; } }',
  ].join('\n');
}
