import { useCallback } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** Says in words of its own what a step did, with a way to take that step back. */
export function useSayWithUndo(): (message: string, entryId: RecordId | null) => void {
  const { store } = useServices();
  const engagementId = useEngagementId();
  return useCallback(
    (message, entryId) => {
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
    },
    [store, engagementId],
  );
}
