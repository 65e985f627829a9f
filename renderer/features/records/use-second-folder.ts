import { useCallback, useEffect, useState } from 'react';
import { msOfTime } from '#shared/base/iso-date.ts';
import type { SecondFolder, SecondFolderState } from '#shared/ipc/second-folder.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { useServices } from './services.tsx';

/** Copies that are older than this are said. */
const OLD_DAYS = 7;
const DAY_MS = 86_400_000;

/** What the host answered, and how old the copies were when it did. */
export interface SeenFolder extends SecondFolderState {
  /** Null when nothing is copied yet. */
  readonly ageMs: number | null;
}

/** The second folder as the host sees it, and what can be done with it. */
export interface SecondFolderView {
  /** Undefined while the host is asked. */
  readonly state: SeenFolder | undefined;
  readonly isWorking: boolean;
  /** Why a folder was not taken, as a sentence. */
  readonly refused: string | null;
  /** Takes a typed path, or asks with the system's dialog. Answers whether a folder was taken. */
  choose(path: string | null): Promise<boolean>;
  copy(): void;
  forget(): void;
}

/** Whoever shows the same folder: a notice must not go on about what was put right elsewhere on the screen. */
const watchers = new WeakMap<SecondFolder, Set<(answer: SecondFolderState) => void>>();

function watchersOf(second: SecondFolder): Set<(answer: SecondFolderState) => void> {
  const all = watchers.get(second) ?? new Set();
  watchers.set(second, all);
  return all;
}

function tellAll(second: SecondFolder, answer: SecondFolderState): void {
  for (const watcher of watchersOf(second)) watcher(answer);
}

/** Asks the host about the second folder, and again after each act. */
export function useSecondFolder(): SecondFolderView {
  const { host, store } = useServices();
  const { secondFolder: second } = host;
  const [state, setState] = useState<SeenFolder>();
  const see = useCallback(
    (answer: SecondFolderState) => {
      const { copiedAt } = answer;
      setState({ ...answer, ageMs: copiedAt === null ? null : msOfTime(store.clock.now()) - msOfTime(copiedAt) });
    },
    [store],
  );
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const all = watchersOf(second);
    all.add(see);
    void second
      .state()
      .then((answer) => isGone || tellAll(second, answer))
      .catch(reportError);
    return () => {
      isGone = true;
      all.delete(see);
    };
  }, [second, see]);
  const working = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    setRefused(null);
    try {
      await work();
    } finally {
      setWorking(false);
    }
  }, []);
  const tell = (answer: SecondFolderState): void => tellAll(second, answer);
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
          tell(chosen.value);
          isTaken = true;
        }
      });
      return isTaken;
    },
    copy: () => void working(async () => tell(await second.copy())).catch(reportError),
    forget: () => void working(async () => tell(await second.forget())).catch(reportError),
  };
}

/** Whole days since the last copy when they are too many, or null. A clock that was set back says nothing. */
export function daysTooOld({ folder, ageMs }: SeenFolder): number | null {
  if (folder === null || ageMs === null) return null;
  const days = Math.floor(ageMs / DAY_MS);
  return days > OLD_DAYS ? days : null;
}
