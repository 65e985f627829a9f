import { isIsoDate } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { RecordId } from '../../base/ids.ts';
import type { BlueprintSection } from '../blueprint/blueprint-sections.ts';
import { sectionOf } from '../blueprint/section-of.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { FieldSpec } from '../model/fields.ts';
import { fieldSpec, formFields, kindSpec } from '../model/kinds.ts';
import type { LooseRecord, RecordOf } from '../model/record.ts';

type Refinement = RecordOf<'refinement'>;

/** Kinds of blueprint lines that a refinement can change; each is a link of the refinement, of the same name. */
export const LINE_KINDS = [
  'expectation',
  'deliverable',
  'milestone',
  'role',
  'communication',
  'report',
  'meeting',
  'decisionRight',
  'conflictStep',
  'escalationLevel',
  'kpi',
] as const;

/** A kind of blueprint line that a refinement can change. */
export type LineKind = (typeof LINE_KINDS)[number];

/** Whether a text names a kind of line that a refinement can change. */
export function isLineKind(value: string): value is LineKind {
  return (LINE_KINDS as readonly string[]).includes(value);
}

/** The line of the blueprint that a refinement changes; undefined when it names none, or one that is gone. */
export function lineOf(data: EngagementData, refinement: Refinement): LooseRecord | undefined {
  for (const kind of LINE_KINDS) {
    const line = data.find(kind, refinement[kind]);
    if (line !== undefined) return line as unknown as LooseRecord;
  }
  return undefined;
}

/** The fields that choose a line, all of them: a refinement changes one line at most. */
export function choosesLine(
  kind: LineKind | null,
  id: RecordId | null,
): Pick<Refinement, LineKind | 'section' | 'lineField'> {
  const links = Object.fromEntries(LINE_KINDS.map((one) => [one, one === kind ? id : null]));
  const section: BlueprintSection | '' = kind === null ? '' : sectionOf(kind);
  return { ...(links as Pick<Refinement, LineKind>), section, lineField: kind === null ? '' : kindSpec(kind).title };
}

/** The kind of line that stands in a section, for a line that is started; undefined where no line can be added. */
export function kindOfSection(section: string): LineKind | undefined {
  return LINE_KINDS.find((kind) => sectionOf(kind) === section);
}

/** The fields of a line that a refinement can state anew: texts, numbers, dates and choices. */
export function changeableFields(kind: LineKind): readonly string[] {
  return formFields(kind).filter((field) => {
    const type = fieldSpec(kind, field)?.type;
    return type === 'text' || type === 'number' || type === 'date' || type === 'choice';
  });
}

/** Why a new text does not fit the field of a line: `line-field` there is no such field; `line-text` it is no value of it. */
export type LineTextFailure = Failure<'line-field' | 'line-text'>;

/** The value of a line's field from the text of a refinement: a number with a point, a date as `2027-03-31`, a code. */
export function readLineText(kind: LineKind, field: string, text: string): Result<unknown, LineTextFailure> {
  const spec = changeableFields(kind).includes(field) ? fieldSpec(kind, field) : undefined;
  if (spec === undefined) return fail('line-field', { kind });
  const value = valueOf(spec, text.trim());
  return value === undefined ? fail('line-text', { kind, field }) : ok(value);
}

function valueOf(spec: FieldSpec, text: string): unknown {
  switch (spec.type) {
    case 'text':
      return text.length > spec.max ? undefined : spec.multiline ? text : text.replace(/\s+/g, ' ');
    case 'number': {
      const value = Number(text);
      return text === '' || !Number.isFinite(value) || value < spec.min || value > spec.max ? undefined : value;
    }
    case 'date':
      return isIsoDate(text) ? text : undefined;
    case 'choice':
      return spec.options.includes(text) ? text : undefined;
    default:
      return undefined;
  }
}

/** A field's value as the text of a refinement, so that it can be read back. */
export function lineText(line: LooseRecord, field: string): string {
  const value = line[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
