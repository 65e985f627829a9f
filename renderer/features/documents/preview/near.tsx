import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { usePaper } from './paper.tsx';

type Watch = (element: Element, onNear: () => void) => () => void;

const NearContext = createContext<Watch | null>(null);

/** How far outside the visible part something is made ready, in px: some three screens of scrolling. */
const AHEAD = 2_000;

/** Lets the parts inside it be made only when they come near the visible part of `scroller`. */
export function NearProvider(props: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}): ReactNode {
  const { scroller, children } = props;
  const waiting = useRef(new Map<Element, () => void>());
  const observer = useRef<IntersectionObserver | null>(null);
  useEffect(() => {
    const tell = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const entry of entries) if (entry.isIntersecting) waiting.current.get(entry.target)?.();
    };
    const made = new IntersectionObserver(tell, { root: scroller.current, rootMargin: `${AHEAD}px 0px` });
    observer.current = made;
    for (const element of waiting.current.keys()) made.observe(element);
    return () => {
      made.disconnect();
      observer.current = null;
    };
  }, [scroller]);
  // One function for the whole life: what waits does not have to begin anew.
  const watch = useCallback<Watch>((element, onNear) => {
    waiting.current.set(element, onNear);
    observer.current?.observe(element);
    return () => {
      waiting.current.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);
  return <NearContext value={watch}>{children}</NearContext>;
}

/** Whether an element has come near; for ever after the first time. On paper everything is. */
export function useNear<E extends Element>(): { readonly ref: RefObject<E | null>; readonly isNear: boolean } {
  const watch = useContext(NearContext);
  const { medium } = usePaper();
  const ref = useRef<E | null>(null);
  const [isNear, setNear] = useState(medium === 'print' || watch === null);
  useEffect(() => {
    if (isNear || watch === null || ref.current === null) return undefined;
    return watch(ref.current, () => setNear(true));
  }, [isNear, watch]);
  return { ref, isNear };
}
