import { Dexie, liveQuery } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { HOME_KINDS } from '#shared/domain/engagement/home-facts.ts';
import { TELLING_KINDS } from '#shared/domain/engagement/stage-of-kinds.ts';
import { isKind, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { EngagementHead, QuarterdeckDatabase } from './database.ts';

/** As much of an engagement as the list of all of them needs. */
export interface HomeContent {
  /** Records of `HOME_KINDS` only. */
  readonly data: EngagementData;
  /** Those of `HOME_KINDS` and `TELLING_KINDS` that the engagement has a record of. */
  readonly kinds: ReadonlySet<Kind>;
}

/** Asked whether there is one, and not read. */
const ASKED_KINDS = TELLING_KINDS.filter((kind) => !(HOME_KINDS as readonly Kind[]).includes(kind));

/**
 * Reads what the list of all engagements says of one: the few kinds that its facts come from, and of the others that tell how
 * far it is only whether there is one. Null when the engagement is gone. Records that cannot be read are left out.
 */
export async function readHomeContent(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
): Promise<HomeContent | null> {
  const ofKind = (kind: Kind) =>
    db.records
      .where('[engagementId+kind+order]')
      .between([engagementId, kind, Dexie.minKey], [engagementId, kind, Dexie.maxKey]);
  // One transaction: each of its own would cost more than what it reads.
  const [lists, asked] = await db.transaction('r', db.records, () =>
    Promise.all([
      Promise.all(HOME_KINDS.map((kind) => ofKind(kind).toArray())),
      // Going through the keys of all records to see the names of their kinds takes a step for each of a thousand.
      Promise.all(
        ASKED_KINDS.map(async (kind) => ((await ofKind(kind).limit(1).primaryKeys()).length > 0 ? kind : null)),
      ),
    ]),
  );
  const records: AnyRecord[] = [];
  for (const stored of lists.flat()) {
    const parsed = parseStoredRecord(stored);
    if (parsed.ok) records.push(toRecord(parsed.value));
  }
  if (!records.some(({ kind }) => kind === 'engagement')) return null;
  const kinds = new Set(
    [...lists.flat().map(({ kind }) => kind), ...asked.filter((kind) => kind !== null)].filter(isKind),
  );
  return { data: new EngagementData(records), kinds };
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
