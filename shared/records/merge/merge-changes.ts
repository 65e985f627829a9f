import type { RecordId } from '../../base/ids.ts';
import type { Change, UpdateChange } from '../../domain/model/change.ts';
import { kindSpec, type Kind } from '../../domain/model/kinds.ts';
import { ownersOf, type StoredRecord } from '../stored-record.ts';
import type { MergeField, MergePlan } from './plan-merge.ts';

/** Which copy a choice follows, by the choice's key; what is not named follows this copy. */
export type MergeAnswers = ReadonlyMap<string, 'mine' | 'theirs'>;

/**
 * The changes that make this copy the merged one, in one step. Owners come before what they own and workshops before their
 * notes, so that references can be given. Links that would make records wait for each other in a circle are left out.
 */
export function mergeChanges(plan: MergePlan, answers: MergeAnswers): readonly Change[] {
  const takes = (key: string): boolean => answers.get(key) === 'theirs';
  const fields: MergeField[] = [...plan.taken];
  const back = new Set<RecordId>();
  const gone = new Set(plan.removed.map(({ id }) => id));
  for (const choice of plan.choices) {
    if (!takes(choice.key)) continue;
    if (choice.type === 'field') fields.push(choice);
    else if (choice.type === 'deleted-here') back.add(choice.id);
    else gone.add(choice.id);
  }
  // What was brought back brings its owners along; a record that nobody wants takes what it owns with it.
  const added = new Set(plan.added.map(({ id }) => id));
  for (const id of back) {
    const record = plan.theirs.get(id);
    const owners = record === undefined ? [] : ownersOf(plan.theirs, record);
    for (const owner of owners) if (!plan.mine.has(owner.id) && !added.has(owner.id)) back.add(owner.id);
  }
  const exists = (id: RecordId): boolean => plan.mine.has(id) || added.has(id) || back.has(id);
  const incoming = [...plan.theirs.values()].filter((record) => {
    if (!added.has(record.id) && !back.has(record.id)) return false;
    if (ownersOf(plan.theirs, record).some(({ id }) => !exists(id) || gone.has(id))) return false;
    return true;
  });
  const waiting = new Waiting(plan, incoming);
  return [
    ...incoming.toSorted((a, b) => turnOf(a.kind) - turnOf(b.kind)).map((record) => creation(record, waiting)),
    ...updates(plan, fields, waiting),
    ...[...gone].map((id): Change => ({ op: 'delete', kind: plan.mine.get(id)?.kind ?? 'engagement', id })),
  ];
}

/** The changes that make this copy the same as the other one. Undo takes them back. */
export function replaceChanges(plan: MergePlan): readonly Change[] {
  const all = new Map(plan.choices.map(({ key }) => [key, 'theirs'] as const));
  const changed: MergePlan = {
    ...plan,
    taken: [...plan.taken, ...plan.kept],
    added: [...plan.theirs.values()].filter(({ id }) => !plan.mine.has(id)),
    removed: [...plan.mine.values()].filter(({ id }) => !plan.theirs.has(id)),
  };
  return mergeChanges(changed, all);
}

/** How far a kind is from the top: a workshop, then what nothing owns, then what is owned. */
function turnOf(kind: Kind): number {
  if (kind === 'workshop') return 0;
  let depth = 1;
  for (let up = kindSpec(kind).parent; up !== undefined; up = kindSpec(up as Kind).parent) depth += 1;
  return depth;
}

function creation({ id, kind, parentId, order, ref, body }: StoredRecord, waiting: Waiting): Change {
  return { op: 'create', kind, id, parentId, order, ref, body: waiting.admit(id, body) };
}

function updates(plan: MergePlan, fields: readonly MergeField[], waiting: Waiting): UpdateChange[] {
  const byRecord = new Map<RecordId, Record<string, unknown>>();
  for (const { id, field, theirs } of fields) byRecord.set(id, { ...byRecord.get(id), [field]: theirs });
  return [...byRecord].flatMap(([id, set]): UpdateChange[] => {
    const record = plan.mine.get(id);
    if (record === undefined) return [];
    return [{ op: 'update', kind: record.kind, id, set: waiting.admit(id, set), baseRev: record.rev }];
  });
}

/** Who waits for whom, so that what comes in never closes a circle. */
class Waiting {
  readonly #edges = new Map<RecordId, readonly RecordId[]>();

  constructor({ mine }: MergePlan, incoming: readonly StoredRecord[]) {
    for (const { id, body } of mine.values()) {
      if (Array.isArray(body['dependsOn'])) this.#edges.set(id, body['dependsOn'] as RecordId[]);
    }
    for (const { id } of incoming) this.#edges.delete(id);
  }

  admit(id: RecordId, body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { dependsOn } = body;
    if (!Array.isArray(dependsOn)) return body;
    const admitted: RecordId[] = [];
    this.#edges.set(id, admitted);
    for (const target of dependsOn as RecordId[]) if (!this.#leads(target, id)) admitted.push(target);
    return admitted.length === dependsOn.length ? body : { ...body, dependsOn: admitted };
  }

  #leads(from: RecordId, to: RecordId): boolean {
    const seen = new Set<RecordId>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.#edges.get(id) ?? []));
    }
    return false;
  }
}
