import type { Report } from '#shared/documents/report-model.ts';
import { INK, type House } from './house.ts';
import { spacingXml } from './spacing.ts';
import { NAMESPACES, XML_HEAD, xmlAttribute } from './xml.ts';

/** A style as it stands in a file. */
export interface StyleSpec {
  readonly id: string;
  /** Word's own name for a built-in style; these are matched in a user's template by name, whatever their id. */
  readonly name: string;
  readonly type?: 'paragraph' | 'character' | 'table';
  readonly basedOn?: string;
  readonly next?: string;
  /** Paragraph properties as XML, in Word's order. */
  readonly paragraph?: string;
  /** Run properties as XML, in Word's order. */
  readonly run?: string;
  /** Not offered in Word's gallery. */
  readonly isHidden?: boolean;
}

// Sizes are in half points, as Word counts them.
const SIZE = {
  body: 20,
  lead: 23,
  box: 19,
  table: 17,
  small: 16,
  note: 16,
  running: 15,
  h1: 36,
  h2: 25,
  h3: 21,
} as const;

function run(look: { size?: number; colour?: string; bold?: boolean; italic?: boolean }): string {
  return (
    (look.bold === true ? '<w:b/><w:bCs/>' : '') +
    (look.italic === true ? '<w:i/><w:iCs/>' : '') +
    (look.colour === undefined ? '' : `<w:color w:val="${look.colour}"/>`) +
    (look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`)
  );
}

const space = (before: number, after: number, line: number) => spacingXml({ before, after, line });
const KEEP = '<w:keepNext/>';
const KEEP_LINES = '<w:keepLines/>';

function heading<L extends 1 | 2 | 3>(level: L, size: number, colour: string, spacing: string) {
  return {
    id: `Heading${level}` as const,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${KEEP}${KEEP_LINES}${spacing}<w:outlineLvl w:val="${level - 1}"/>`,
    run: run({ size, colour, bold: true }),
  } satisfies StyleSpec;
}

function contents<L extends 1 | 2>(level: L, width: number, dark: string) {
  const first = level === 1;
  const tabs =
    `<w:tabs><w:tab w:val="left" w:pos="${first ? 567 : 1191}"/>` +
    `<w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  const indent = first ? '' : '<w:ind w:left="567"/>';
  return {
    id: `TOC${level}` as const,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${tabs}${first ? space(110, 20, 247) : space(0, 10, 240)}${indent}`,
    run: run(first ? { size: 20, colour: dark, bold: true } : { size: 18, colour: INK.muted }),
  } satisfies StyleSpec;
}

const quoteEdge = (colour: string) =>
  `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${colour}"/></w:pBdr>`;

const own = <const I extends string>(id: I, name: string, paragraph: string, look: string) =>
  ({ id, name, basedOn: 'Normal', paragraph, run: look }) satisfies StyleSpec;

function headSpecs({ accent, dark }: House, width: number) {
  return [
    heading(1, SIZE.h1, dark, space(560, 200, 252)),
    heading(2, SIZE.h2, accent, space(340, 120, 252)),
    heading(3, SIZE.h3, dark, space(240, 80, 252)),
    contents(1, width, dark),
    contents(2, width, dark),
    own('ContentsTitle', 'Contents Title', KEEP + space(0, 240, 252), run({ size: 36, colour: dark, bold: true })),
    own('Title', 'Title', space(2400, 220, 240), run({ size: 56, colour: dark, bold: true })),
    own('Subtitle', 'Subtitle', space(0, 640, 264), run({ size: 26, colour: INK.muted })),
  ] as const;
}

