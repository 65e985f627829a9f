import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { FieldSpec } from '../../domain/model/fields.ts';
import { formFields, fieldSpec, kindSpec, type Kind } from '../../domain/model/kinds.ts';
import type { LooseRecord } from '../../domain/model/record.ts';
import type { SourceCell } from '../../domain/importing/source-table.ts';
import { writeCell, type CellContext } from '../read-cell.ts';

/** The words that rows are written with. */
export interface RegisterWords extends CellContext {
  readonly ref: string;
  readonly key: string;
  readonly labelOfField: (kind: Kind, field: string) => string;
}

/**
 * All records of a kind as rows with headings: reference, the key in the list that they came from, then every field that
 * people fill in. Numbers stay numbers, dates are ISO text.
 */
export function registerRows(kind: Kind, data: EngagementData, words: RegisterWords): SourceCell[][] {
  const fields = formFields(kind);
  const hasRef = kindSpec(kind).ref !== undefined;
  const headings = [
    ...(hasRef ? [words.ref] : []),
    words.key,
    ...fields.map((field) => words.labelOfField(kind, field)),
  ];
  const rows = (data.all(kind) as unknown as readonly LooseRecord[]).map((record) => [
    ...(hasRef ? [record.ref ?? ''] : []),
    (record['externalKey'] as string | undefined) ?? '',
    ...fields.map((field) => cellOf(fieldSpec(kind, field), record[field], words)),
  ]);
  return [headings, ...rows];
}

function cellOf(spec: FieldSpec | undefined, value: unknown, words: RegisterWords): SourceCell {
  if (spec === undefined || value === null) return '';
  return spec.type === 'number' ? (value as number) : writeCell(spec, value, words);
}
