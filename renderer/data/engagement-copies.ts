import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { EngagementPackage, Lineage, PackageContent } from '#shared/records/engagement-package.ts';
import type { HistoryEntry, HistoryStep } from '#shared/records/history.ts';
import { mergeChanges, replaceChanges, type MergeAnswers } from '#shared/records/merge/merge-changes.ts';
import { headsOf, lineageOf, readParting } from '#shared/records/merge/parting.ts';
import { planMerge, type MergePlan } from '#shared/records/merge/plan-merge.ts';
import { withNewIds } from '#shared/records/new-ids.ts';
import type { CommitFailure } from './commit.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { storeWhole } from './engagements.ts';
import { PART_SIZE } from './history.ts';
import { readCounters, recordsOf } from './snapshot.ts';
import type { CommitReceipt, Store } from './store.ts';
import { readEntryChanges } from './undo.ts';

/** Steps that came with a file stand behind everything that a window can take back. */
const FILE_WINDOW = 'file';

/** Why an engagement is not taken as a whole: one of its rows cannot be trusted. */
type DamagedFailure = Failure<'store-damaged'>;

/** One engagement of one moment, as a file holds it. */
export async function readForFile(
  store: Store,
  engagementId: EngagementId,
  withHistory: boolean,
): Promise<Result<Omit<PackageContent, 'appVersion'>, DamagedFailure>> {
  const { db } = store;
  return db.transaction('r', [db.records, db.counters, db.history, db.historyParts], async () => {
    const records = await recordsOf(db, engagementId).toArray();
    if (records.some((record) => 'damaged' in record)) return fail('store-damaged');
    const counters = await readCounters(db, engagementId);
    const steps = await readSteps(db, engagementId);
    const content = { engagementId, savedAt: store.clock.now(), counters, records, lineage: lineageOf(steps) };
    return ok({ ...content, history: withHistory ? steps : null });
  });
}

/** What was done to an engagement, oldest first. */
async function readSteps(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<HistoryStep[]> {
  const entries = await db.history.where('engagementId').equals(engagementId).toArray();
  const steps: HistoryStep[] = [];
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    steps.push({ entry, changes: await readEntryChanges(db, entry) });
  }
  return steps;
}

/** Whether this installation already has the engagement of a file, in the bin or out of it. */
export async function isHere(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<boolean> {
  return (await db.heads.get(engagementId)) !== undefined;
}

/**
 * Stores the engagement of a file as one of its own, in one transaction. One that is already here gets fresh ids, so that
 * nothing is overwritten.
 */
export async function openAsNew(store: Store, file: EngagementPackage, name?: string): Promise<EngagementId> {
  const isCopy = await isHere(store.db, file.engagementId);
  const whole = isCopy ? withNewIds(file, store.ids) : file;
  const { engagementId } = whole;
  const records = whole.records.map((record) =>
    record.kind === 'engagement'
      ? { ...record, body: { ...record.body, deletedOn: null, ...(name === undefined ? {} : { client: name }) } }
      : record,
  );
  const client = records.find(({ kind }) => kind === 'engagement')?.body['client'];
  const steps = stepsBefore(whole.history, isCopy ? null : file.lineage, {
    id: store.ids.next(),
    engagementId,
    at: store.clock.now(),
    name: typeof client === 'string' ? client : '',
  });
  await storeWhole(store, engagementId, records, file.counters, () => addSteps(store.db, steps));
  return engagementId;
}

/** What a file brings along, numbered so that it lies before everything that is done from now on. */
function stepsBefore(
  history: readonly HistoryStep[] | null,
  lineage: Lineage | null,
  opened: {
    readonly id: HistoryEntry['id'];
    readonly engagementId: EngagementId;
    readonly at: IsoTime;
    readonly name: string;
  },
): readonly HistoryStep[] {
  const { name, ...entry } = opened;
  const label = { action: 'open-file', kind: 'engagement', name, count: 1 } as const;
  const from = history === null ? headsOf(lineage) : [];
  const arrival: HistoryEntry = {
    ...entry,
    window: FILE_WINDOW,
    seq: 0,
    label,
    visit: null,
    barrier: true,
    state: 'done',
    ...(from.length === 0 ? {} : { from }),
  };
  // With its history the copy goes on where the other one stood; without, it begins with its arrival.
  if (history === null) return [{ entry: arrival, changes: [] }];
  const inOrder = history.toSorted((a, b) => a.entry.seq - b.entry.seq);
  return inOrder.map((step, index) => ({
    ...step,
    entry: { ...step.entry, window: FILE_WINDOW, visit: null, seq: index + 1 - inOrder.length },
  }));
}

async function addSteps(db: QuarterdeckDatabase, steps: readonly HistoryStep[]): Promise<void> {
  await db.history.bulkAdd(steps.map(({ entry }) => entry));
  for (const { entry, changes } of steps) {
    for (let at = 0; at < changes.length; at += PART_SIZE) {
      await db.historyParts.add({
        entryId: entry.id,
        part: at / PART_SIZE,
        changes: changes.slice(at, at + PART_SIZE),
      });
    }
  }
}

/** What differs between the engagement here and the copy of it in a file. */
export async function compareWith(store: Store, file: EngagementPackage): Promise<Result<MergePlan, DamagedFailure>> {
  const { db } = store;
  return db.transaction('r', [db.records, db.history, db.historyParts], async () => {
    const here = await recordsOf(db, file.engagementId).toArray();
    if (here.some((record) => 'damaged' in record)) return fail('store-damaged');
    const steps = await readSteps(db, file.engagementId);
    return ok(planMerge(here, file.records, readParting(steps, file.lineage)));
  });
}

/** Takes a file's copy into the engagement here, in one step that undo takes back. */
export function mergeInto(
  store: Store,
  file: EngagementPackage,
  plan: MergePlan,
  answers: MergeAnswers,
): Promise<Result<CommitReceipt, CommitFailure>> {
  return commitCopy(store, file, [...mergeChanges(plan, answers), ...outOfBin(plan)], 'merge-file');
}

/** Makes the engagement here what the file's copy is, in one step that undo takes back. */
export function replaceBy(
  store: Store,
  file: EngagementPackage,
  plan: MergePlan,
): Promise<Result<CommitReceipt, CommitFailure>> {
  return commitCopy(store, file, [...replaceChanges(plan), ...outOfBin(plan)], 'replace-file');
}

// Whoever opens a file wants to see it.
function outOfBin({ mine }: MergePlan): readonly Change[] {
  const own = [...mine.values()].find(({ kind, body }) => kind === 'engagement' && body['deletedOn'] !== null);
  return own === undefined ? [] : [{ op: 'update', kind: own.kind, id: own.id, set: { deletedOn: null } }];
}

function commitCopy(
  store: Store,
  file: EngagementPackage,
  changes: readonly Change[],
  action: string,
): Promise<Result<CommitReceipt, CommitFailure>> {
  const { engagementId } = file;
  const reserve = file.records.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  return store.commit({ engagementId, changes, action, reserve, from: headsOf(file.lineage) });
}

/** The engagement as a copy of its own under another name; it begins a history of its own. */
export async function duplicateEngagement(
  store: Store,
  engagementId: EngagementId,
  name: string,
): Promise<Result<EngagementId, DamagedFailure>> {
  const content = await readForFile(store, engagementId, false);
  if (!content.ok) return content;
  return ok(await openAsNew(store, { ...content.value, lineage: null, danglingLinks: 0 }, name));
}
