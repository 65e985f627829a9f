import type { RecordId } from '../../base/ids.ts';
import { recordName, type EngagementData } from '../engagement/engagement-data.ts';
import type { FieldSpec } from '../model/fields.ts';
import { kindSpec, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';
import { AGREED_KINDS } from './agreed-kinds.ts';

/** Kinds whose lines are compared: what is agreed, and the goals, scope, needs and risks that it rests on. */
export const COMPARED_KINDS = [
  'purpose',
  'goal',
  'scopeItem',
  'need',
  ...AGREED_KINDS,
  'raidItem',
] as const satisfies readonly Kind[];

/** A value as it is compared; links are given by the names of their targets on that side. */
export type ComparedValue = string | number | boolean | null | readonly string[];

/** A field that differs. */
export interface ChangedField {
  readonly field: string;
  readonly spec: FieldSpec;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
}

/** A line of a version, named as on its own side. */
export interface VersionLine {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly ref: string | null;
  readonly title: string;
}

/** A line that both versions have, with what differs. */
export interface ChangedLine extends VersionLine {
  readonly fields: readonly ChangedField[];
}

/** What differs between two versions, by kind in the order of `COMPARED_KINDS`, each in its own order. */
export interface VersionComparison {
  readonly added: readonly VersionLine[];
  readonly removed: readonly VersionLine[];
  readonly changed: readonly ChangedLine[];
}

function lineOf(record: AnyRecord): VersionLine {
  return { kind: record.kind, id: record.id, ref: record.ref, title: recordName(record) };
}

function isIncluded(record: AnyRecord): boolean {
  return record.kind !== 'raidItem' || record.inBlueprint;
}

function linesOf(data: EngagementData, kind: Kind): Map<RecordId, AnyRecord> {
  const records = (data.all(kind) as readonly AnyRecord[]).filter(isIncluded);
  return new Map(records.map((record) => [record.id, record]));
}

function shown(data: EngagementData, spec: FieldSpec, value: unknown): ComparedValue {
  if (spec.type === 'link') return data.nameOf(value as RecordId | null);
  if (spec.type === 'links') return (value as readonly RecordId[]).map((id) => data.nameOf(id));
  return value as ComparedValue;
}

// A renamed target is a change of the target's own line, not of every line that names it: ids are compared, not names.
function changedFields(before: EngagementData, after: EngagementData, from: AnyRecord, to: AnyRecord): ChangedField[] {
  const [old, young] = [from, to] as unknown as [LooseRecord, LooseRecord];
  return Object.entries(kindSpec(from.kind).fields).flatMap(([field, spec]) => {
    if (spec.internal === true || field === 'nextVersion') return [];
    if (JSON.stringify(old[field]) === JSON.stringify(young[field])) return [];
    return [{ field, spec, before: shown(before, spec, old[field]), after: shown(after, spec, young[field]) }];
  });
}

/** What was added, removed and changed from one state of the blueprint to another; internal fields are left out. */
export function compareVersions(before: EngagementData, after: EngagementData): VersionComparison {
  const added: VersionLine[] = [];
  const removed: VersionLine[] = [];
  const changed: ChangedLine[] = [];
  for (const kind of COMPARED_KINDS) {
    const [old, young] = [linesOf(before, kind), linesOf(after, kind)];
    for (const record of old.values()) if (!young.has(record.id)) removed.push(lineOf(record));
    for (const record of young.values()) {
      const from = old.get(record.id);
      if (from === undefined) {
        added.push(lineOf(record));
        continue;
      }
      const fields = changedFields(before, after, from, record);
      if (fields.length > 0) changed.push({ ...lineOf(record), fields });
    }
  }
  return { added, removed, changed };
}
