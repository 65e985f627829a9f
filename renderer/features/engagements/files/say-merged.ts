import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { CommitReceipt } from '#renderer/data/store.ts';
import type { Services } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** Says what was done with a file, with the way to take it back in one step. */
export function sayMerged(
  { store }: Services,
  engagementId: EngagementId,
  { entryId }: CommitReceipt,
  message: string,
): void {
  if (entryId === null) return notify({ message });
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
