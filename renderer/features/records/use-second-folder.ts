import { useCallback, useEffect, useState } from 'react';
import { msOfTime } from '#shared/base/iso-date.ts';
import type { SecondFolderState } from '#shared/ipc/second-folder.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { useServices } from './services.tsx';

/** Copies that are older than this are said. */
const OLD_DAYS = 7;
const DAY_MS = 86_400_000;

/** The second folder as the host sees it, and what can be done with it. */
export interface SecondFolderView {
  /** Undefined while the host is asked. */
  readonly state: SecondFolderState | undefined;
  readonly isWorking: boolean;
  /** Why a folder was not taken, as a sentence. */
  readonly refused: string | null;
  /** Takes a typed path, or asks with the system's dialog. Answers whether a folder was taken. */
  choose(path: string | null): Promise<boolean>;
  copy(): void;
  forget(): void;
}

/** Asks the host about the second folder, and again after each act. */
export function useSecondFolder(): SecondFolderView {
  const { host } = useServices();
  const { secondFolder: second } = host;
  const [state, setState] = useState<SecondFolderState>();
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void second
      .state()
      .then((answer) => isGone || setState(answer))
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [second]);
  const working = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    setRefused(null);
    try {
      await work();
    } finally {
      setWorking(false);
    }
  }, []);
  return {
    state,
    isWorking,
    refused,
    async choose(path) {
      let isTaken = false;
      await working(async () => {
        const chosen = await second.choose(path);
        if (!chosen.ok) setRefused(errorSentence(chosen.error));
        else if (chosen.value !== null) {
          setState(chosen.value);
          isTaken = true;
        }
      });
      return isTaken;
    },
    copy: () => void working(async () => setState(await second.copy())).catch(reportError),
    forget: () => void working(async () => setState(await second.forget())).catch(reportError),
  };
}

/** Whole days since the last copy when they are too many, or null. A clock that was set back says nothing. */
export function daysTooOld(state: SecondFolderState | undefined, now: number): number | null {
  if (state?.folder == null || state.copiedAt === null) return null;
  const days = Math.floor((now - msOfTime(state.copiedAt)) / DAY_MS);
  return days > OLD_DAYS ? days : null;
}
