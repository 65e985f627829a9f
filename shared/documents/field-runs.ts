import { palette } from '../base/palette.ts';
import type { RecordId } from '../base/ids.ts';
import { kindSpec, type FieldName, type Kind } from '../domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '../domain/model/record.ts';
import { fieldLabel } from '../messages/messages.ts';
import { linesOf, missing, namesOf, prose, richCell, roleName, type MissingWords } from './blocks.ts';
import { inRow, type DocumentContext } from './document-context.ts';
import type { Block, FieldRef, ListBlock, ParagraphBlock, TableCell, TextRun } from './report-model.ts';

// Stands for a field's text in a sentence while the words around it are looked up; no stored text holds it whole.
const PLACE = '\uE000\uE001\uE000';

/** The name of a record's field in a document: `D-07 · Acceptance test`. */
export function fieldRef<K extends Kind>(record: RecordOf<K>, field: FieldName<K>): FieldRef {
  const label = fieldLabel(record.kind, field);
  return { recordId: record.id, field, label: record.ref === null ? label : `${record.ref} · ${label}` };
}

/** A field as a document prints it by default; `''` when it is empty. Links are printed by name, roles with their person. */
export function fieldText<K extends Kind>(context: DocumentContext, record: RecordOf<K>, field: FieldName<K>): string {
  const spec = kindSpec(record.kind).fields[field];
  const value = (record as unknown as LooseRecord)[field];
  switch (spec?.type) {
    case 'text':
      return linesOf(value as string).join('\n');
    case 'number':
      return context.format.number(value as number | null);
    case 'choice':
      return value === '' ? '' : context.words.option(value as string);
    case 'choices':
      return inRow(context, (value as readonly string[]).map(context.words.option));
    case 'date':
      return context.format.date(value as RecordOf<'deliverable'>['dueOn']);
    case 'link':
      if (spec.to === 'role') return roleName(context, value as RecordId | null);
      return context.data.nameOf(value as RecordId | null);
    case 'links':
      return namesOf(context, value as readonly RecordId[]);
    case 'flag':
    case undefined:
      return '';
  }
}

/** The look of what stands second in a cell. */
export const MUTED = { colour: palette.muted } as const;

/** How a run looks. */
type RunLook = Pick<TextRun, 'bold' | 'italic' | 'colour'>;

/** A run that prints a field whole, in another way than by default when `printed` says so. */
export function fieldRun<K extends Kind>(
  context: DocumentContext,
  record: RecordOf<K>,
  field: FieldName<K>,
  look: RunLook = {},
  printed = fieldText(context, record, field),
): TextRun {
  return { text: printed, ...look, field: fieldRef(record, field) };
}

/** A bold run that prints a field whole. */
export function boldField<K extends Kind>(context: DocumentContext, record: RecordOf<K>, field: FieldName<K>): TextRun {
  return fieldRun(context, record, field, { bold: true });
}

/** A muted run that prints a field whole. */
export function mutedField<K extends Kind>(
  context: DocumentContext,
  record: RecordOf<K>,
  field: FieldName<K>,
): TextRun {
  return fieldRun(context, record, field, MUTED);
}

/** A field within a sentence that `make` puts around it, in the field's look; nothing when the field is empty. */
export function fieldSentence(run: TextRun, make: (text: string) => string): TextRun[] {
  if (run.text === '') return [];
  const { text: _text, field: _field, ...look } = run;
  const [before = '', ...after] = make(PLACE).split(PLACE);
  return [{ text: before, ...look }, run, { text: after.join(run.text), ...look }].filter(({ text }) => text !== '');
}

/** A cell that prints a field whole; a dash that can be written over when it is empty. */
export function fieldCell<K extends Kind>(
  context: DocumentContext,
  record: RecordOf<K>,
  field: FieldName<K>,
  look: Partial<TableCell> = {},
  printed = fieldText(context, record, field),
): TableCell {
  return { content: [[fieldRun(context, record, field, {}, printed || context.words.empty)]], ...look };
}

/** A cell with a number and its unit, of which the number is the field. */
export function measureCell<K extends Kind>(
  context: DocumentContext,
  record: RecordOf<K>,
  field: FieldName<K>,
  unit: string,
  look: Partial<TableCell> = {},
): TableCell {
  const run = fieldRun(context, record, field);
  if (run.text === '') return fieldCell(context, record, field, look);
  const value = (record as unknown as LooseRecord)[field] as number;
  const [before = '', ...after] = context.format.measure(value, unit).split(run.text);
  const parts = [{ text: before }, run, { text: after.join(run.text) }];
  return richCell(context, [parts.filter(({ text }) => text !== '')], look);
}

/** A running text that prints a field whole, as paragraphs and lists; nothing when it is empty. */
export function fieldProse<K extends Kind>(
  record: RecordOf<K> | undefined,
  field: FieldName<K>,
  style: ParagraphBlock['style'] = 'body',
): Block[] {
  if (record === undefined) return [];
  const value = (record as unknown as LooseRecord)[field];
  const blocks = prose(typeof value === 'string' ? value : '', style) as (ParagraphBlock | ListBlock)[];
  return blocks.length === 0 ? [] : [{ type: 'field', field: fieldRef(record, field), blocks }];
}

/** A running text that prints a field whole, or what to do when there is none. */
export function fieldProseOrMissing<K extends Kind>(
  context: DocumentContext,
  record: RecordOf<K> | undefined,
  field: FieldName<K>,
  absent: MissingWords,
): Block[] {
  const blocks = fieldProse(record, field);
  return blocks.length > 0 ? blocks : [missing(context, absent)];
}
