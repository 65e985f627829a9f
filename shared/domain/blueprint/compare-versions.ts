import type { RecordId } from '../../base/ids.ts';
import { recordName, type EngagementData } from '../engagement/engagement-data.ts';
import { isForClient } from '../model/classification.ts';
import { emptyValue, LINE_MAX, type FieldSpec } from '../model/fields.ts';
import { kindSpec, type FieldName, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';
import { AGREED_KINDS } from './agreed-kinds.ts';
import { fullName } from './problem-at.ts';

/** Kinds whose lines are compared: what is agreed, by whom, and the goals, scope, needs and risks that it rests on. */
export const COMPARED_KINDS = [
  'engagement',
  'purpose',
  'goal',
  'scopeItem',
  'need',
  ...AGREED_KINDS,
  'raidItem',
] as const satisfies readonly Kind[];

// Of the engagement itself only what the blueprint states about the parties; the rest is the consultant's own set-up.
const STATED_OF_ENGAGEMENT: readonly string[] = [
  'client',
  'purpose',
  'clientSignatory',
  'clientSignatoryRole',
  'firm',
  'consultant',
  'consultantRole',
  'termStartOn',
  'termEndOn',
  'contractedDaysPerWeek',
  'confidentiality',
] satisfies readonly FieldName<'engagement'>[];

// What happened to a promise, not what was promised.
const PROGRESS: readonly string[] = [
  'deliverable.status',
  'deliverable.statusReason',
  'deliverable.doneOn',
  'milestone.forecastOn',
  'milestone.confidence',
  'milestone.doneOn',
  'raidItem.closedOn',
];

/** A value as it is compared; links are given by the names of their targets on that side. */
export type ComparedValue = string | number | boolean | null | readonly string[];

/** A field that differs. */
export interface ChangedField {
  readonly field: string;
  readonly spec: FieldSpec;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
  /** Targets that the line links to no longer, by reference and title on the old side; `''` for one that is gone. */
  readonly linksRemoved: readonly string[];
  /** Targets that the line newly links to, by reference and title on the new side; `''` for one that is gone. */
  readonly linksAdded: readonly string[];
  /** Whether only progress was recorded (status, forecast, done): the promise itself is the same. */
  readonly isProgress: boolean;
}

/** A line of a version, named as on its own side. */
export interface VersionLine {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly ref: string | null;
  readonly title: string;
}

/** A line that only one of two versions has, with what it says there. */
export interface WholeLine extends VersionLine {
  /** Its fields that are filled, but for the title; links by reference and title. */
  readonly content: readonly { readonly field: string; readonly spec: FieldSpec; readonly value: ComparedValue }[];
}

/** A line that both versions have, with what differs. */
export interface ChangedLine extends VersionLine {
  readonly fields: readonly ChangedField[];
}

/** What differs between two versions, by kind in the order of `COMPARED_KINDS`, each in its own order. */
export interface VersionComparison {
  readonly added: readonly WholeLine[];
  readonly removed: readonly WholeLine[];
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

/** Number of lines that a version, or the draft, has; what the parties are called is no line. */
export function countLines(data: EngagementData): number {
  return COMPARED_KINDS.filter((kind) => kind !== 'engagement').reduce(
    (sum, kind) => sum + linesOf(data, kind).size,
    0,
  );
}

function shown(data: EngagementData, spec: FieldSpec, value: unknown): ComparedValue {
  if (spec.type === 'link') return data.nameOf(value as RecordId | null);
  if (spec.type === 'links') return (value as readonly RecordId[]).map((id) => data.nameOf(id));
  return value as ComparedValue;
}

function targets(spec: FieldSpec, value: unknown): readonly RecordId[] {
  if (spec.type === 'links') return value as readonly RecordId[];
  return spec.type === 'link' && value !== null ? [value as RecordId] : [];
}

function targetName(data: EngagementData, id: RecordId): string {
  const target = data.findAny(id);
  return target === undefined ? '' : fullName(target);
}

function wholeLine(data: EngagementData, record: AnyRecord): WholeLine {
  const loose = record as unknown as LooseRecord;
  const { fields, title } = kindSpec(record.kind);
  const content = comparedFields(record.kind)
    .filter((field) => field !== title)
    .flatMap((field) => {
      const spec = fields[field];
      if (spec === undefined || isSame(spec, loose[field], emptyValue(spec))) return [];
      const isLink = spec.type === 'link' || spec.type === 'links';
      const names = targets(spec, loose[field]).map((id) => targetName(data, id));
      return [{ field, spec, value: isLink ? names : (loose[field] as ComparedValue) }];
    });
  return { ...lineOf(record), content };
}

// Links are a set: the order in which they were picked says nothing.
function isSame(spec: FieldSpec, old: unknown, young: unknown): boolean {
  if (spec.type !== 'links') return JSON.stringify(old) === JSON.stringify(young);
  const [left, right] = [new Set(targets(spec, old)), new Set(targets(spec, young))];
  return left.size === right.size && [...left].every((id) => right.has(id));
}

// Neither internal fields nor the number of the next draft.
function comparedFields(kind: Kind): readonly string[] {
  return Object.entries(kindSpec(kind).fields)
    .filter(([field]) => isForClient(kind, field) && field !== 'nextVersion')
    .filter(([field]) => kind !== 'engagement' || STATED_OF_ENGAGEMENT.includes(field))
    .map(([field]) => field);
}

/** The compared fields in which two states of one record differ. */
export function differingFields(from: AnyRecord, to: AnyRecord): readonly string[] {
  const [old, young] = [from, to] as unknown as [LooseRecord, LooseRecord];
  const { fields } = kindSpec(from.kind);
  return comparedFields(from.kind).filter((field) => {
    const spec = fields[field];
    return spec !== undefined && !isSame(spec, old[field], young[field]);
  });
}

/** Stands for the printed reference among the changed fields: a line that was deleted and restored has a new one. */
export const REFERENCE_FIELD = 'ref';

const REFERENCE_SPEC: FieldSpec = { type: 'text', max: LINE_MAX, multiline: false };

function changedReference(from: AnyRecord, to: AnyRecord): ChangedField[] {
  if (from.ref === to.ref) return [];
  const both = { before: from.ref ?? '', after: to.ref ?? '', linksRemoved: [], linksAdded: [], isProgress: false };
  return [{ field: REFERENCE_FIELD, spec: REFERENCE_SPEC, ...both }];
}

// A renamed target is a change of the target's own line, not of every line that names it: ids are compared, not names.
function changedFields(before: EngagementData, after: EngagementData, from: AnyRecord, to: AnyRecord): ChangedField[] {
  const [old, young] = [from, to] as unknown as [LooseRecord, LooseRecord];
  return differingFields(from, to).map((field) => {
    const spec = kindSpec(from.kind).fields[field] as FieldSpec;
    const [left, right] = [targets(spec, old[field]), targets(spec, young[field])];
    return {
      field,
      spec,
      before: shown(before, spec, old[field]),
      after: shown(after, spec, young[field]),
      linksRemoved: left.filter((id) => !right.includes(id)).map((id) => targetName(before, id)),
      linksAdded: right.filter((id) => !left.includes(id)).map((id) => targetName(after, id)),
      isProgress: PROGRESS.includes(`${from.kind}.${field}`),
    };
  });
}

/** What was added, removed and changed from one state of the blueprint to another; internal fields are left out. */
export function compareVersions(before: EngagementData, after: EngagementData): VersionComparison {
  const added: WholeLine[] = [];
  const removed: WholeLine[] = [];
  const changed: ChangedLine[] = [];
  for (const kind of COMPARED_KINDS) {
    const [old, young] = [linesOf(before, kind), linesOf(after, kind)];
    for (const record of old.values()) if (!young.has(record.id)) removed.push(wholeLine(before, record));
    for (const record of young.values()) {
      const from = old.get(record.id);
      if (from === undefined) {
        added.push(wholeLine(after, record));
        continue;
      }
      const fields = [...changedReference(from, record), ...changedFields(before, after, from, record)];
      if (fields.length > 0) changed.push({ ...lineOf(record), fields });
    }
  }
  return { added, removed, changed };
}
