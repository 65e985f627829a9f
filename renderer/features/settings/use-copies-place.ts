import { useCallback, useEffect, useState } from 'react';
import type { PlaceChanged, PlaceState } from '#shared/ipc/copies-place.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { useServices } from '#renderer/features/records/index.ts';

/** The folder of the safe copies as the host sees it, and what can be done with it. */
export interface CopiesPlaceView {
  /** Undefined while the host is asked. */
  readonly state: PlaceState | undefined;
  readonly isWorking: boolean;
  /** Why nothing was changed, as a sentence. */
  readonly refused: string | null;
  look(): void;
  /** Each answers whether the folder was changed. */
  move(path: string | null): Promise<boolean>;
  moveHome(): Promise<boolean>;
  useHome(): Promise<boolean>;
  removeEarlier(folder: string): Promise<boolean>;
}

/** Asks the host where the safe copies lie, and again after each act. */
export function useCopiesPlace(): CopiesPlaceView {
  const { host, pump } = useServices();
  const { copiesPlace } = host;
  const [state, setState] = useState<PlaceState>();
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void copiesPlace
      .state()
      .then((answer) => isGone || setState(answer))
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [copiesPlace]);
  const changing = useCallback(async (work: () => Promise<PlaceChanged>): Promise<boolean> => {
    setWorking(true);
    setRefused(null);
    try {
      const changed = await work();
      if (!changed.ok) setRefused(errorSentence(changed.error));
      else if (changed.value !== null) setState(changed.value);
      return changed.ok && changed.value !== null;
    } finally {
      setWorking(false);
    }
  }, []);
  const look = async (): Promise<void> => {
    const answer = await copiesPlace.state();
    setState(answer);
    // What waits in the working store goes there at once, not with the next attempt.
    if (answer.problem === null) await pump.kick();
  };
  return {
    state,
    isWorking,
    refused,
    look: () => void look().catch(reportError),
    move: (path) => changing(() => copiesPlace.move(path)),
    moveHome: () => changing(() => copiesPlace.moveHome()),
    useHome: () => changing(() => copiesPlace.useHome()),
    removeEarlier: (folder) => changing(() => copiesPlace.removeEarlier(folder)),
  };
}
