import { strFromU8, unzipSync } from 'fflate';
import { invariant } from '#shared/base/invariant.ts';
import type { Report } from '#shared/documents/report-model.ts';
import type { House } from './house.ts';
import { HOUSE_PAGE, textWidth, type PageSetup } from './page-setup.ts';
import { listsXml, numberingPart, type ListNumbers } from './numbering.ts';
import { houseStyleSpecs, styleXml, type StyleId } from './styles.ts';
import { xmlAttribute } from './xml.ts';

/** A part of the template that goes into the file as it is. */
export interface TemplatePart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A user's Word template: what of it the file takes over. */
export interface Template {
  readonly page: PageSetup;
  /** References to its headers and footers as XML, with relationship ids of ours. */
  readonly references: string;
  readonly hasTitlePage: boolean;
  readonly evenAndOdd: boolean;
  /** Headers, footers, their pictures and relationships, theme. */
  readonly parts: readonly TemplatePart[];
  /** Relationships of the main document to the headers and footers. */
  readonly running: readonly { readonly id: string; readonly type: string; readonly target: string }[];
  readonly lists: ListNumbers;
  style(id: StyleId): string;
  /** Tab stops that its style for a text of ours sets, in twips. */
  tabsOf(id: StyleId): readonly number[];
  /** Its styles with those of ours that it lacks. */
  stylesPart(): string;
  /** Its lists with ours beside them. */
  numberingPart(report: Report, numbered: number): string;
}

const unescape = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? undefined : unescape(found[1] ?? found[2] ?? '');
};

const numberIn = (tag: string, name: string, fallback: number): number => {
  const value = Number.parseFloat(attribute(tag, name) ?? '');
  return Number.isFinite(value) ? Math.round(value) : fallback;
};

const highest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(match[1])), 0);

/** A running line and the space between it and the text, in twips. */
const RUNNING_ROOM = 700;

// The paper of the last section is that of the text; a template's cover comes before it.
function lastSection(document: string): string {
  return document.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)?.at(-1) ?? '';
}

function pageOf(section: string): PageSetup {
  const size = /<w:pgSz\b[^>]*>/.exec(section)?.[0] ?? '';
  const margins = /<w:pgMar\b[^>]*>/.exec(section)?.[0] ?? '';
  const width = numberIn(size, 'w:w', HOUSE_PAGE.width);
  const height = numberIn(size, 'w:h', HOUSE_PAGE.height);
  const margin = (side: 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer') =>
    numberIn(margins, `w:${side}`, HOUSE_PAGE[side]);
  const page = {
    width: Math.min(width, height),
    height: Math.max(width, height),
    // A negative margin holds against what the header needs; ours are texts that may not run into it.
    top: Math.abs(margin('top')),
    right: margin('right'),
    bottom: Math.abs(margin('bottom')),
    left: margin('left'),
    header: margin('header'),
    footer: margin('footer'),
  };
  // A paper without room for a table is nobody's wish.
  return textWidth(page, 'portrait') < 4000 ? HOUSE_PAGE : page;
}

// A template without a header of its own gets ours, and often leaves no room for one.
function withRoom(page: PageSetup): PageSetup {
  const header = Math.max(page.header, HOUSE_PAGE.header);
  const footer = Math.max(page.footer, HOUSE_PAGE.footer);
  return {
    ...page,
    header,
    footer,
    top: Math.max(page.top, header + RUNNING_ROOM),
    bottom: Math.max(page.bottom, footer + RUNNING_ROOM),
  };
}

interface Styles {
  readonly xml: string;
  /** Ids by lower-case name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Tab stops by id, in twips. */
  readonly tabs: ReadonlyMap<string, readonly number[]>;
}

function readStyles(xml: string): Styles {
  const ids = new Map<string, string>();
  const tabs = new Map<string, readonly number[]>();
  for (const style of xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []) {
    const head = style.slice(0, style.indexOf('>') + 1);
    const name = attribute(/<w:name\b[^>]*>/.exec(style)?.[0] ?? '', 'w:val');
    const id = attribute(head, 'w:styleId');
    if (name === undefined || id === undefined) continue;
    ids.set(name.toLowerCase(), id);
    tabs.set(
      id,
      [...style.matchAll(/<w:tab\b[^>]*w:pos="(-?\d+)"/g)].map((match) => Number(match[1])),
    );
  }
  return { xml, ids, tabs };
}

/** Which of the house's styles a template lacks, by name. */
function missingStyles(styles: Styles, house: House, width: number, rtl: boolean) {
  return houseStyleSpecs(house, width, rtl).filter((spec) => !styles.ids.has(spec.name.toLowerCase()));
}

function withMissing(styles: Styles, house: House, width: number, rtl: boolean, idOf: (id: string) => string): string {
  const added = missingStyles(styles, house, width, rtl).map((spec) => styleXml({ ...spec, id: idOf(spec.id) }, idOf));
  return styles.xml.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsOf(xml: string): Relation[] {
  return (xml.match(/<Relationship\b[^>]*>/g) ?? [])
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: (attribute(tag, 'Target') ?? '').replace(/^\/word\//, ''),
    }));
}