function textSpecs({ accent, dark }: House, rtl: boolean) {
  const cell = space(0, 30, 250);
  const low = space(0, 0, 240);
  const muted = (size: number) => run({ size, colour: INK.muted });
  // Word and LibreOffice do not agree on whose left the edge of a paragraph from right to left is; it goes without.
  const quote = `${rtl ? '' : quoteEdge(accent)}${space(60, 160, 276)}<w:ind w:left="397" w:right="397"/>`;
  return [
    own('Lead', 'Lead', space(0, 200, 288), muted(SIZE.lead)),
    own('Note', 'Table Note', space(0, 160, 252), muted(SIZE.small)),
    own('QuoteText', 'Quoted Words', quote, run(rtl ? { colour: INK.muted } : { italic: true })),
    own(
      'Caption',
      'caption',
      KEEP_LINES + space(140, 80, 240),
      run({ size: SIZE.small, colour: INK.muted, bold: true }),
    ),
    own('TableText', 'Table Text', cell, run({ size: SIZE.table })),
    own('TableHead', 'Table Heading', KEEP + cell, run({ size: SIZE.small, colour: dark, bold: true })),
    own('BoxText', 'Box Text', space(0, 50, 264), run({ size: SIZE.box })),
    { ...own('Gap', 'Gap', space(0, 130, 240), run({ size: 8 })), isHidden: true },
    own('Header', 'header', low, muted(SIZE.running)),
    own('Footer', 'footer', low, muted(SIZE.running)),
    own('FootnoteText', 'footnote text', space(0, 40, 240), muted(SIZE.note)),
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      type: 'character',
      run: '<w:vertAlign w:val="superscript"/>',
    },
  ] as const;
}

function houseSpecs(house: House, width: number, rtl: boolean) {
  return [...headSpecs(house, width), ...textSpecs(house, rtl)] satisfies readonly StyleSpec[];
}

/** Styles that the writer sets text in. */
export type StyleId = ReturnType<typeof houseSpecs>[number]['id'];

/** The styles of the house, apart from Word's defaults. `width` is that of upright text, in twips. */
export function houseStyleSpecs(
  house: House,
  width: number,
  rtl: boolean,
): readonly (StyleSpec & { readonly id: StyleId })[] {
  return houseSpecs(house, width, rtl);
}

// Word writes its own styles in small letters, but for these two.
const isOwn = (name: string) => name !== name.toLowerCase() && name !== 'Title' && name !== 'Subtitle';

/** One style as XML; `idOf` gives the id under which another style stands in the file. */
export function styleXml(spec: StyleSpec, idOf: (id: string) => string = (id) => id): string {
  const type = spec.type ?? 'paragraph';
  const custom = isOwn(spec.name) ? ' w:customStyle="1"' : '';
  return (
    `<w:style w:type="${type}"${custom} w:styleId="${xmlAttribute(spec.id)}"><w:name w:val="${xmlAttribute(spec.name)}"/>` +
    (spec.basedOn === undefined ? '' : `<w:basedOn w:val="${xmlAttribute(idOf(spec.basedOn))}"/>`) +
    (spec.next === undefined ? '' : `<w:next w:val="${xmlAttribute(idOf(spec.next))}"/>`) +
    (spec.isHidden === true || type === 'character' ? '<w:semiHidden/>' : '<w:qFormat/>') +
    (spec.paragraph === undefined ? '' : `<w:pPr>${spec.paragraph}</w:pPr>`) +
    (spec.run === undefined ? '' : `<w:rPr>${spec.run}</w:rPr>`) +
    '</w:style>'
  );
}

// The script that a complex-script run is spelt in; Word asks for a language of that script.
const BIDI_LANGUAGES: Readonly<Record<string, string>> = { ar: 'ar-SA', he: 'he-IL', fa: 'fa-IR', ur: 'ur-PK' };

function defaults(report: Report, { font }: House): string {
  const bidi = BIDI_LANGUAGES[report.language.slice(0, 2)] ?? 'ar-SA';
  const face = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${face}${run({ colour: INK.text, size: SIZE.body })}` +
    `<w:lang w:val="${xmlAttribute(report.language)}" w:eastAsia="zh-CN" w:bidi="${bidi}"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${space(0, 130, 276)}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

const BASICS =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';

/** The part `styles.xml` of the house. */
export function stylesPart(report: Report, house: House, width: number): string {
  const styles = houseSpecs(house, width, report.direction === 'rtl').map((spec) => styleXml(spec));
  return `${XML_HEAD}<w:styles ${NAMESPACES}>${defaults(report, house)}${BASICS}${styles.join('')}</w:styles>`;
}
