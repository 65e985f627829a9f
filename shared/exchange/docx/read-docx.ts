import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type {
  CustomPart,
  ReviewedComment,
  ReviewedDocument,
  WordPart,
} from '../../domain/readback/reviewed-document.ts';
import { CommentAnchors } from './comment-anchors.ts';
import { parseXml, type XmlAttributes, type XmlFailure } from '../package/parse-xml.ts';
import { openZip, type ZipFailure, type ZipParts } from '../package/read-zip.ts';
import { readStyles, type StyleUses } from './read-styles.ts';
import { StoryReader } from './story-reader.ts';
import type { CommentText, StoryContext } from './story-state.ts';

/** Largest Word file that is read, in bytes. */
export const DOCX_BYTES_MAX = 50 * 1024 * 1024;

/**
 * Why a file is not read as a Word document: `docx-large` has more than `DOCX_BYTES_MAX`; `docx-other` is a package of another
 * kind; the rest as in `ZipFailure` and `XmlFailure`.
 */
export type DocxFailure = Failure<'docx-large' | 'docx-other'> | ZipFailure | XmlFailure;

/** What the reader has to know about the files that it reads. */
export interface DocxOptions {
  /** Whether a content control with this tag and title prints a field; the text of all others is text like any other. */
  readonly isField: (tag: string, title: string) => boolean;
}

/**
 * Reads a Word file that somebody may have changed: its text with and without the tracked changes, its content controls,
 * comments and custom XML parts. Whatever the bytes are, the answer is a result; nothing is thrown.
 */
