import { readPictureHeader } from '../../domain/branding/picture-header.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { openZip, type ZipFailure, type ZipParts } from '../package/read-zip.ts';
import {
  cleanFontTable,
  cleanNumbering,
  cleanRunningPart,
  cleanSettings,
  cleanStyles,
  cleanTheme,
  hasPicture,
  type LeftOut,
} from './clean-parts.ts';
import { readPart, readRelations, type Relation } from './package-relations.ts';
import { describeTemplate, type TemplateFacts } from './template-facts.ts';
import { PICTURE_TYPES, writePackage, type PackagePart } from './template-package.ts';
import { templateSection, withReferences } from './template-section.ts';
import { hasUsualPrefixes } from './usual-prefixes.ts';
import { elementsOf, type XmlElement, type XmlTreeFailure } from './xml-tree.ts';

/** Largest Word file that is read as a template, in bytes. */
export const TEMPLATE_FILE_MAX = 10 * 1024 * 1024;
/** Largest package that is kept of a template, in bytes. */
export const TEMPLATE_MAX = 1.5 * 1024 * 1024;

/**
 * Why a file is not taken as a template.
 * - `template-heavy`: more than `TEMPLATE_FILE_MAX`; `template-large`: what is kept of it is more than `TEMPLATE_MAX`.
 * - `template-macros`: it contains macros, or its name says so.
 * - `template-old`: a file of Word before 2007.
 * - `template-not-word`: a package without a Word document or without styles.
 * - `template-form`: Strict Open XML, or prefixes that nobody writes.
 * The rest as in `ZipFailure` and `XmlTreeFailure`.
 */
export type TemplateFailure =
  | Failure<
      'template-heavy' | 'template-large' | 'template-macros' | 'template-old' | 'template-not-word' | 'template-form'
    >
  | ZipFailure
  | XmlTreeFailure;

/** A user's Word template, checked and cut down to what documents take from it. */
export interface WordTemplate {
  /**
   * A small Word file: `word/document.xml` with nothing but the section's properties, `word/styles.xml`, and, where the
   * template has them, `theme/theme1.xml`, `numbering.xml`, `settings.xml`, `fontTable.xml`, headers, footers and their
   * pictures. No macros, no relation that leads outside, no document type. The same file gives the same bytes.
   */
  readonly package: Uint8Array;
  readonly facts: TemplateFacts;
}

/** Reads a `.docx` or `.dotx` as a template. `name` is the file's name; whatever the bytes are, nothing is thrown. */
export function readTemplate(bytes: Uint8Array, name = ''): Result<WordTemplate, TemplateFailure> {
  if (/\.do[ct]m$/i.test(name)) return fail('template-macros');
  if (bytes.length > TEMPLATE_FILE_MAX) return fail('template-heavy', { max: TEMPLATE_FILE_MAX / 1024 / 1024 });
  const zip = openZip(bytes);
  if (!zip.ok) return zip.error.code === 'zip-protected' && isOldWord(bytes) ? fail('template-old') : zip;
  const found = findDocument(zip.value);
  if (!found.ok) return found;
  const taken = new Taking(zip.value, found.value);
  const parts = taken.take();
  if (!parts.ok) return parts;
  const written = writePackage(parts.value.parts);
  if (written.length > TEMPLATE_MAX) {
    return fail('template-large', {
      found: (Math.ceil((written.length / 1024 / 1024) * 10) / 10).toFixed(1),
      max: TEMPLATE_MAX / 1024 / 1024,
    });
  }
  return ok({ package: written, facts: parts.value.facts });
}

// An old Word file and a protected new one are both compound files; streams have their names in UTF-16.
function isOldWord(bytes: Uint8Array): boolean {
  const wanted = [...'WordDocument'].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

// A package says of each part what it is; the main part decides whether this is a Word file at all.
function findDocument(zip: ZipParts): Result<string, TemplateFailure> {
  if (zip.names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))) return fail('template-macros');
  const types = readPart(zip, '[Content_Types].xml');
  if (!types.ok) return types;
  const relations = readRelations(zip, '');
  if (!relations.ok) return relations;
  const document = relations.value.inside.find(({ type }) => type === 'officeDocument')?.target;
  if (types.value === null || document === undefined) return fail('template-not-word');
  const type = elementsOf(types.value, 'Override').find(({ attributes }) => attributes['PartName'] === `/${document}`);
  const contentType = type?.attributes['ContentType'] ?? '';
  if (contentType.includes('macroEnabled')) return fail('template-macros');
  if (!/wordprocessingml\.(?:document|template)\.main\+xml$/.test(contentType)) return fail('template-not-word');
  return ok(document);
}

const TYPE = 'application/vnd.openxmlformats-officedocument';
const WORD = `${TYPE}.wordprocessingml`;

/** Takes what is wanted out of one package. */
class Taking {
  readonly #leftOut = new Set<LeftOut>();
  readonly #parts: PackagePart[] = [];
  readonly #relations: { id: string; type: string; target: string }[] = [];
  #pictures = 0;
  #hasPicture = false;
  #failure: TemplateFailure | null = null;

  constructor(
    readonly zip: ZipParts,
    readonly document: string,
  ) {}

