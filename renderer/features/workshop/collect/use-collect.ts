import { useEffect, useMemo, useState } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { shuffleWith, type Shuffle } from '#shared/base/shuffle.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { m } from '#shared/messages/messages.ts';
import { changeSealed, watchSealed } from '#renderer/data/sealed.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** The secret part of an open activity. */
export interface Collecting<S extends Sealed> {
  /** Undefined until the first answer; null when there is none on this computer. */
  readonly sealed: S | null | undefined;
  /** Changes what is stored at this moment; true when it is on disk, false when there is nothing to change any more. */
  change(work: (sealed: S) => S): Promise<boolean>;
}

/** A source of chance that nobody can foresee: the order of ballots and notes rests on it. */
export const fairShuffle: Shuffle = shuffleWith(() => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
});

/** The sealed record of an activity, now and after every change in any window. */
export function useCollecting<S extends Sealed>(activityId: RecordId, what: S['what']): Collecting<S> {
  const { store } = useServices();
  const [sealed, setSealed] = useState<Sealed | null | undefined>();
  useEffect(() => watchSealed(store.db, activityId, setSealed, (error) => reportError(error)), [store, activityId]);
  return useMemo(
    () => ({
      sealed: sealed?.what === what ? (sealed as S) : sealed === undefined ? undefined : null,
      change: async (work) => {
        const done = await changeSealed(store, activityId, (now) => (now.what === what ? work(now as S) : now));
        if (!done) notify({ message: m.collect.gone });
        return done;
      },
    }),
    [sealed, store, activityId, what],
  );
}
