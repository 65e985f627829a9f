import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { restoreFromVault } from '#renderer/data/recovery-decisions.ts';
import { restoreAsNew, restoreInPlace } from '#renderer/data/restore.ts';
import { notHeld, SecondSource } from '#renderer/data/second-source.ts';
import { orSay } from '#renderer/features/engagements/index.ts';
import type { Services } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { Preview } from './use-restore.ts';

/** Makes the engagement what it was, after today's state was kept. Says what came of it; false when nothing was changed. */
export async function bringInPlace(
  { store, pump }: Services,
  engagementId: EngagementId,
  { state }: Preview,
  when: string,
): Promise<boolean> {
  await pump.kick();
  const code = await pump.keep(engagementId, 'before-restore');
  if (code !== null) return refuse(`${m.restoring.noneKept} ${errorSentence({ code })}`);
  const done = await restoreInPlace(store, engagementId, state);
  if (!done.ok) return refuse(errorSentence(done.error));
  const { entryId } = done.value;
  if (entryId === null) return true;
  notify({
    message: m.restoring.restored(when),
    actionLabel: m.common.undo,
    onAction: () => {
      void store.undoEntry(entryId, engagementId).then((undone) => {
        notify({ message: undone.ok ? m.history.undone(undone.value) : errorSentence(undone.error) });
      });
    },
  });
  return true;
}

/** Brings a state back as an engagement of its own. */
export async function bringAsNew(
  { store }: Services,
  engagementId: EngagementId,
  { state }: Preview,
  when: string,
  onOpen: (id: EngagementId) => void,
): Promise<boolean> {
  const added = await orSay(restoreAsNew(store, engagementId, state, (client) => m.restoring.nameAsOf(client, when)));
  if (added === null) return false;
  notify({ message: m.restoring.added(when), actionLabel: m.restoring.open, onAction: () => onOpen(added) });
  return true;
}

/** Brings back an engagement that the working store does not have at all. */
export async function bringBack(
  { store, pump, host }: Services,
  engagementId: EngagementId,
  { point }: Preview,
  when: string,
  onOpen: (id: EngagementId) => void,
): Promise<boolean> {
  const listed = await host.vault.list();
  const held = listed.ok ? listed.value.find((status) => status.engagementId === engagementId) : undefined;
  if (!listed.ok || (held === undefined && point.second === undefined))
    return refuse(errorSentence(listed.ok ? { code: 'vault-no-point' } : listed.error));
  const second = new SecondSource(host.secondFolder);
  const ports = { db: store.db, vault: host.vault, clock: store.clock, second };
  const question = { engagementId, reason: 'missing', here: null, held: held ?? notHeld(engagementId) } as const;
  const done = await restoreFromVault(ports, question, point.second ?? point.point);
  if (!done.ok) return refuse(errorSentence(done.error));
  await pump.keep(engagementId, 'regular');
  notify({ message: m.restoring.restored(when), actionLabel: m.restoring.open, onAction: () => onOpen(engagementId) });
  return true;
}

function refuse(message: string): false {
  notify({ message, tone: 'danger' });
  return false;
}
