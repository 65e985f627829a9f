import { descendants, elementsOf, rewrite, type Fate, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Kinds of things that a template may bring and that are left out. */
export type LeftOut = 'links' | 'objects' | 'fields' | 'fonts' | 'pictures';

// Traces of editing, and what leads to parts that are not taken along.
const DROPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:placeholder',
  'a:hlinkClick',
  'a:hlinkHover',
]);
const UNWRAPPED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);
const OBJECTS: ReadonlySet<string> = new Set(['w:object', 'w:control', 'w:altChunk', 'w:subDoc', 'w:movie']);
const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict']);
const EMBEDDED_FONTS: ReadonlySet<string> = new Set([
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
]);

/** Fields that say something about the document or its pages. Others load files, run programs or ask questions. */
const HARMLESS_FIELDS: ReadonlySet<string> = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY STYLEREF DATE TIME CREATEDATE SAVEDATE FILENAME IF = QUOTE SYMBOL'.split(
    ' ',
  ),
);
/** The store of a file's own properties, title and author; every Word file has it. */
const CORE_PROPERTIES = '6C3C8BC8-F283-45AE-878A-BAB7291924A1';

const isHarmless = (code: string): boolean =>
  HARMLESS_FIELDS.has(/^\s*(=|[A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? '');
const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const isTrackedChange = (name: string): boolean => /^w:\w+Change$/.test(name);

/** Names that a relation can have in an attribute: `r:id`, `r:embed`, `r:link`, `r:pict`, `o:relid`. */
function relationsIn(element: XmlElement): readonly string[] {
  return Object.entries(element.attributes)
    .filter(([name]) => /^r:|^o:relid$/.test(name))
    .map(([, value]) => value);
}

function leadsAway(element: XmlElement, kept: ReadonlySet<string>): boolean {
  return (
    relationsIn(element).some((id) => !kept.has(id)) || elementsOf(element).some((child) => leadsAway(child, kept))
  );
}

/** A header or footer without anything that leads out of it. `kept` names the relations to pictures that go along. */
export function cleanRunningPart(part: XmlElement, kept: ReadonlySet<string>, leftOut: Set<LeftOut>): XmlElement {
  const foulFields = foulFieldParts(part);
  const fateOf = (element: XmlElement): Fate => {
    const { name } = element;
    if (foulFields.has(element)) return drop('fields');
    if (name === 'w:fldSimple' && !isHarmless(element.attributes['w:instr'] ?? '')) return unwrap('fields');
    if (OBJECTS.has(name)) return drop('objects');
    if (PICTURES.has(name) && leadsAway(withoutLinks(element), kept)) return drop('pictures');
    if (name === 'w:hyperlink' && relationsIn(element).length > 0) return unwrap('links');
    if (name === 'w:dataBinding') return isOfCoreProperties(element) ? 'keep' : 'drop';
    // Word shows the plain picture beside it; the vector may itself lead outside.
    if (name === 'asvg:svgBlip') return 'drop';
    if (DROPPED.has(name) || isTrackedChange(name)) return 'drop';
    if (UNWRAPPED.has(name)) return 'unwrap';
    return relationsIn(element).some((id) => !kept.has(id)) ? drop('objects') : 'keep';
  };
  const drop = (what: LeftOut): Fate => {
    leftOut.add(what);
    return 'drop';
  };
  const unwrap = (what: LeftOut): Fate => {
    leftOut.add(what);
    return 'unwrap';
  };
  return rewrite(part, fateOf);
}

function isOfCoreProperties({ attributes }: XmlElement): boolean {
  return (attributes['w:storeItemID'] ?? '').toUpperCase().includes(CORE_PROPERTIES);
}

// A link on a picture, or its vector twin, must not cost the picture.
function withoutLinks(picture: XmlElement): XmlElement {
  return rewrite(picture, ({ name }) => (DROPPED.has(name) || name === 'asvg:svgBlip' ? 'drop' : 'keep'));
}

interface OpenField {
  code: string;
  readonly parts: XmlElement[];
}

// A field is written as begin, code, separate, result and end, in runs of their own: its frame goes, its result stays.
function foulFieldParts(part: XmlElement): ReadonlySet<XmlElement> {
  const foul = new Set<XmlElement>();
  const open: OpenField[] = [];
  const close = (field: OpenField | undefined): void => {
    if (field !== undefined && !isHarmless(field.code)) for (const piece of field.parts) foul.add(piece);
  };
  const visit = (element: XmlElement): void => {
    const field = open.at(-1);
    if (element.name === 'w:instrText') {
      if (field === undefined) foul.add(element);
      else field.code += textOf(element);
      field?.parts.push(element);
    } else if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ code: '', parts: [element] });
      else if (field === undefined) foul.add(element);
      else field.parts.push(element);
      if (type === 'end') close(open.pop());
      return;
    }
    for (const child of elementsOf(element)) visit(child);
  };
  visit(part);
  // What never ends would swallow the rest of the page.
  for (const field of open) for (const piece of field.parts) foul.add(piece);
  return foul;
}

