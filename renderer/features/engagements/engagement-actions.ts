import { safeFileName } from '#shared/base/file-name.ts';
import { engagementId as toEngagementId, type EngagementId } from '#shared/base/ids.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { addWholeEngagement, openEngagementFile, saveEngagementFile } from '#renderer/data/engagements.ts';
import { storeFailure } from '#renderer/data/store.ts';
import type { Services } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** The kind of file that one engagement travels in. */
export const ENGAGEMENT_FILE: FileKind = {
  label: m.engagements.fileKind,
  extension: 'engagement',
  mimeType: 'application/vnd.quarterdeck.engagement',
};

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

/** Saves one engagement as a file that the user names. */
export async function saveAsFile(services: Services, engagement: RecordOf<'engagement'>): Promise<void> {
  const text = await saveEngagementFile(services.store, engagement.engagementId);
  const name = `${safeFileName([engagement.client], m.kinds.engagement.one)}.engagement`;
  const saved = await services.host.files.save(name, ENGAGEMENT_FILE, new TextEncoder().encode(text));
  if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
  else if (saved.value !== null) notify({ message: m.engagements.fileSaved(saved.value.name) });
}

/** Asks for a file and opens it as an engagement; returns its id, or null when nothing was opened. */
export async function openFromFile(services: Services): Promise<EngagementId | null> {
  const chosen = await services.host.files.open(ENGAGEMENT_FILE);
  if (!chosen.ok) {
    notify({ message: errorSentence(chosen.error), tone: 'danger' });
    return null;
  }
  return chosen.value === null ? null : openBytes(services, chosen.value.bytes);
}

/** Opens the bytes of a file as an engagement. */
export async function openBytes(services: Services, bytes: Uint8Array): Promise<EngagementId | null> {
  const opened = await openEngagementFile(services.store, new TextDecoder().decode(bytes));
  if (!opened.ok) {
    notify({ message: errorSentence(opened.error), tone: 'danger' });
    return null;
  }
  const { engagementId, danglingLinks } = opened.value;
  const record = await services.store.db.records.get(engagementId as never);
  const client = typeof record?.body['client'] === 'string' ? record.body['client'] : '';
  notify({ message: m.engagements.fileOpened(client, danglingLinks) });
  return engagementId;
}