export function readDocx(bytes: Uint8Array, options: DocxOptions): Result<ReviewedDocument, DocxFailure> {
  if (bytes.length > DOCX_BYTES_MAX) return fail('docx-large', { limitMegabytes: 50 });
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = relationsOf(zip.value, '', '_rels/.rels');
  if (!main.ok) return main;
  const document = main.value.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const relations = relationsOf(zip.value, folderOf(document), relationsName(document));
  return relations.ok ? readParts(zip.value, document, relations.value, options) : relations;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const relationsName = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

function relationsOf(zip: ZipParts, folder: string, name: string): Result<Relation[], DocxFailure> {
  const relations: Relation[] = [];
  const read = readXml(zip, name, {
    open(element, attributes) {
      if (element !== 'rel:Relationship') return;
      const { Type = '', Target = '', TargetMode = '' } = attributes();
      if (TargetMode === 'External') return;
      relations.push({ type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
    close: () => undefined,
  });
  return read.ok ? ok(relations) : read;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Whether there was such a part. */
function readXml(zip: ZipParts, name: string, handler: Parameters<typeof parseXml>[1]): Result<boolean, DocxFailure> {
  const part = zip.read(name);
  if (!part.ok) return part;
  if (part.value === null) return ok(false);
  const parsed = parseXml(part.value, handler);
  return parsed.ok ? ok(true) : parsed;
}

const STORIES: readonly (readonly [type: string, part: WordPart])[] = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
];

function readParts(
  zip: ZipParts,
  document: string,
  relations: readonly Relation[],
  { isField }: DocxOptions,
): Result<ReviewedDocument, DocxFailure> {
  const targets = (type: string): string[] => relations.filter((one) => one.type === type).map(({ target }) => target);
  const styles = stylesOf(zip, targets('styles')[0]);
  if (!styles.ok) return styles;
  let rows = 0;
  const anchors = new CommentAnchors();
  const context: StoryContext = { isField, styles: styles.value, anchors, nextRow: () => (rows += 1) };
  const stories: StoryReader[] = [new StoryReader('body', context)];
  const body = stories[0] as StoryReader;
  let hasBody = false;
  const read = readXml(zip, document, {
    open(name, attributes) {
      hasBody ||= name === 'w:body';
      body.open(name, attributes);
    },
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  if (!read.ok) return read;
  if (!read.value || !hasBody) return fail('docx-other');
  for (const [type, part] of STORIES) {
    for (const target of targets(type)) {
      const story = new StoryReader(part, context);
      const other = readXml(zip, target, story);
      if (!other.ok) return other;
      stories.push(story);
    }
  }
  const comments = commentsOf(zip, targets, context, stories);
  if (!comments.ok) return comments;
  const customParts = customPartsOf(zip);
  if (!customParts.ok) return customParts;
  return ok({
    controls: stories.flatMap(({ controls }) => controls),
    paragraphs: stories.flatMap(({ paragraphs }) => paragraphs),
    comments: comments.value,
    customParts: customParts.value,
  });
}

function stylesOf(zip: ZipParts, name: string | undefined): Result<ReadonlyMap<string, StyleUses>, DocxFailure> {
  const part = name === undefined ? ok(null) : zip.read(name);
  if (!part.ok) return part;
  return part.value === null ? ok(new Map()) : readStyles(part.value);
}

/** The thread of a comment: the paragraph that it answers, and whether the thread is settled. */
interface CommentThread {
  readonly parent: string;
  readonly isDone: boolean;
}

function threadsOf(zip: ZipParts, name: string | undefined): Result<Map<string, CommentThread>, DocxFailure> {
  const threads = new Map<string, CommentThread>();
  const read = readXml(zip, name ?? '', {
    open(element, attributes) {
      if (element !== 'w15:commentEx') return;
      const { 'w15:paraId': id = '', 'w15:paraIdParent': parent = '', 'w15:done': done = '0' } = attributes();
      threads.set(id, { parent, isDone: done === '1' || done === 'true' });
    },
    close: () => undefined,
  });
  return read.ok ? ok(threads) : read;
}

function commentsOf(
  zip: ZipParts,
  targets: (type: string) => string[],
  context: StoryContext,
  stories: readonly StoryReader[],
): Result<ReviewedComment[], DocxFailure> {
  const story = new StoryReader('body', context);
  const read = readXml(zip, targets('comments')[0] ?? '', story);
  if (!read.ok) return read;
  const threads = threadsOf(zip, targets('commentsExtended')[0]);
  if (!threads.ok) return threads;
  const byParagraph = new Map(story.comments.map((comment) => [comment.lastParagraph, comment.id]));
  const controls = stories.flatMap((one) => one.controls);
  const tagsOfRow = (row: number | null): readonly string[] =>
    row === null ? [] : controls.filter(({ place }) => place.row === row).map(({ tag }) => tag);
  const toComment = (comment: CommentText): ReviewedComment => {
    const anchor = context.anchors.found.get(comment.id);
    const thread = threads.value.get(comment.lastParagraph);
    const place = anchor?.place ?? { part: 'body' as const, heading: '', row: null };
    const touched = [...(anchor?.tags ?? [])];
    const quoted = anchor?.quoted;
    return {
      id: comment.id,
      author: comment.author,
      at: comment.at,
      text: comment.text,
      quoted: (quoted?.accepted.trim() === '' ? quoted.original : (quoted?.accepted ?? '')).trim(),
      tags: touched.length > 0 ? touched : tagsOfRow(place.row),
      place,
      isDone: thread?.isDone ?? false,
      answers: thread === undefined || thread.parent === '' ? null : (byParagraph.get(thread.parent) ?? null),
    };
  };
  return ok(story.comments.map(toComment));
}

const CUSTOM_PART = /^customXml\/item\d+\.xml$/;

function customPartsOf(zip: ZipParts): Result<CustomPart[], DocxFailure> {
  const parts: CustomPart[] = [];
  for (const name of zip.names.filter((one) => CUSTOM_PART.test(one))) {
    const reader = new CustomPartReader();
    const read = readXml(zip, name, reader);
    // A part of somebody else's may be anything; it is no reason to refuse the document.
    if (!read.ok && read.error.code !== 'xml-damaged') return read;
    const part = read.ok ? reader.part : null;
    if (part !== null) parts.push(part);
  }
  return ok(parts);
}

class CustomPartReader {
  part: { -readonly [K in keyof CustomPart]: CustomPart[K] } | null = null;
  readonly #children: { name: string; attributes: XmlAttributes; text: string }[] = [];
  #depth = 0;

  open(name: string, attributes: () => XmlAttributes): void {
    this.#depth += 1;
    const own = attributes();
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#depth === 1) {
      // A default namespace is given a prefix of the parser's own, which the file does not declare.
      const namespace = own[`xmlns:${name.slice(0, name.indexOf(':'))}`] ?? own['xmlns'] ?? '';
      this.part = { namespace, name: local, attributes: own, children: this.#children };
    } else if (this.#depth === 2) this.#children.push({ name: local, attributes: own, text: '' });
  }

  close(): void {
    this.#depth -= 1;
  }

  text(text: string): void {
    const child = this.#children.at(-1);
    if (this.#depth === 2 && child !== undefined) child.text += text;
  }
}
