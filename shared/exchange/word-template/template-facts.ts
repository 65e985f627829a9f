import { elementsOf, type XmlElement } from './xml-tree.ts';
import type { LeftOut } from './clean-parts.ts';

/** What a Word template brings, for people. Lengths are in twips (1440 to the inch). */
export interface TemplateFacts {
  readonly pageWidthTwips: number;
  readonly pageHeightTwips: number;
  readonly margins: {
    readonly topTwips: number;
    readonly rightTwips: number;
    readonly bottomTwips: number;
    readonly leftTwips: number;
  };
  /** Face of the first heading and of running text; `''` where the template does not say. */
  readonly headingFont: string;
  readonly bodyFont: string;
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
  /** Whether the first page has a header and footer of its own. */
  readonly hasTitlePage: boolean;
  /** Whether header or footer hold a picture. */
  readonly hasPicture: boolean;
  /** Styles of `TEMPLATE_STYLES` that it lacks, in that order; they are added to each document. */
  readonly missingStyles: readonly string[];
  /** What it held and what is not used. */
  readonly leftOut: readonly LeftOut[];
}

/** Word's own styles that documents are set in, by the names that every language of Word writes into the file. */
export const TEMPLATE_STYLES = [
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'toc 1',
  'toc 2',
  'caption',
  'header',
  'footer',
  'footnote text',
] as const;

// A4 with the margins of Word's own blank document, as far as a section leaves them out.
const PAGE = { 'w:w': 11_906, 'w:h': 16_838 };
const MARGIN = 1_440;
const MOST_ANCESTORS = 20;

const child = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => (at === undefined ? undefined : elementsOf(at, name)[0]), element);
const twips = (element: XmlElement | undefined, name: string, fallback: number): number => {
  const value = Number.parseInt(element?.attributes[name] ?? '', 10);
  return Number.isFinite(value) ? Math.abs(value) : fallback;
};
const plain = (written: string): string =>
  written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');

/** What is read of a template to describe it. */
export interface TemplateParts {
  readonly section: XmlElement;
  readonly styles: XmlElement;
  readonly theme: XmlElement | null;
  readonly hasPicture: boolean;
  readonly leftOut: ReadonlySet<LeftOut>;
}

/** Describes a template. */
export function describeTemplate({ section, styles, theme, hasPicture, leftOut }: TemplateParts): TemplateFacts {
  const size = child(section, 'w:pgSz');
  const margins = child(section, 'w:pgMar');
  const byName = new Map(elementsOf(styles, 'w:style').map((style) => [nameOf(style).toLowerCase(), style] as const));
  return {
    pageWidthTwips: twips(size, 'w:w', PAGE['w:w']),
    pageHeightTwips: twips(size, 'w:h', PAGE['w:h']),
    margins: {
      topTwips: twips(margins, 'w:top', MARGIN),
      rightTwips: twips(margins, 'w:right', MARGIN),
      bottomTwips: twips(margins, 'w:bottom', MARGIN),
      leftTwips: twips(margins, 'w:left', MARGIN),
    },
    headingFont: fontOf(byName.get('heading 1'), styles, theme),
    bodyFont: fontOf(byName.get('normal'), styles, theme),
    hasHeader: elementsOf(section, 'w:headerReference').length > 0,
    hasFooter: elementsOf(section, 'w:footerReference').length > 0,
    hasTitlePage: isOn(child(section, 'w:titlePg')),
    hasPicture,
    missingStyles: TEMPLATE_STYLES.filter((name) => !byName.has(name.toLowerCase())),
    leftOut: [...leftOut].toSorted(),
  };
}

const nameOf = (style: XmlElement): string => plain(child(style, 'w:name')?.attributes['w:val'] ?? '');

// A style says its face itself, or the one that it is based on does, or the defaults of the document do.
function fontOf(style: XmlElement | undefined, styles: XmlElement, theme: XmlElement | null): string {
  let at = style;
  for (let step = 0; at !== undefined && step < MOST_ANCESTORS; step += 1) {
    const font = fontIn(child(at, 'w:rPr', 'w:rFonts'), theme);
    if (font !== '') return font;
    const parent = child(at, 'w:basedOn')?.attributes['w:val'];
    at = elementsOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === parent);
  }
  return fontIn(child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:rFonts'), theme);
}

function fontIn(fonts: XmlElement | undefined, theme: XmlElement | null): string {
  const ofTheme = fonts?.attributes['w:asciiTheme'];
  if (ofTheme === undefined) return plain(fonts?.attributes['w:ascii'] ?? '');
  const group = ofTheme.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
  const face = child(theme ?? undefined, 'a:themeElements', 'a:fontScheme', group, 'a:latin');
  return plain(face?.attributes['typeface'] ?? fonts?.attributes['w:ascii'] ?? '');
}
