import {
  Bookmark,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { cleanText } from '#shared/base/clean-text.ts';
import type { Inline, TextRun as ModelRun } from '#shared/documents/report-model.ts';
import { wordColour } from './house-style.ts';

/** What every part of the writer needs to know about the document. */
export interface WriteContext {
  /** Bookmarks that exist; a link to another one is written as plain text. */
  readonly bookmarks: ReadonlySet<string>;
  /** Ink of links, `RRGGBB`. */
  readonly accent: string;
  /** Width of the text in twips. */
  readonly width: number;
}

/** How a whole paragraph is set. */
export interface InlineStyle {
  readonly bold?: boolean;
  readonly colour?: string;
}

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text runs from right to left: decided by its first letter, as the Unicode bidirectional algorithm does. */
export function isRightToLeft(text: string): boolean {
  const letter = FIRST_STRONG.exec(text);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]);
}

/** The runs of an inline, with a plain text as one run. */
export function runsOf(content: Inline): readonly ModelRun[] {
  return typeof content === 'string' ? [{ text: content }] : content;
}

/** The text of an inline without its styles. */
export function plainText(content: Inline): string {
  return runsOf(content)
    .map((run) => run.text)
    .join('');
}

function textRuns(run: ModelRun, style: InlineStyle, rtl: boolean, context: WriteContext): TextRun[] {
  const linked = run.linkTo !== undefined && context.bookmarks.has(run.linkTo);
  const colour = run.colour ?? style.colour;
  const base: IRunOptions = {
    ...((run.bold ?? style.bold) ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(colour !== undefined ? { color: wordColour(colour, 'auto') } : linked ? { color: context.accent } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
    // Word counts half points.
    ...(run.sizePt === undefined ? {} : { size: Math.round(run.sizePt * 2) }),
  };
  return cleanText(run.text)
    .split('\n')
    .map((text, index) => new TextRun({ ...base, text, ...(index > 0 ? { break: 1 } : {}) }));
}

/** The children of a paragraph. */
export function inlineChildren(content: Inline, context: WriteContext, style: InlineStyle = {}): ParagraphChild[] {
  const rtl = isRightToLeft(plainText(content));
  return runsOf(content).flatMap((run): ParagraphChild[] => {
    const runs = textRuns(run, style, rtl, context);
    if (run.bookmark !== undefined) return [new Bookmark({ id: run.bookmark, children: runs })];
    return run.linkTo !== undefined && context.bookmarks.has(run.linkTo)
      ? [new InternalHyperlink({ anchor: run.linkTo, children: runs })]
      : runs;
  });
}

/** A paragraph of an inline; the direction follows its text. */
export function inlineParagraph(
  content: Inline,
  context: WriteContext,
  options: IParagraphOptions,
  style: InlineStyle = {},
): Paragraph {
  return new Paragraph({
    ...options,
    ...(isRightToLeft(plainText(content)) ? { bidirectional: true } : {}),
    children: inlineChildren(content, context, style),
  });
}
