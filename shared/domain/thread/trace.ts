import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { kindSpec, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';

/** Kinds of the golden thread, from what somebody said to the next version of the blueprint. */
export const THREAD_KINDS = [
  'note',
  'cluster',
  'challenge',
  'goal',
  'need',
  'initiative',
  'deliverable',
  'milestone',
  'raciRow',
  'report',
  'kpi',
  'checkIn',
  'reading',
  'followUp',
  'raidItem',
  'finding',
  'refinement',
] as const satisfies readonly Kind[];

/** One step of a trace. */
export interface TraceLink {
  /** The record at the other end. */
  readonly record: AnyRecord;
  /** The field that holds the link, of whichever end owns it; `parentId` for a record's owner. */
  readonly field: string;
  /** Kind whose field it is. */
  readonly fieldOf: Kind;
  /** True when both ends belong to the golden thread; other links name people, places and meetings. */
  readonly golden: boolean;
}

/** Where a record comes from, and what comes from it. */
export interface Trace {
  readonly from: readonly TraceLink[];
  readonly to: readonly TraceLink[];
}

/**
 * Links that lead onward instead of back. Everywhere else the owner of a link comes from its target, as a need comes
 * from its notes; but a note goes into its cluster, and a refinement changes its deliverable.
 */
const ONWARD: ReadonlySet<string> = new Set(['note.cluster', 'refinement.deliverable']);

interface Step {
  readonly owner: AnyRecord;
  readonly target: RecordId;
  readonly field: string;
}

const linkFieldsOf = new Map<Kind, readonly string[]>();

// Looked up once for each kind: a thread asks every record of an engagement.
function linkFields(kind: Kind): readonly string[] {
  let found = linkFieldsOf.get(kind);
  if (found === undefined) {
    found = Object.entries(kindSpec(kind).fields).flatMap(([field, { type }]) =>
      type === 'link' || type === 'links' ? [field] : [],
    );
    linkFieldsOf.set(kind, found);
  }
  return found;
}

// Frozen copies and proposals that were turned down belong to no trace: they hold no record back and lead nowhere.
function* stepsOf(owner: AnyRecord): Generator<Step> {
  if (owner.kind === 'frozenRecord' || owner.kind === 'rejection') return;
  const loose = owner as unknown as LooseRecord;
  for (const field of linkFields(owner.kind)) {
    const value = loose[field] as RecordId | null | readonly RecordId[];
    if (value === null) continue;
    if (typeof value === 'string') yield { owner, target: value, field };
    else for (const target of value) yield { owner, target, field };
  }
  if (owner.parentId !== null) yield { owner, target: owner.parentId, field: 'parentId' };
}

/** Links that say what waits for what: an order of work, not an origin. */
const NO_ORIGIN: ReadonlySet<string> = new Set(['need.dependsOn']);

/** Every link between two records of the golden thread, from the earlier to the later one. */
export function* threadLinks(
  data: EngagementData,
): Generator<{ readonly earlier: RecordId; readonly later: RecordId }> {
  for (const owner of data.everything()) {
    for (const { target, field } of stepsOf(owner)) {
      const name = `${owner.kind}.${field}`;
      const other = data.findAny(target);
      if (other === undefined || NO_ORIGIN.has(name) || !isGolden(owner, other)) continue;
      yield ONWARD.has(name) ? { earlier: owner.id, later: target } : { earlier: target, later: owner.id };
    }
  }
}

function isGolden(a: AnyRecord, b: AnyRecord): boolean {
  return [a, b].every(({ kind }) => (THREAD_KINDS as readonly Kind[]).includes(kind));
}

/**
 * Where a record comes from and what comes from it, one step in both directions, derived from the link fields and the
 * owners of all kinds. Links whose target is gone are left out; an unknown id has an empty trace.
 */
export function traceRecord(data: EngagementData, id: RecordId): Trace {
  const from: TraceLink[] = [];
  const to: TraceLink[] = [];
  const here = data.findAny(id);
  if (here === undefined) return { from, to };
  const add = (other: AnyRecord, { owner, field }: Step) => {
    const onward = ONWARD.has(`${owner.kind}.${field}`);
    const back = (owner.id === id) !== onward;
    (back ? from : to).push({ record: other, field, fieldOf: owner.kind, golden: isGolden(here, other) });
  };
  for (const step of stepsOf(here)) {
    const target = data.findAny(step.target);
    if (target !== undefined) add(target, step);
  }
  for (const owner of data.everything()) {
    if (owner.id === id) continue;
    for (const step of stepsOf(owner)) if (step.target === id) add(owner, step);
  }
  return { from, to };
}

/** The records that go when a record is deleted, without the record itself: what it owns, and what those own. */
export function ownedBy(data: EngagementData, id: RecordId): AnyRecord[] {
  const owned: AnyRecord[] = [];
  const gone = new Set([id]);
  for (let before = 0; before < gone.size;) {
    before = gone.size;
    for (const record of data.everything()) {
      if (record.parentId === null || !gone.has(record.parentId) || gone.has(record.id)) continue;
      gone.add(record.id);
      owned.push(record);
    }
  }
  return owned;
}

/**
 * The records that name a record, or something that it owns, in a link: what would lose its ground if the record went
 * or came to mean something else. What the record owns is not among them: it goes along (see `ownedBy`).
 */
export function dependents(data: EngagementData, id: RecordId): TraceLink[] {
  const gone = new Set([id, ...ownedBy(data, id).map((record) => record.id)]);
  const links: TraceLink[] = [];
  for (const owner of data.everything()) {
    if (gone.has(owner.id)) continue;
    for (const { target, field } of stepsOf(owner)) {
      const record = gone.has(target) ? data.findAny(target) : undefined;
      if (record !== undefined)
        links.push({ record: owner, field, fieldOf: owner.kind, golden: isGolden(owner, record) });
    }
  }
  return links;
}
