import { textHash } from '../../base/text-hash.ts';
import type { RecordId } from '../../base/ids.ts';
import type { Lineage } from '../engagement-package.ts';
import type { HistoryEntry, HistoryStep } from '../history.ts';
import type { StoredRecord } from '../stored-record.ts';

/** Stands for the value of a field at the parting when nobody knows it. */
export const UNKNOWN = Symbol('unknown');

/** What this copy knows of the time since it and another one were the same. */
export interface Parting {
  /** Whether both hold a common step; otherwise only the records themselves can be compared. */
  readonly isKnown: boolean;
  /** Whether every step since then has kept its values. */
  readonly isWhole: boolean;
  /** Whether one of the copies took steps of a third one in, so that revisions do not compare. */
  readonly isMixed: boolean;
  /** Fields that were changed here since, each with its value at the parting, or `UNKNOWN`. */
  readonly touched: ReadonlyMap<RecordId, ReadonlyMap<string, unknown>>;
  /** Records that were ever deleted here, as they last were. */
  readonly deletedHere: ReadonlyMap<RecordId, StoredRecord>;
  /** Records that were ever deleted there. */
  readonly deletedThere: ReadonlySet<RecordId>;
}

/** Changes when a step is extended, undone or done again. */
function markOf({ at, state }: HistoryEntry): string {
  return textHash(`${at} ${state}`);
}

/** Which steps a copy holds; without a word of what they did. */
export function lineageOf(steps: readonly HistoryStep[]): Lineage {
  const inOrder = steps.toSorted((a, b) => a.entry.seq - b.entry.seq);
  const deleted = new Set<RecordId>();
  for (const { entry, changes } of inOrder) {
    if (entry.state !== 'done') continue;
    for (const change of changes) {
      if (change.op === 'delete') deleted.add(change.record.id);
      if (change.op === 'create') deleted.delete(change.record.id);
    }
  }
  return {
    steps: inOrder.map(({ entry }) => ({ id: entry.id, mark: markOf(entry) })),
    received: [...new Set(inOrder.flatMap(({ entry }) => (entry.state === 'done' ? (entry.from ?? []) : [])))].sort(),
    deleted: [...deleted].sort(),
  };
}

/** The newest steps of a copy and of the copies that came into it: whoever takes it in knows all of these. */
export function headsOf(lineage: Lineage | null): readonly RecordId[] {
  if (lineage === null) return [];
  const last = lineage.steps.at(-1);
  return [...lineage.received, ...(last === undefined ? [] : [last.id])];
}

/** What the steps of this copy say of the time since the other one, of which only the lineage is known, parted from it. */
export function readParting(here: readonly HistoryStep[], there: Lineage | null): Parting {
  const steps = here.toSorted((a, b) => a.entry.seq - b.entry.seq);
  const marks = new Map<RecordId, string>(there?.steps.map(({ id, mark }) => [id, mark]));
  const known = new Set<RecordId>([...marks.keys(), ...(there?.received ?? [])]);
  // Steps of one copy stand in one line: whoever has one has all before it.
  const common = steps.findLastIndex(({ entry }) => known.has(entry.id));
  const touched = new Map<RecordId, Map<string, unknown>>();
  const deletedHere = new Map<RecordId, StoredRecord>();
  let isWhole = true;
  let isKnown = common >= 0;
  for (const [index, { entry, changes }] of steps.entries()) {
    const isTheirs = entry.state === 'done' && (entry.from?.some((id) => known.has(id)) ?? false);
    if (isTheirs) {
      isKnown = true;
      forgetTouched(touched, changes);
    }
    const isSince = index > common && !isTheirs;
    const mark = marks.get(entry.id);
    const isOther = index <= common && mark !== undefined && mark !== markOf(entry);
    if (isSince && changes.length === 0 && entry.state === 'done') isWhole = false;
    if (entry.state === 'done') noteDeleted(deletedHere, changes);
    if (isOther || (isSince && entry.state === 'done')) noteTouched(touched, changes, isOther);
  }
  return {
    isKnown,
    isWhole,
    isMixed: (there?.received.length ?? 0) > 0 || steps.some(({ entry }) => (entry.from?.length ?? 0) > 0),
    touched,
    deletedHere,
    deletedThere: new Set(there?.deleted),
  };
}

function noteDeleted(deleted: Map<RecordId, StoredRecord>, changes: HistoryStep['changes']): void {
  for (const change of changes) {
    if (change.op === 'delete') deleted.set(change.record.id, change.record);
    if (change.op === 'create') deleted.delete(change.record.id);
  }
}

function noteTouched(
  touched: Map<RecordId, Map<string, unknown>>,
  changes: HistoryStep['changes'],
  isUnknown: boolean,
): void {
  for (const change of changes) {
    if (change.op !== 'update') continue;
    const fields = touched.get(change.id) ?? new Map<string, unknown>();
    for (const [field, value] of Object.entries(change.before)) {
      if (!fields.has(field)) fields.set(field, isUnknown ? UNKNOWN : value);
    }
    touched.set(change.id, fields);
  }
}

// What came from them is as they had it: a change of before is none any more.
function forgetTouched(touched: Map<RecordId, Map<string, unknown>>, changes: HistoryStep['changes']): void {
  for (const change of changes) {
    if (change.op === 'update') for (const field of Object.keys(change.after)) touched.get(change.id)?.delete(field);
  }
}