/** The styles without traces of editing. */
export function cleanStyles(part: XmlElement): XmlElement {
  return rewrite(part, ({ name }) => (isTrackedChange(name) ? 'drop' : 'keep'));
}

// Source: ISO/IEC 29500-1, CT_Lvl: its elements in their order, which LibreOffice does not keep and validators ask for.
const LEVEL_ORDER = [
  'start',
  'numFmt',
  'lvlRestart',
  'pStyle',
  'isLgl',
  'suff',
  'lvlText',
  'legacy',
  'lvlJc',
  'pPr',
  'rPr',
];
const placeInLevel = (child: XmlNode): number =>
  typeof child === 'string' ? -1 : LEVEL_ORDER.indexOf(child.name.replace(/^w:/, ''));

function withLevelsInOrder(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : withLevelsInOrder(child)));
  const isLevel = element.name === 'w:lvl';
  return { ...element, children: isLevel ? children.toSorted((a, b) => placeInLevel(a) - placeInLevel(b)) : children };
}

/** The lists, without pictures as bullets: these bring parts of their own. */
export function cleanNumbering(part: XmlElement, leftOut: Set<LeftOut>): XmlElement {
  const cleaned = rewrite(part, ({ name }) => {
    if (name === 'w:numPicBullet' || name === 'w:lvlPicBulletId') {
      leftOut.add('pictures');
      return 'drop';
    }
    return isTrackedChange(name) ? 'drop' : 'keep';
  });
  return withLevelsInOrder(cleaned);
}

const PLAIN_FILL: XmlElement = {
  name: 'a:solidFill',
  attributes: {},
  children: [{ name: 'a:schemeClr', attributes: { val: 'phClr' }, children: [] }],
};

/** Colours, faces and effects; a ground that is a picture becomes a plain one. */
export function cleanTheme(part: XmlElement, leftOut: Set<LeftOut>): XmlElement {
  return rewrite(part, (element) => {
    if (element.name === 'a:blipFill') {
      leftOut.add('pictures');
      return PLAIN_FILL;
    }
    return relationsIn(element).length > 0 || DROPPED.has(element.name) ? 'drop' : 'keep';
  });
}

/** What is known of the faces, without embedded ones: they are parts of their own, and often not free to pass on. */
export function cleanFontTable(part: XmlElement, leftOut: Set<LeftOut>): XmlElement {
  return rewrite(part, ({ name }) => {
    if (!EMBEDDED_FONTS.has(name)) return 'keep';
    leftOut.add('fonts');
    return 'drop';
  });
}

// Everything else names parts that are not taken along (a template, a data source, custom XML) or how somebody worked.
const KEPT_SETTINGS: ReadonlySet<string> = new Set([
  'w:mirrorMargins',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
]);

/** The settings that decide how pages look. */
export function cleanSettings(part: XmlElement): XmlElement {
  return { ...part, children: elementsOf(part).filter(({ name }) => KEPT_SETTINGS.has(name)) };
}

/** Whether a part holds a picture, after cleaning. */
export function hasPicture(part: XmlElement): boolean {
  return [...PICTURES].some((name) => !descendants(part, name).next().done);
}
