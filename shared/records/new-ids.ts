import type { EngagementId, IdSource, RecordId } from '../base/ids.ts';
import { engagementId as toEngagementId } from '../base/ids.ts';
import { readFrozen, writeFrozen } from '../domain/blueprint/frozen-record.ts';
import { classOf } from '../domain/model/classification.ts';
import { fieldSpec, type Kind } from '../domain/model/kinds.ts';
import type { HistoryChange, HistoryStep } from './history.ts';
import { toRecord, toStored, type StoredRecord } from './stored-record.ts';

/** An engagement as a whole, with what was done to it; null when that is not known. */
export interface WholeEngagement {
  readonly engagementId: EngagementId;
  readonly records: readonly StoredRecord[];
  readonly history: readonly HistoryStep[] | null;
}

/** The same engagement under fresh ids, links and steps included, so that it stands beside the one it was copied from. */
export function withNewIds(whole: WholeEngagement, source: IdSource): WholeEngagement {
  const ids = new Map<string, RecordId>();
  const renamed = (id: RecordId): RecordId => {
    const known = ids.get(id) ?? source.next();
    ids.set(id, known);
    return known;
  };
  const engagementId = toEngagementId(renamed(whole.engagementId as string as RecordId));
  // Links name records that are here or were here once; both get the id that stands for them now.
  const fields = (kind: Kind, body: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const copy: Record<string, unknown> = { ...body };
    for (const [name, value] of Object.entries(body)) {
      const type = name === 'parentId' ? 'link' : fieldSpec(kind, name)?.type;
      if (type === 'link' && value !== null) copy[name] = renamed(value as RecordId);
      // What was agreed is compared with what is there now by the ids of both.
      if (typeof value === 'string' && classOf(kind, name) === 'copy') copy[name] = frozen(value);
      if (type === 'links') copy[name] = (value as readonly RecordId[]).map(renamed);
    }
    return copy;
  };
  const frozen = (text: string): string => {
    const held = readFrozen(text);
    return held === null ? text : writeFrozen(toRecord(record(toStored(held))));
  };
  const record = (old: StoredRecord): StoredRecord => ({
    ...old,
    id: renamed(old.id),
    parentId: old.parentId === null ? null : renamed(old.parentId),
    engagementId,
    body: fields(old.kind, old.body),
  });
  const change = (old: HistoryChange): HistoryChange =>
    old.op === 'update'
      ? { ...old, id: renamed(old.id), before: fields(old.kind, old.before), after: fields(old.kind, old.after) }
      : { ...old, record: record(old.record) };
  const step = ({ entry, changes }: HistoryStep): HistoryStep => {
    // A copy under other ids is never merged with what it came from.
    const { from: _from, ...rest } = entry;
    return { entry: { ...rest, id: source.next(), engagementId }, changes: changes.map(change) };
  };
  return { engagementId, records: whole.records.map(record), history: whole.history?.map(step) ?? null };
}
