import type { RecordId } from '../../base/ids.ts';
import { sameValue } from '../../base/same-value.ts';
import { kindSpec, type Kind } from '../../domain/model/kinds.ts';
import { titleField } from '../../domain/model/record.ts';
import { ownersOf, toRecord, type StoredRecord } from '../stored-record.ts';
import { UNKNOWN, type Parting } from './parting.ts';

/** A record of which a line of the report speaks. */
export interface MergeSubject {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly ref: string | null;
  /** Its title as it is here, or there when it is not here. */
  readonly name: string;
}

/** A field that differs, with both values. */
export interface MergeField extends MergeSubject {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * What only a person can decide. `field`: changed in both copies. `deleted-here`: deleted here and changed there.
 * `deleted-there`: deleted there and changed here.
 */
export type MergeChoice =
  | (MergeField & { readonly type: 'field'; readonly key: string })
  | (MergeSubject & { readonly type: 'deleted-here' | 'deleted-there'; readonly key: string });

/** What differs between two copies of one engagement, and what a merge makes of it. */
export interface MergePlan {
  /** Changed there only; they come in. */
  readonly taken: readonly MergeField[];
  /** Changed here only; they stay. */
  readonly kept: readonly MergeField[];
  /** There only; they come in. */
  readonly added: readonly StoredRecord[];
  /** Here only; they stay. */
  readonly own: readonly StoredRecord[];
  /** Deleted there and untouched here since; they go. */
  readonly removed: readonly StoredRecord[];
  readonly choices: readonly MergeChoice[];
  /** Added records whose reference is taken here; they come in with a fresh one. */
  readonly renumbered: readonly MergeSubject[];
  /** The records of both, with one id for what stands once in an engagement. */
  readonly mine: ReadonlyMap<RecordId, StoredRecord>;
  readonly theirs: ReadonlyMap<RecordId, StoredRecord>;
}

/** Compares two copies of one engagement, field by field. Pure; nothing is decided that a person should decide. */
export function planMerge(here: readonly StoredRecord[], there: readonly StoredRecord[], parting: Parting): MergePlan {
  const mine = new Map(here.map((record) => [record.id, record]));
  const theirs = new Map(withSharedSingletons(here, there).map((record) => [record.id, record]));
  const lines = compareShared(mine, theirs, parting);
  const [own, leaving] = splitBy(
    [...mine.values()].filter(({ id }) => !theirs.has(id)),
    ({ id }) => parting.deletedThere.has(id),
  );
  const [added, returning] = splitBy(
    [...theirs.values()].filter(({ id }) => !mine.has(id)),
    ({ id }) => parting.deletedHere.has(id),
  );
  const isKept = keepersOf(mine, new Set(leaving.map(({ id }) => id)), ({ id }) => isTouched(parting, id));
  const isWanted = keepersOf(theirs, new Set(returning.map(({ id }) => id)), (record) => differs(record, parting));
  const taken = new Map<string, StoredRecord>();
  for (const record of here) if (record.ref !== null) taken.set(`${record.kind} ${record.ref}`, record);
  return {
    ...lines,
    own,
    added,
    removed: leaving.filter(({ id }) => !isKept.has(id)),
    choices: [
      ...lines.choices,
      ...leaving.filter(({ id }) => isKept.has(id)).map((record) => existence('deleted-there', record)),
      ...returning.filter(({ id }) => isWanted.has(id)).map((record) => existence('deleted-here', record)),
    ],
    renumbered: added.filter(({ kind, ref }) => ref !== null && taken.has(`${kind} ${ref}`)).map(subjectOf),
    mine,
    theirs,
  };
}

function compareShared(
  mine: ReadonlyMap<RecordId, StoredRecord>,
  theirs: ReadonlyMap<RecordId, StoredRecord>,
  parting: Parting,
): Pick<MergePlan, 'taken' | 'kept' | 'choices'> {
  const taken: MergeField[] = [];
  const kept: MergeField[] = [];
  const choices: MergeChoice[] = [];
  for (const [id, a] of mine) {
    const b = theirs.get(id);
    if (b === undefined || b.kind !== a.kind) continue;
    for (const field of ['parentId', 'order', ...Object.keys(kindSpec(a.kind).fields)]) {
      const [own, other] = [valueOf(a, field), valueOf(b, field)];
      if (sameValue(own, other)) continue;
      const line = { ...subjectOf(a), field, mine: own, theirs: other };
      const side = sideOf(a, b, field, parting);
      if (side === 'theirs') taken.push(line);
      // Where something lies among its neighbours is no statement: what was moved in both stays as it lies here.
      else if (side === 'mine' || field === 'order') kept.push(line);
      else choices.push({ ...line, type: 'field', key: `${id} ${field}` });
    }
  }
  return { taken, kept, choices };
}

/** Which copy changed a field whose values differ; null when both did, or nobody can tell. */
function sideOf(mine: StoredRecord, theirs: StoredRecord, field: string, parting: Parting): 'mine' | 'theirs' | null {
  const was = parting.touched.get(mine.id);
  if (was?.has(field) === true) {
    const ancestor = was.get(field);
    if (ancestor === UNKNOWN) return null;
    if (sameValue(ancestor, valueOf(theirs, field))) return 'mine';
    return sameValue(ancestor, valueOf(mine, field)) ? 'theirs' : null;
  }
  const [a, b] = [mine.revs[field], theirs.revs[field]];
  if (parting.isKnown && parting.isWhole) {
    // Untouched here, so it has to be newer there; otherwise a step was taken back here that left no trace.
    return parting.isMixed || (b ?? 1) > (a ?? 1) ? 'theirs' : null;
  }
  // Without common steps: a field without a revision of its own was never changed since the record came to be.
  if (a === undefined && b !== undefined) return 'theirs';
  return a !== undefined && b === undefined ? 'mine' : null;
}

/** Of records that are to go: those that were changed, and whatever owns something that stays. */
function keepersOf(
  all: ReadonlyMap<RecordId, StoredRecord>,
  going: ReadonlySet<RecordId>,
  isChanged: (record: StoredRecord) => boolean,
): ReadonlySet<RecordId> {
  const keepers = new Set<RecordId>();
  for (const record of all.values()) {
    if (going.has(record.id) && !isChanged(record)) continue;
    if (going.has(record.id)) keepers.add(record.id);
    for (const { id } of ownersOf(all, record)) if (going.has(id)) keepers.add(id);
  }
  return keepers;
}

function isTouched(parting: Parting, id: RecordId): boolean {
  if (!parting.isKnown || !parting.isWhole) return true;
  return [...(parting.touched.get(id)?.keys() ?? [])].some((field) => field !== 'order');
}

// Whether a record that was deleted here is another there than it was at the parting.
function differs(record: StoredRecord, { deletedHere, touched }: Parting): boolean {
  const last = deletedHere.get(record.id);
  const before = touched.get(record.id);
  const fields = ['parentId', ...Object.keys(kindSpec(record.kind).fields)];
  return fields.some((field) => {
    if (last === undefined) return true;
    const was = before?.has(field) === true ? before.get(field) : valueOf(last, field);
    return !sameValue(valueOf(record, field), was);
  });
}

// What stands once in an engagement is the same thing in both copies, even when each made its own.
function withSharedSingletons(here: readonly StoredRecord[], there: readonly StoredRecord[]): readonly StoredRecord[] {
  const own = new Set(here.map(({ id }) => id));
  const known = new Set(there.map(({ id }) => id));
  const alias = new Map<RecordId, RecordId>();
  for (const record of there) {
    if (kindSpec(record.kind).singleton !== true || own.has(record.id)) continue;
    const mine = here.find(({ kind, id }) => kind === record.kind && !known.has(id));
    if (mine !== undefined) alias.set(record.id, mine.id);
  }
  if (alias.size === 0) return there;
  return there.map((record) => ({
    ...record,
    id: alias.get(record.id) ?? record.id,
    parentId: record.parentId === null ? null : (alias.get(record.parentId) ?? record.parentId),
  }));
}

/** A field's value, whether it is content or of the envelope. */
export function valueOf(record: StoredRecord, field: string): unknown {
  return field === 'order' ? record.order : field === 'parentId' ? record.parentId : record.body[field];
}

/** What a report calls a record. */
export function subjectOf(record: StoredRecord): MergeSubject {
  const { id, kind, ref } = record;
  return { id, kind, ref, name: titleField(toRecord(record) as never, kindSpec(kind).title) };
}

function existence(type: 'deleted-here' | 'deleted-there', record: StoredRecord): MergeChoice {
  return { ...subjectOf(record), type, key: record.id };
}

function splitBy<T>(list: readonly T[], isSecond: (one: T) => boolean): [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of list) (isSecond(one) ? second : first).push(one);
  return [first, second];
}
