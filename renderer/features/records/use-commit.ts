import { useCallback } from 'react';
import { fail, type Failure, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/model/change.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { CommitFailure } from '#renderer/data/commit.ts';
import type { CommitReceipt, CommitRequest } from '#renderer/data/store.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { useGate, type GateRefusal } from './commit-gate.tsx';
import { useEngagementId, useServices } from './services.tsx';

/** Options of a commit that the user should hear about. */
export interface CommitOptions {
  readonly action?: string;
  readonly visit?: string;
  readonly barrier?: boolean;
  /** Opens or ends what an activity collects in secret, together with the changes. */
  readonly sealed?: CommitRequest['sealed'];
  /** Says what was done, with "Undo"; for deletes and other acts whose effect is easy to miss. */
  readonly announce?: boolean;
}

/** Stores changes of this engagement; a refusal is said in a message and returned. */
export function useCommit(): (
  changes: readonly Change[],
  options?: CommitOptions,
) => Promise<Result<CommitReceipt, CommitFailure | Failure<GateRefusal>>> {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const refusal = useGate();
  return useCallback(
    async (changes, options = {}) => {
      const { announce = false, ...rest } = options;
      if (refusal !== null) {
        notify({ message: errorSentence({ code: refusal }), tone: 'danger' });
        return fail(refusal);
      }
      const request: CommitRequest = { engagementId, changes, ...rest };
      const done = await store.commit(request);
      if (!done.ok) {
        notify({ message: errorSentence(done.error), tone: 'danger' });
        return done;
      }
      const { entryId, label } = done.value;
      if (announce && entryId !== null) {
        notify({
          message: m.history.done(label),
          actionLabel: m.common.undo,
          onAction: () => {
            void store.undoEntry(entryId, engagementId).then((undone) => {
              notify({ message: undone.ok ? m.history.undone(undone.value) : errorSentence(undone.error) });
            });
          },
        });
      }
      return done;
    },
    [store, engagementId, refusal],
  );
}
