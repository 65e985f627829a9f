import { cleanText } from '#shared/base/clean-text.ts';
import { controlTitle, fieldTag, inlineText } from '#shared/documents/field-tags.ts';
import type { CrossReference, Inline, TextRun } from '#shared/documents/report-model.ts';
import type { WriteContext } from './context.ts';
import { wordColour } from './house.ts';
import { paragraph, type Direction, type ParagraphOptions } from './paragraph.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** How a whole paragraph is set. */
export interface InlineStyle {
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly colour?: string;
}

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Which way a text runs: decided by its first letter, as the Unicode bidirectional algorithm does; a text without letters
 * runs as the document does.
 */
export function directionOf(text: string, { rtl }: WriteContext): Direction {
  const letter = FIRST_STRONG.exec(text);
  if (letter === null) return rtl ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}

/** The look of a run as Word writes it, in Word's order. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  /** `RRGGBB`. */
  readonly colour?: string;
  /** Twips between letters. */
  readonly letterSpacing?: number;
  /** Size in half points. */
  readonly halfPoints?: number;
}

// Properties of a run; `''` when it looks like its paragraph. Arabic and its kin have no slant, and their letters join: they
// are neither slanted nor set apart.
function runProperties(look: RunLook, rtl: boolean): string {
  const xml =
    (look.bold === undefined ? '' : look.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>') +
    (look.italic === true && !rtl ? '<w:i/><w:iCs/>' : '') +
    (look.caps === true ? '<w:caps/>' : '') +
    (look.strike === true ? '<w:strike/>' : '') +
    (look.colour === undefined ? '' : `<w:color w:val="${look.colour}"/>`) +
    (look.letterSpacing === undefined || rtl ? '' : `<w:spacing w:val="${look.letterSpacing}"/>`) +
    (look.halfPoints === undefined ? '' : `<w:sz w:val="${look.halfPoints}"/><w:szCs w:val="${look.halfPoints}"/>`) +
    (look.underline === true ? '<w:u w:val="single"/>' : '') +
    (rtl ? '<w:rtl/>' : '');
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}

const SIGNS = /[\n\t]/;
const withSpaces = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`);

/** A run of text; line feeds become line breaks, tabs become tabs. It runs from right to left when its letters do. */
export function textRun(text: string, look: RunLook = {}): string {
  const clean = cleanText(text);
  const properties = runProperties(look, RIGHT_TO_LEFT.test(clean));
  if (!SIGNS.test(clean)) return `<w:r>${properties}${withSpaces(clean)}</w:r>`;
  const content = clean
    .split('\n')
    .map((line) => line.split('\t').map(withSpaces).join('<w:tab/>'))
    .join('<w:br/>');
  return `<w:r>${properties}${content}</w:r>`;
}

/** A field of Word with the result that it shows until Word works it out anew. */
export function fieldRuns(instruction: string, result: string, look: RunLook = {}): string {
  const properties = runProperties(look, RIGHT_TO_LEFT.test(result));
  const mark = (type: string) => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${mark('begin')}<w:r>${properties}<w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText></w:r>` +
    `${mark('separate')}<w:r>${properties}<w:t xml:space="preserve">${xmlText(result)}</w:t></w:r>${mark('end')}`
  );
}

/** Runs inside a bookmark; a name that was taken before is left out, because Word keeps only the first. */
export function bookmarked(name: string, runs: string, { parts }: WriteContext): string {
  const id = parts.claimBookmark(name);
  if (id === null) return runs;
  return `<w:bookmarkStart w:id="${id}" w:name="${xmlAttribute(name)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/**
 * Properties of a content control that carries a field of a record. It says no kind, which is rich text: LibreOffice drops
 * the look of what stands in a plain one.
 */
export function controlProperties(label: string, tag: string, { parts }: WriteContext): string {
  return (
    `<w:sdtPr><w:alias w:val="${xmlAttribute(controlTitle(label))}"/><w:tag w:val="${xmlAttribute(tag)}"/>` +
    `<w:id w:val="${parts.nextControl()}"/></w:sdtPr>`
  );
}

function link(anchor: string, runs: string): string {
  return `<w:hyperlink w:anchor="${xmlAttribute(anchor)}" w:history="1">${runs}</w:hyperlink>`;
}

function crossReference({ to, shows }: CrossReference, text: string, look: RunLook, context: WriteContext) {
  const target = context.places.target(to);
  if (target === undefined) return textRun(text, look);
  // The page is filled in when the pages have been laid out.
  if (shows === 'page') return fieldRuns(`PAGEREF ${target.bookmark} \\h`, '', look);
  if (target.type === 'appendix') return link(target.bookmark, textRun(target.label, look));
  const numbered = target.type === 'heading' ? ' \\r' : '';
  return fieldRuns(`REF ${target.bookmark}${numbered} \\h`, target.label, look);
}

function footnoteMark(content: Inline, context: WriteContext): string {
  const reference = `<w:r><w:rPr><w:rStyle w:val="${context.style('FootnoteReference')}"/></w:rPr><w:footnoteRef/></w:r>`;
  const note = paragraph(`${reference}${textRun(' ')}${inlineRuns(content, context)}`, context, {
    style: 'FootnoteText',
    direction: directionOf(inlineText(content), context),
  });
  const id = context.parts.addFootnote(note);
  return `<w:r><w:rPr><w:rStyle w:val="${context.style('FootnoteReference')}"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

function modelRun(run: TextRun, style: InlineStyle, context: WriteContext): string {
  const linked = run.linkTo !== undefined && context.places.hasBookmark(run.linkTo);
  const colour = run.colour ?? style.colour;
  const bold = run.bold ?? style.bold;
  const look: RunLook = {
    ...(bold === true ? { bold } : {}),
    ...(run.italic === true ? { italic: true } : {}),
    ...(run.strike === true ? { strike: true } : {}),
    ...(run.underline === true ? { underline: true } : {}),
    ...(colour !== undefined ? { colour: wordColour(colour, 'auto') } : linked ? { colour: context.house.accent } : {}),
    ...(run.sizePt === undefined ? {} : { halfPoints: Math.round(run.sizePt * 2) }),
  };
  let xml =
    run.crossReference === undefined
      ? textRun(run.text, look)
      : crossReference(run.crossReference, run.text, look, context);
  const tag = run.field === undefined ? null : fieldTag(run.field);
  if (run.field !== undefined && tag !== null) {
    const sdt = controlProperties(run.field.label, tag, context);
    xml = `<w:sdt>${sdt}<w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  }
  if (run.bookmark !== undefined) xml = bookmarked(run.bookmark, xml, context);
  else if (linked) xml = link(run.linkTo ?? '', xml);
  return run.footnote === undefined ? xml : xml + footnoteMark(run.footnote, context);
}

/** The runs of a paragraph. */
export function inlineRuns(content: Inline, context: WriteContext, style: InlineStyle = {}): string {
  if (typeof content === 'string') return modelRun({ text: content }, style, context);
  return content.map((run) => modelRun(run, style, context)).join('');
}

/** A paragraph of an inline; the direction follows its text. */
export function inlineParagraph(
  content: Inline,
  context: WriteContext,
  options: ParagraphOptions = {},
  style: InlineStyle = {},
): string {
  const direction = directionOf(inlineText(content), context);
  return paragraph(inlineRuns(content, context, style), context, { direction, ...options });
}
