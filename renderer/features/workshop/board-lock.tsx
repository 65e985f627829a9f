import { useCallback, type ReactNode } from 'react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { CommitGate } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { useRoom } from './room-context.ts';

/** A board that can be locked: while it is, nothing on it moves, comes or goes; choosing, zoom and spotlight go on. */
export function LockableBoard({ children }: { readonly children: ReactNode }): ReactNode {
  const { isLocked } = useRoom();
  return <CommitGate refusal={isLocked ? 'board-locked' : null}>{children}</CommitGate>;
}

/** An act that a locked board answers with a sentence: what opens an editor does not even open it. */
export function useUnlocked<T>(act: (value: T) => void): (value: T) => void {
  const { isLocked } = useRoom();
  return useCallback(
    (value: T) => {
      if (isLocked) notify({ message: errorSentence({ code: 'board-locked' }), tone: 'danger' });
      else act(value);
    },
    [isLocked, act],
  );
}
