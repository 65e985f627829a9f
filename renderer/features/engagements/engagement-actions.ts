import { engagementId as toEngagementId, type EngagementId } from '#shared/base/ids.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { LINE_MAX } from '#shared/domain/model/fields.ts';
import { duplicateEngagement } from '#renderer/data/engagement-copies.ts';
import { addWholeEngagement } from '#renderer/data/engagements.ts';
import { storeFailure } from '#renderer/data/store.ts';
import type { Services } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { orSay } from './files/or-say.ts';
import { saveQuestion } from './files/questions.ts';

/** Creates an engagement with its own record; returns its id, or null when it was refused. */
export async function createEngagement(
  services: Services,
  given: Partial<BodyOf<'engagement'>>,
): Promise<EngagementId | null> {
  const { store } = services;
  const id = store.ids.next();
  const engagementId = toEngagementId(id);
  const done = await store.commit({
    engagementId,
    changes: [createRecord('engagement', id, given)],
    // Taking back the creation would take the engagement from under everything in it; deleting it is another act.
    barrier: true,
  });
  if (!done.ok) {
    notify({ message: errorSentence(done.error), tone: 'danger' });
    return null;
  }
  return engagementId;
}

/** Loads the sample as an engagement of its own; null when there is no room for it, which is said. */
export async function loadSample(services: Services): Promise<EngagementId | null> {
  const { sampleEngagement } = await import('#shared/domain/sample/sample-engagement.ts');
  const engagementId = toEngagementId(services.store.ids.next());
  try {
    await addWholeEngagement(services.store, engagementId, sampleEngagement(engagementId));
  } catch (error) {
    notify({ message: errorSentence(storeFailure(error).error), tone: 'danger' });
    return null;
  }
  notify({ message: m.engagements.sampleLoaded });
  return engagementId;
}

/** Changes fields of an engagement's own record and says so, with undo. */
export async function changeEngagement(
  services: Services,
  engagement: RecordOf<'engagement'>,
  set: Partial<BodyOf<'engagement'>>,
  action: string,
  message: string,
): Promise<void> {
  const { store } = services;
  const { engagementId } = engagement;
  const done = await store.commit({
    engagementId,
    changes: [{ op: 'update', kind: 'engagement', id: engagement.id, set, baseRev: engagement.rev }],
    action,
  });
  if (!done.ok) return notify({ message: errorSentence(done.error), tone: 'danger' });
  const { entryId } = done.value;
  if (entryId === null) return;
  notify({
    message,
    actionLabel: m.common.undo,
    onAction: () => {
      void store.undoEntry(entryId, engagementId).then((undone) => {
        notify({ message: undone.ok ? m.history.undone(undone.value) : errorSentence(undone.error) });
      });
    },
  });
}

/** Lets engagements stay in the bin as if they had been deleted today. */
export async function keepInBin({ store }: Services, engagements: readonly RecordOf<'engagement'>[]): Promise<void> {
  const set = { deletedOn: store.clock.today() };
  for (const { engagementId, id, rev } of engagements) {
    const done = await store.commit({
      engagementId,
      changes: [{ op: 'update', kind: 'engagement', id, set, baseRev: rev }],
    });
    if (!done.ok) return notify({ message: errorSentence(done.error), tone: 'danger' });
  }
  notify({ message: m.bin.kept(engagements.length) });
}

/** Makes a copy of an engagement that stands beside it. */
export async function duplicate(services: Services, engagement: RecordOf<'engagement'>): Promise<void> {
  const { engagementId, client } = engagement;
  const name = m.engagementFiles.duplicate.name(client).slice(0, LINE_MAX);
  const done = await orSay(duplicateEngagement(services.store, engagementId, name));
  if (done === null) return;
  notify(
    done.ok
      ? { message: m.engagementFiles.duplicate.done(name) }
      : { message: errorSentence(done.error), tone: 'danger' },
  );
}

/** Asks how an engagement is to be saved as a file, and saves it. */
export async function saveAsFile(engagement: RecordOf<'engagement'>): Promise<void> {
  await saveQuestion.ask(engagement);
}
