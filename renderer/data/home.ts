import { Dexie, liveQuery } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { HOME_KINDS } from '#shared/domain/engagement/home-facts.ts';
import { isKind, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { EngagementHead, QuarterdeckDatabase } from './database.ts';
import { recordsOf } from './snapshot.ts';

/** As much of an engagement as the list of all of them needs. */
export interface HomeContent {
  /** Records of `HOME_KINDS` only. */
  readonly data: EngagementData;
  /** Every kind that the engagement has a record of. */
  readonly kinds: ReadonlySet<Kind>;
}

/**
 * Reads what the list of all engagements says of one: the few kinds that its facts come from, and the names of the others
 * from the index alone. Null when the engagement is gone. Records that cannot be read are left out.
 */
export async function readHomeContent(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
): Promise<HomeContent | null> {
  const ofKind = (kind: Kind) =>
    db.records
      .where('[engagementId+kind+order]')
      .between([engagementId, kind, Dexie.minKey], [engagementId, kind, Dexie.maxKey]);
  const lists = await Promise.all(HOME_KINDS.map((kind) => ofKind(kind).toArray()));
  const keys = (await recordsOf(db, engagementId).keys()) as unknown as readonly (readonly unknown[])[];
  const records: AnyRecord[] = [];
  for (const stored of lists.flat()) {
    const parsed = parseStoredRecord(stored);
    if (parsed.ok) records.push(toRecord(parsed.value));
  }
  if (!records.some(({ kind }) => kind === 'engagement')) return null;
  return { data: new EngagementData(records), kinds: new Set(keys.map(([, kind]) => kind).filter(isKind)) };
}

/** What the store knows of every engagement, now and after every commit: a new number says that there is news. */
export function watchHeads(
  db: QuarterdeckDatabase,
  onValue: (heads: ReadonlyMap<EngagementId, EngagementHead>) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => db.heads.toArray()).subscribe(
    (heads) => onValue(new Map(heads.map((head) => [head.engagementId, head]))),
    onError,
  );
  return () => subscription.unsubscribe();
}
