import type { WriteContext } from './context.ts';
import { spacingXml, type Spacing } from './spacing.ts';
import type { StyleId } from './styles.ts';

/** Which way a paragraph runs. */
export type Direction = 'ltr' | 'rtl';

/** How one paragraph differs from its style. */
export interface ParagraphOptions {
  readonly style?: StyleId;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly list?: { readonly number: number; readonly level: number };
  /** Rule below the paragraph, `RRGGBB`. */
  readonly ruleBelow?: string;
  /** A stop at the end of the line, in twips. */
  readonly endTab?: number;
  readonly spacing?: Spacing;
  readonly indentFirst?: number;
  readonly align?: 'start' | 'centre' | 'end';
  /** Default: the document's. */
  readonly direction?: Direction;
}

// `left` means the start of the line, on whichever side it is; a paragraph that runs against its document still stands at
// the document's start, so that the edges of a column stay straight.
function justification(align: ParagraphOptions['align'], direction: Direction, rtl: boolean): string {
  if (align === 'centre') return '<w:jc w:val="center"/>';
  const againstDocument = rtl && direction === 'ltr';
  const isEnd = (align === 'end') !== againstDocument;
  return isEnd ? '<w:jc w:val="right"/>' : '';
}

// Stops of the template's style would catch the text on its way to the end of the line.
function endTabXml(end: number, style: StyleId | undefined, context: WriteContext): string {
  const inTheWay = style === undefined ? [] : context.tabsOf(style).filter((stop) => stop !== end);
  const clear = inTheWay.map((stop) => `<w:tab w:val="clear" w:pos="${stop}"/>`);
  return `<w:tabs>${clear.join('')}<w:tab w:val="right" w:pos="${end}"/></w:tabs>`;
}

/** A paragraph around runs that are written already. */
export function paragraph(runs: string, context: WriteContext, options: ParagraphOptions = {}): string {
  const direction = options.direction ?? (context.rtl ? 'rtl' : 'ltr');
  const properties =
    (options.style === undefined ? '' : `<w:pStyle w:val="${context.style(options.style)}"/>`) +
    (options.keepNext === true ? '<w:keepNext/>' : '') +
    (options.newPage === true ? '<w:pageBreakBefore/>' : '') +
    (options.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${options.list.level}"/><w:numId w:val="${options.list.number}"/></w:numPr>`) +
    (options.ruleBelow === undefined
      ? ''
      : `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="6" w:color="${options.ruleBelow}"/></w:pBdr>`) +
    (options.endTab === undefined ? '' : endTabXml(options.endTab, options.style, context)) +
    (direction === 'rtl' ? '<w:bidi/>' : '') +
    (options.spacing === undefined ? '' : spacingXml(options.spacing)) +
    (options.indentFirst === undefined ? '' : `<w:ind w:firstLine="${options.indentFirst}"/>`) +
    justification(options.align, direction, context.rtl);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A small gap after a table; Word joins two tables that have no paragraph between them. */
export function gap(context: WriteContext, keepNext = false): string {
  return paragraph('', context, { style: 'Gap', keepNext });
}
