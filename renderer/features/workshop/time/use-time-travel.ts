import { useCallback, useMemo, useRef, useState } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { m } from '#shared/messages/messages.ts';
import { readPast, type Moment, type Past } from '#renderer/data/as-of.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** Kinds of records that boards show; other steps would be steps on which nothing is seen to happen. */
const ON_BOARDS: ReadonlySet<Kind> = new Set<Kind>(['note', 'cluster', 'need', 'needScore', 'activity', 'tally']);

/** Looking back at a board. */
export interface TimeTravel {
  /** The engagement as it was at the chosen moment; null while the board shows now. */
  readonly past: EngagementData | null;
  readonly moments: readonly Moment[];
  /** Place of the chosen moment. */
  readonly index: number;
  /** Whether frames are held back, read at the moment when one is shown. */
  isLookingBack(): boolean;
  goTo(index: number): void;
  toggle(): void;
  leave(): void;
}

interface Looking {
  readonly past: Past;
  /** Places in `past.moments` of the moments that boards show. */
  readonly places: readonly number[];
  readonly index: number;
}

/** Earlier moments of the engagement, for as long as somebody looks back. */
export function useTimeTravel(): TimeTravel {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [looking, setLooking] = useState<Looking | null>(null);
  // Known before anything is drawn: no frame of the past may slip out.
  const isBack = useRef(false);
  const leave = useCallback(() => {
    isBack.current = false;
    setLooking(null);
  }, []);
  const enter = useCallback(async (): Promise<void> => {
    const past = await readPast(store.db, engagementId);
    const places = past.moments.flatMap(({ label }, place) => (ON_BOARDS.has(label.kind) ? [place] : []));
    if (places.length === 0) return notify({ message: m.timeTravel.nothing });
    isBack.current = true;
    setLooking({ past, places, index: places.length - 1 });
  }, [store, engagementId]);
  const place = looking?.places[looking.index];
  const data = useMemo(
    () => (looking === null || place === undefined ? null : looking.past.at(place)),
    [looking, place],
  );
  return {
    past: data,
    moments: looking === null ? [] : looking.places.flatMap((at) => looking.past.moments[at] ?? []),
    index: looking?.index ?? 0,
    isLookingBack: useCallback(() => isBack.current, []),
    goTo: (index) =>
      setLooking((now) =>
        now === null ? null : { ...now, index: Math.max(0, Math.min(now.places.length - 1, index)) },
      ),
    toggle: useCallback(() => (isBack.current ? leave() : void enter()), [enter, leave]),
    leave,
  };
}
