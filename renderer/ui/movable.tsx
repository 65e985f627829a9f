import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useMove } from 'react-aria';

/** A place on a plane, in the units of its owner; y grows upward. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** What a movable thing does. */
export interface MovableProps {
  readonly at: PlanePoint;
  /** The plane that it moves on, and how many units it is wide and high. */
  readonly plane: RefObject<HTMLElement | null>;
  readonly span: PlanePoint;
  readonly min: number;
  readonly max: number;
  /** Units of one press on an arrow key; Shift makes it `bigStep`. */
  readonly step: number;
  readonly bigStep: number;
  readonly onStart: () => void;
  /** Called at each arrow key, and once when a drag ends. */
  readonly onMove: (to: PlanePoint) => void;
  /** Where the hand is during a drag; null when it has let go. */
  readonly onDrag?: (at: PlanePoint | null) => void;
  /** Draws the thing where it is now; while it is dragged that is where the hand is. */
  readonly children: (state: {
    readonly at: PlanePoint;
    readonly isDragged: boolean;
    readonly moveProps: ReturnType<typeof useMove>['moveProps'];
  }) => ReactNode;
}

/** Lets something be moved on a plane by pointer, touch and arrow keys. */
export function Movable(props: MovableProps): ReactNode {
  const [dragged, setDragged] = useState<PlanePoint | null>(null);
  const now = useRef<PlanePoint>(props.at);
  // Where it was told to go and is not seen yet: the next key press goes on from there.
  const told = useRef<readonly PlanePoint[]>([]);
  const { x, y } = props.at;
  useEffect(() => {
    const seen = told.current.findIndex((point) => point.x === x && point.y === y);
    // A place that it was not told is somebody else's doing, an undo say: it counts from now on.
    told.current = seen === -1 ? [] : told.current.slice(seen + 1);
  }, [x, y]);
  const tell = (to: PlanePoint): void => {
    const from = told.current.at(-1) ?? props.at;
    if (from.x === to.x && from.y === to.y) return;
    told.current = [...told.current, to];
    props.onMove(to);
  };
  const clamp = (value: number): number => Math.min(props.max, Math.max(props.min, value));
  const { moveProps } = useMove({
    onMoveStart: () => {
      props.onStart();
      now.current = told.current.at(-1) ?? props.at;
    },
    onMove: ({ pointerType, shiftKey, deltaX, deltaY }) => {
      if (pointerType === 'keyboard') {
        const step = shiftKey ? props.bigStep : props.step;
        now.current = {
          x: clamp(now.current.x + Math.sign(deltaX) * step),
          y: clamp(now.current.y - Math.sign(deltaY) * step),
        };
        tell(now.current);
        return;
      }
      const size = props.plane.current?.getBoundingClientRect();
      if (size === undefined) return;
      now.current = {
        x: clamp(now.current.x + (deltaX / size.width) * props.span.x),
        y: clamp(now.current.y - (deltaY / size.height) * props.span.y),
      };
      setDragged(now.current);
      props.onDrag?.(now.current);
    },
    onMoveEnd: () => {
      if (dragged !== null) tell(now.current);
      setDragged(null);
      props.onDrag?.(null);
    },
  });
  return props.children({ at: dragged ?? props.at, isDragged: dragged !== null, moveProps });
}