  take(): Result<{ readonly parts: readonly PackagePart[]; readonly facts: TemplateFacts }, TemplateFailure> {
    const document = this.#read(this.document);
    const relations = this.#relationsOf(this.document);
    if (document === null) return { ok: false, error: this.#failure ?? { code: 'template-not-word' } };
    const styles = this.#takeOne(relations, 'styles', 'word/styles.xml', `${WORD}.styles+xml`, cleanStyles);
    const theme = this.#takeOne(relations, 'theme', 'word/theme/theme1.xml', `${TYPE}.theme+xml`, (part) =>
      cleanTheme(part, this.#leftOut),
    );
    this.#takeOne(relations, 'numbering', 'word/numbering.xml', `${WORD}.numbering+xml`, (part) =>
      cleanNumbering(part, this.#leftOut),
    );
    this.#takeOne(relations, 'settings', 'word/settings.xml', `${WORD}.settings+xml`, cleanSettings);
    this.#takeOne(relations, 'fontTable', 'word/fontTable.xml', `${WORD}.fontTable+xml`, (part) =>
      cleanFontTable(part, this.#leftOut),
    );
    const section = withReferences(templateSection(document), this.#takeRunning(templateSection(document), relations));
    if (this.#failure !== null) return { ok: false, error: this.#failure };
    if (styles === null) return fail('template-not-word');
    const body: XmlElement = { name: 'w:body', attributes: {}, children: [section] };
    const main: PackagePart = {
      name: 'word/document.xml',
      content: { name: document.name, attributes: document.attributes, children: [body] },
      contentType: `${WORD}.document.main+xml`,
      relations: this.#relations,
    };
    const facts = describeTemplate({ section, styles, theme, hasPicture: this.#hasPicture, leftOut: this.#leftOut });
    return ok({ parts: [main, ...this.#parts], facts });
  }

  // After the first failure nothing more is read; `take` asks for it at the end.
  #read(name: string): XmlElement | null {
    if (this.#failure !== null) return null;
    const part = readPart(this.zip, name);
    if (!part.ok) this.#failure = { ...part.error, params: { part: name } } as TemplateFailure;
    else if (part.value !== null && !hasUsualPrefixes(part.value)) this.#failure = { code: 'template-form' };
    else return part.value;
    return null;
  }

  #relationsOf(part: string): readonly Relation[] {
    if (this.#failure !== null) return [];
    const read = readRelations(this.zip, part);
    if (!read.ok) {
      this.#failure = { ...read.error, params: { part } } as TemplateFailure;
      return [];
    }
    if (read.value.leadsOut) this.#leftOut.add('links');
    return read.value.inside;
  }

  #takeOne(
    relations: readonly Relation[],
    type: string,
    name: string,
    contentType: string,
    clean: (part: XmlElement) => XmlElement,
  ): XmlElement | null {
    const relation = relations.find((each) => each.type === type);
    const part = relation === undefined ? null : this.#read(relation.target);
    if (part === null) return null;
    const content = clean(part);
    this.#parts.push({ name, content, contentType });
    this.#relate(type, name);
    return content;
  }

  #relate(type: string, name: string): string {
    const id = `rId${this.#relations.length + 1}`;
    this.#relations.push({ id, type, target: name.slice('word/'.length) });
    return id;
  }

  // New relation ids by the old ones.
  #takeRunning(section: XmlElement, relations: readonly Relation[]): Map<string, string> {
    const ids = new Map<string, string>();
    for (const { name, attributes } of elementsOf(section)) {
      const old = attributes['r:id'];
      if (old === undefined || ids.has(old)) continue;
      const type = name === 'w:headerReference' ? 'header' : 'footer';
      const relation = relations.find((each) => each.id === old && each.type === type);
      const part = relation === undefined ? null : this.#read(relation.target);
      if (relation === undefined || part === null) continue;
      const target = `word/${type}${ids.size + 1}.xml`;
      const pictures = this.#takePictures(this.#relationsOf(relation.target));
      const content = cleanRunningPart(part, new Set(pictures.map(({ id }) => id)), this.#leftOut);
      this.#hasPicture ||= hasPicture(content);
      this.#parts.push({ name: target, content, contentType: `${WORD}.${type}+xml`, relations: pictures });
      ids.set(old, this.#relate(type, target));
    }
    return ids;
  }

  #takePictures(relations: readonly Relation[]): { id: string; type: string; target: string }[] {
    return relations.flatMap(({ id, type, target }) => {
      if (type !== 'image' || this.#failure !== null) return [];
      const read = this.zip.read(target);
      if (!read.ok) this.#failure = read.error;
      const ending = !read.ok || read.value === null ? null : pictureEnding(target, read.value);
      if (!read.ok || read.value === null || ending === null) return [];
      this.#pictures += 1;
      const name = `word/media/image${this.#pictures}.${ending}`;
      this.#parts.push({ name, content: read.value });
      return [{ id, type, target: name.slice('word/'.length) }];
    });
  }
}

const ENDINGS: Readonly<Record<string, string>> = { jpg: 'jpeg', jpe: 'jpeg', tif: 'tiff', dib: 'bmp' };

// What can be told from the bytes is; Word's own drawings are believed by their name.
function pictureEnding(name: string, bytes: Uint8Array): string | null {
  const header = readPictureHeader(bytes);
  if (header.ok) return header.value.format === 'svg' ? null : header.value.format;
  const given = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const ending = ENDINGS[given] ?? given;
  if (ending === 'png' || ending === 'jpeg' || !Object.hasOwn(PICTURE_TYPES, ending)) return null;
  return ending;
}
