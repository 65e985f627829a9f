import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { CommitFailure } from './commit.ts';
import { Dexie } from 'dexie';
import type { Store } from './store.ts';

/** The pieces of one template that an engagement holds, in order. */
export async function readTemplateParts(
  store: Store,
  engagementId: EngagementId,
  mark: string,
): Promise<readonly RecordOf<'templatePart'>[]> {
  const stored = await store.db.records
    .where('[engagementId+kind+order]')
    .between([engagementId, 'templatePart', Dexie.minKey], [engagementId, 'templatePart', Dexie.maxKey])
    .filter((record) => record.body['mark'] === mark)
    .toArray();
  return stored.flatMap((record) => {
    const parsed = parseStoredRecord(record);
    return parsed.ok ? [toRecord(parsed.value) as unknown as RecordOf<'templatePart'>] : [];
  });
}

/** Stores the pieces that an engagement does not hold yet, one at a time and outside of undo: nothing names them so far. */
export async function storeTemplateParts(
  store: Store,
  engagementId: EngagementId,
  parts: readonly BodyOf<'templatePart'>[],
): Promise<Result<null, CommitFailure>> {
  const mark = parts[0]?.mark ?? '';
  const held = new Set((await readTemplateParts(store, engagementId, mark)).map(({ part }) => part));
  for (const { part, content } of parts) {
    if (held.has(part)) continue;
    const changes = [createRecord('templatePart', store.ids.next(), { mark, part, content })];
    const done = await store.commit({ engagementId, changes, unrecorded: true });
    if (!done.ok) return done;
  }
  return ok(null);
}
