import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import type { FileKind, OpenedFile } from '#shared/ipc/host.ts';
import { isHere, openAsNew } from '#renderer/data/engagement-copies.ts';
import { isLocked } from '#renderer/data/locked-file.ts';
import type { Services } from '#renderer/features/records/index.ts';
import { whileOpening } from '#renderer/state/opening.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { cleanPictures } from './clean-pictures.ts';
import { orSay } from './or-say.ts';
import { hereQuestion, unlockQuestion } from './questions.ts';
import { readEngagement } from './read-engagement.ts';

/** The kind of file that one engagement travels in. */
export const ENGAGEMENT_FILE: FileKind = {
  label: m.engagements.fileKind,
  extension: 'engagement',
  mimeType: 'application/vnd.quarterdeck.engagement',
};

/** Largest file that is read, in bytes; the hosts have the same bound for what they read themselves. */
const FILE_BYTES_MAX = 50 * 1024 * 1024;

/** Asks for a file and opens it as an engagement; returns its id, or null when nothing was opened. */
export async function openFromFile(services: Services): Promise<EngagementId | null> {
  const chosen = await services.host.files.open(ENGAGEMENT_FILE);
  if (!chosen.ok) return refuse(chosen.error);
  return chosen.value === null ? null : openGiven(services, chosen.value);
}

/** Opens a file that was dropped on the page. */
export async function openDropped(services: Services, file: File): Promise<EngagementId | null> {
  if (file.size > FILE_BYTES_MAX) return refuse({ code: 'file-too-large' });
  const bytes = await file.arrayBuffer().catch(() => null);
  // What was dropped may be a folder, or gone by now.
  if (bytes === null) return refuse({ code: 'file-failed' });
  return openGiven(services, { name: file.name, bytes: new Uint8Array(bytes) });
}

/** Opens a file that somebody named: asks for its passphrase, and what to do when its engagement is here already. */
export async function openGiven(services: Services, given: OpenedFile): Promise<EngagementId | null> {
  const bytes = isLocked(given.bytes) ? await unlockQuestion.ask(given) : given.bytes;
  if (bytes === null) return null;
  const file = await whileOpening(given.name, async () => {
    const read = await readEngagement(bytes);
    return read.ok ? cleanPictures(read.value) : read;
  });
  if (!file.ok) return refuse(file.error);
  if (await isHere(services.store.db, file.value.engagementId)) return hereQuestion.ask(file.value);
  const engagementId = await whileOpening(given.name, () => orSay(openAsNew(services.store, file.value)));
  if (engagementId === null) return null;
  notify({ message: m.engagements.fileOpened(clientOf(file.value), file.value.danglingLinks) });
  return engagementId;
}

/** The client's name as it stands in a file. */
export function clientOf({ records }: Pick<EngagementPackage, 'records'>): string {
  const client = records.find(({ kind }) => kind === 'engagement')?.body['client'];
  return typeof client === 'string' && client !== '' ? client : m.common.untitled(m.kinds.engagement.one);
}

function refuse(error: Parameters<typeof errorSentence>[0]): null {
  notify({ message: errorSentence(error), tone: 'danger' });
  return null;
}
