import { startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { watchKind } from '#renderer/data/watch.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { useRoom } from './room-context.ts';

/** Shows a frame to the room for as long as the board is on the screen; null shows nothing. */
export function usePublish(frame: BoardFrame | null): void {
  const { show } = useRoom();
  // Compared as text, so that a change of something private neither sends a frame nor draws the preview again.
  const text = textOf(frame);
  // Before this window is painted: the room must not wait for the facilitator's picture.
  useLayoutEffect(() => show(text), [show, text]);
  // A board that leaves; between two pictures of one board there is no quiet one.
  useLayoutEffect(() => () => show(null), [show]);
}

/**
 * Shows the room what a board makes of some kinds of records. What is new goes to the room as soon as it is stored, before
 * this window draws it; `build` rests on records of these kinds alone. `data` is what this window draws.
 */
export function usePublishRecords(
  kinds: readonly Kind[],
  data: EngagementData | undefined,
  build: (data: EngagementData) => BoardFrame,
): void {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const { show, past } = useRoom();
  const newest = useRef<EngagementData | null>(null);
  const text = textOf(data === undefined ? null : build(data));
  const showNewest = useEffectEvent(() => {
    if (newest.current !== null) show(textOf(build(newest.current)));
  });
  const wanted = kinds.join(' ');
  useEffect(() => {
    const byKind = new Map<string, readonly AnyRecord[]>();
    const all = wanted.split(' ') as Kind[];
    let isKnown = false;
    const stops = all.map((kind) =>
      watchKind(
        store.db,
        engagementId,
        kind,
        ({ value }) => {
          byKind.set(kind, value as readonly AnyRecord[]);
          if (byKind.size < all.length) return;
          newest.current = new EngagementData([...byKind.values()].flat());
          // What was at hand has just been shown.
          if (!isKnown) return;
          // This window is drawn in pieces meanwhile: the room's window may have to share a processor with it.
          startTransition(() => showNewest());
        },
        (error) => reportError(error),
      ),
    );
    isKnown = true;
    return () => {
      newest.current = null;
      for (const stop of stops) stop();
    };
  }, [store, engagementId, wanted]);
  // What is drawn here may be older than what the room has seen already: it is never shown a step back.
  useLayoutEffect(() => {
    if (newest.current === null || past !== null) show(text);
    else showNewest();
  }, [show, text, past]);
  useLayoutEffect(() => () => show(null), [show]);
}

const textOf = (frame: BoardFrame | null): string | null => (frame === null ? null : JSON.stringify(frame));
