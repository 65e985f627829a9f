import { palette } from '../base/palette.ts';
import { cleanText } from '../base/clean-text.ts';
import type { RecordId } from '../base/ids.ts';
import { personOf } from '../domain/blueprint/check-roles.ts';
import { inRow, type DocumentContext } from './document-context.ts';
import { RAG_SHAPES, type RagKey } from './figures/rag-bars.ts';
import type {
  Block,
  CalloutBlock,
  HeadingBlock,
  Inline,
  ParagraphBlock,
  TableBlock,
  TableCell,
  TableColumn,
  TextRun,
} from './report-model.ts';

/** What is missing, and what to do about it. */
export type MissingWords = readonly string[];

/** The heading of a chapter. */
export function chapter(text: string, bookmark: string, newPage = false): HeadingBlock {
  return { type: 'heading', level: 1, text, bookmark, numbering: 'chapter', ...(newPage ? { newPage } : {}) };
}

/** The heading of an appendix; it starts a page. */
export function appendix(text: string, bookmark: string): HeadingBlock {
  return { type: 'heading', level: 1, text, bookmark, numbering: 'appendix', newPage: true };
}

/** A heading inside a chapter that stays out of the table of contents. */
export function subheading(text: string): HeadingBlock {
  return { type: 'heading', level: 3, text, numbering: 'none' };
}

/** The lines of a text that hold something. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const BULLET = /^[-–•*]\s+/;

/** A running text as paragraphs; neighbouring lines that start with a dash or a bullet become a list. */
export function prose(text: string, style: ParagraphBlock['style'] = 'body'): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (!BULLET.test(line)) blocks.push({ type: 'paragraph', content: line, style });
    else {
      const item = line.replace(BULLET, '');
      if (last?.type === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ type: 'list', style: 'bullet', items: [item] });
    }
  }
  return blocks;
}

/** Says what has not been recorded yet and where to record it. */
export function missing({ words }: DocumentContext, [what = '', todo = '']: MissingWords): CalloutBlock {
  return { type: 'callout', tone: 'missing', title: words.missing(what), content: [todo] };
}

/** Columns from headers and their shares of the width in percent; `end` and `centre` align by index. */
export function columns(
  headers: readonly string[],
  widths: readonly number[],
  align: Readonly<Record<number, 'centre' | 'end'>> = {},
): TableColumn[] {
  return headers.map((header, index) => {
    const side = align[index];
    return { header, widthPercent: widths[index] ?? 10, ...(side === undefined ? {} : { align: side }) };
  });
}

/** A table, or what to do when it would be empty. */
export function tableOrMissing(context: DocumentContext, table: Omit<TableBlock, 'type'>, absent: MissingWords): Block {
  return table.rows.length > 0 ? { type: 'table', ...table } : missing(context, absent);
}

/** A cell of text; each line is a paragraph, an empty text becomes a dash. */
export function textCell(context: DocumentContext, text: string, look: Partial<TableCell> = {}): TableCell {
  const lines = linesOf(text);
  return { content: lines.length > 0 ? lines : [context.words.empty], ...look };
}

/** A cell of styled paragraphs; empty ones are left out, and none at all becomes a dash. */
export function richCell(context: DocumentContext, lines: readonly Inline[], look: Partial<TableCell> = {}): TableCell {
  const content = lines.filter(
    (line) => (typeof line === 'string' ? line : line.map((run) => run.text).join('')) !== '',
  );
  return { content: content.length > 0 ? content : [context.words.empty], ...look };
}

/** A muted run. */
export function muted(text: string): TextRun {
  return { text, colour: palette.muted };
}

/** A bold run. */
export function bold(text: string): TextRun {
  return { text, bold: true };
}

/** Bookmark of a printed reference, `ref_D_07`. */
export function bookmarkOf(reference: string): string {
  return `ref_${reference.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}

/** A cell with a record's own reference, to which other tables lead. */
export function referenceCell(context: DocumentContext, record: { readonly ref: string | null }): TableCell {
  if (record.ref === null) return { content: [context.words.empty] };
  return { content: [[{ text: record.ref, bookmark: bookmarkOf(record.ref) }]], bold: true, colour: palette.accent };
}

/** References of records as links, one after the other; empty when none has a reference. */
export function referenceRuns(
  { words }: Pick<DocumentContext, 'words'>,
  records: readonly { readonly ref: string | null }[],
): TextRun[] {
  const names = records.map((record) => record.ref).filter((name) => name !== null);
  return names.flatMap((name, index): TextRun[] => [
    ...(index > 0 ? [{ text: words.separator }] : []),
    { text: name, linkTo: bookmarkOf(name) },
  ]);
}

/** A muted word before references, or nothing when there are none. */
export function referencesWith(
  context: Pick<DocumentContext, 'words'>,
  word: string,
  records: readonly { readonly ref: string | null }[],
): TextRun[] {
  const runs = referenceRuns(context, records);
  return runs.length > 0 ? [muted(word), ...runs] : [];
}

/** A status as shape, word and colour. */
export function ragRun({ words }: DocumentContext, status: RagKey | ''): TextRun {
  const key = status === '' ? 'none' : status;
  const word = key === 'none' ? words.notReported : words.option(key);
  return { text: `${RAG_SHAPES[key]} ${word}`, bold: true, colour: palette.ragText[key] };
}

/** The person who fills a role, with the role: `Head of IT (A. Moreno)`; `''` when the link is empty. */
export function roleName({ data }: DocumentContext, id: RecordId | null): string {
  const role = data.find('role', id);
  if (role === undefined) return '';
  const person = personOf(data, role);
  if (role.title.trim() === '') return person;
  return person === '' || person === role.title ? role.title : `${role.title} (${person})`;
}

/** Names of linked records of any kind, one after the other. */
export function namesOf(context: DocumentContext, ids: readonly RecordId[]): string {
  return inRow(
    context,
    ids.map((id) => context.data.nameOf(id)),
  );
}