// The template's own ids may be those of ours.
const ownId = (id: string) => `rIdTemplate_${id}`;

function referencesOf(section: string, running: readonly Relation[]): string {
  const known = new Set(running.map(({ id }) => id));
  return (section.match(/<w:(?:header|footer)Reference\b[^>]*\/>/g) ?? [])
    .flatMap((tag) => {
      const kind = tag.startsWith('<w:header') ? 'header' : 'footer';
      const id = attribute(tag, 'r:id') ?? '';
      const type = attribute(tag, 'w:type') ?? 'default';
      return known.has(id) ? [`<w:${kind}Reference w:type="${xmlAttribute(type)}" r:id="${ownId(id)}"/>`] : [];
    })
    .join('');
}

// A header with its relationships, and the pictures that these name.
function runningParts(files: Readonly<Record<string, Uint8Array>>, running: readonly Relation[]): TemplatePart[] {
  const paths = new Set<string>();
  for (const { target } of running) {
    paths.add(`word/${target}`);
    const relations = `word/_rels/${target}.rels`;
    const bytes = files[relations];
    if (bytes === undefined) continue;
    paths.add(relations);
    for (const inner of relationsOf(strFromU8(bytes))) paths.add(`word/${inner.target}`);
  }
  return [...paths].flatMap((path) => {
    const bytes = files[path];
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

function withLists(xml: string, report: Report, numbers: ListNumbers, numbered: number): string {
  const { abstract, lists } = listsXml(report, numbers, numbered);
  // All abstract lists come before all lists, and both before a mark that older versions of Word leave at the end.
  const end = /(<w:numIdMacAtCleanup\b[^>]*\/>)?\s*<\/w:numbering>\s*$/;
  const firstList = xml.search(/<w:num\s/);
  const at = firstList === -1 ? xml.search(end) : firstList;
  const joined = xml.slice(0, at) + abstract + xml.slice(at);
  return joined.replace(end, (tail) => lists + tail);
}

/**
 * Opens a template that was checked when it was read in: a zip with `word/document.xml` and `word/styles.xml`, without
 * macros, external relationships and document types. Its parts use the usual prefixes, as Word, LibreOffice and Google write
 * them.
 */
export function openTemplate(bytes: Uint8Array, house: House, rtl: boolean): Template {
  const files = unzipSync(bytes);
  const text = (path: string) => (files[path] === undefined ? '' : strFromU8(files[path]));
  const document = text('word/document.xml');
  const styles = readStyles(text('word/styles.xml'));
  invariant(document !== '' && styles.xml !== '', 'a template was checked when it was read in');
  const section = lastSection(document);
  const running = relationsOf(text('word/_rels/document.xml.rels')).filter(
    ({ id, type, target }) =>
      (type === 'header' || type === 'footer') &&
      files[`word/${target}`] !== undefined &&
      new RegExp(`r:id=["']${id}["']`).test(section),
  );
  const numbering = text('word/numbering.xml');
  const lists = {
    firstAbstract: highest(numbering, /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"/g) + 1,
    firstList: highest(numbering, /<w:num\b[^>]*w:numId="(\d+)"/g) + 1,
    hasForeignHeadings: true,
  };
  const references = referencesOf(section, running);
  const page = references === '' ? withRoom(pageOf(section)) : pageOf(section);
  const width = textWidth(page, 'portrait');
  const taken = new Set(styles.ids.values());
  const specs = new Map(houseStyleSpecs(house, width, rtl).map((spec) => [spec.id as string, spec]));
  // A style of ours that the template lacks may not take the id of another one of its own.
  const idOf = (id: string): string => {
    const name = id === 'Normal' ? 'normal' : specs.get(id)?.name.toLowerCase();
    const known = name === undefined ? undefined : styles.ids.get(name);
    return known ?? (taken.has(id) ? `Quarterdeck${id}` : id);
  };
  const theme = 'word/theme/theme1.xml';
  return {
    page,
    references,
    hasTitlePage: /<w:titlePg\b(?![^>]*w:val="(?:0|false)")/.test(section),
    evenAndOdd: /<w:evenAndOddHeaders\b(?![^>]*w:val="(?:0|false)")/.test(text('word/settings.xml')),
    parts: [
      ...runningParts(files, running),
      ...(files[theme] === undefined ? [] : [{ path: theme, bytes: files[theme] }]),
    ],
    running: running.map(({ id, type, target }) => ({ id: ownId(id), type, target })),
    lists,
    style: idOf,
    tabsOf: (id) => styles.tabs.get(idOf(id)) ?? [],
    stylesPart: () => withMissing(styles, house, width, rtl, idOf),
    numberingPart: (report, numbered) =>
      numbering === '' ? numberingPart(report, numbered, lists) : withLists(numbering, report, lists, numbered),
  };
}
