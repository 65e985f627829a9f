import { useMemo, type RefObject } from 'react';
import { useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';

/** Lines that are ready beyond those in sight: many where somebody is scrolling to, few behind and before anybody scrolls. */
const AHEAD = 8;
const BESIDE = 3;

/** The lines in sight with those around them; `way` is where somebody scrolls: upwards when it is negative, 0 for nowhere. */
export function linesAround(
  sight: { readonly first: number; readonly last: number; readonly count: number },
  way: number,
): number[] {
  const from = Math.max(0, sight.first - (way < 0 ? AHEAD : BESIDE));
  const to = Math.min(sight.count - 1, sight.last + (way > 0 ? AHEAD : BESIDE));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The lines of a long table that have to be in the page, in order: those in sight, some around them, and the active one. */
export function useLinesInSight(lines: {
  readonly count: number;
  /** The line that holds the cursor: it stays in the page, however far away it is scrolled. */
  readonly active: number;
  /** What is scrolled: an element of the component that asks, so that it is there before its effects run. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What is seen of the table, in parts of the window's height: for the first picture, before anything is measured. */
  readonly share: number;
  /** px of each line; all are the same, so that none has to be measured. */
  readonly height: number;
  /** px above the first line. */
  readonly head: number;
}): readonly number[] {
  const { count, active, scroller, height } = lines;
  const rangeExtractor = useMemo(() => {
    let last = 0;
    let way = 0;
    return ({ startIndex, endIndex }: Range): number[] => {
      if (startIndex !== last) way = startIndex - last;
      last = startIndex;
      const seen = linesAround({ first: startIndex, last: endIndex, count }, way);
      return active >= count || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
    };
  }, [active, count]);
  // The React Compiler, which this rule speaks for, is not in use; the virtualizer's functions change with every scroll.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 0,
    scrollMargin: lines.head,
    rangeExtractor,
    observeElementRect: observeRect,
    initialRect: { width: globalThis.innerWidth, height: globalThis.innerHeight * lines.share },
  });
  return virtualizer.getVirtualItems().map(({ index }) => index);
}

/** Says the size as soon as the page is laid out; the library's own way asks for it before, and has the page laid out twice. */
function observeRect(
  { scrollElement }: Virtualizer<HTMLElement, Element>,
  say: (size: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver(() =>
    say({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
