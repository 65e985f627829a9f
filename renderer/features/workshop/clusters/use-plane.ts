import { useEffect, useRef, useState, type RefObject } from 'react';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { CARD, type BoardLayout } from '#shared/domain/workshop/cluster-board.ts';
import { PlaneDrag, type PlaneHand } from './plane-drag.ts';
import { PlaneView } from './plane-view.ts';

/** Pan, zoom and drag, for as long as the board is shown; everything is in sight at first. */
export function usePlane(
  viewport: RefObject<HTMLElement | null>,
  plane: RefObject<HTMLElement | null>,
  layout: BoardLayout,
): PlaneView {
  const [view] = useState(() => new PlaneView());
  const isFitted = useRef(false);
  useEffect(() => {
    if (viewport.current === null || plane.current === null) return;
    return view.attach(viewport.current, plane.current);
  }, [view, viewport, plane]);
  useEffect(() => {
    // Once, when there is something to see: afterwards the view is the facilitator's.
    if (isFitted.current || layout.bounds === null) return;
    isFitted.current = true;
    view.fit(layout.bounds);
  }, [view, layout]);
  return view;
}

/** Brings what somebody just made into sight: a group while it is named, else the note that was written last. */
export function useReveal(
  view: PlaneView,
  layout: BoardLayout,
  { group, note }: { readonly group: RecordId | null; readonly note: RecordId | null },
): void {
  const seen = useRef<RecordId | null>(null);
  useEffect(() => {
    const placed = group === null ? undefined : layout.clusters.find(({ cluster }) => cluster.id === group);
    if (placed !== undefined) view.reveal(placed.box, layout.bounds);
  }, [view, layout, group]);
  useEffect(() => {
    const place = note === null || note === seen.current ? undefined : layout.places.get(note);
    if (note === null || place === undefined) return;
    // Once: afterwards the facilitator may look elsewhere.
    seen.current = note;
    view.reveal({ ...place, width: CARD.width, height: CARD.height }, layout.bounds);
  }, [view, layout, note]);
}

/** Brings into sight what the keyboard has walked to. */
export function useFocusInSight(viewport: RefObject<HTMLElement | null>, view: PlaneView, layout: BoardLayout): void {
  const newest = useRef(layout);
  useEffect(() => {
    newest.current = layout;
  });
  useEffect(() => {
    const area = viewport.current;
    if (area === null) return;
    const onFocus = ({ target }: FocusEvent): void => {
      // A press leaves the view where it is: nothing moves under the hand.
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      const { places, clusters, bounds } = newest.current;
      const { note, head } = target.dataset;
      const place = note === undefined ? undefined : places.get(recordId(note));
      const box = clusters.find(({ cluster }) => cluster.id === head)?.box;
      if (place !== undefined) view.reveal({ ...place, width: CARD.width, height: CARD.height }, bounds);
      else if (box !== undefined) view.reveal({ ...box, height: CARD.head }, bounds);
    };
    area.addEventListener('focusin', onFocus);
    return () => area.removeEventListener('focusin', onFocus);
  }, [viewport, view]);
}

/** Lets what lies on the board be dragged. */
export function usePlaneDrag(
  viewport: RefObject<HTMLElement | null>,
  plane: RefObject<HTMLElement | null>,
  view: PlaneView,
  hand: PlaneHand,
): void {
  const newest = useRef(hand);
  const drag = useRef<PlaneDrag | null>(null);
  useEffect(() => {
    newest.current = hand;
    if (drag.current !== null) drag.current.hand = hand;
  });
  useEffect(() => {
    if (viewport.current === null || plane.current === null) return;
    drag.current = new PlaneDrag(viewport.current, plane.current, view, newest.current);
    return drag.current.listen();
  }, [viewport, plane, view]);
}
