import { useMemo } from 'react';
import { useVirtualizer, type Range } from '@tanstack/react-virtual';

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
  readonly scroller: HTMLElement | null;
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
    getScrollElement: () => scroller,
    estimateSize: () => height,
    overscan: 0,
    scrollMargin: lines.head,
    rangeExtractor,
    initialRect: { width: 1000, height: 600 },
  });
  return virtualizer.getVirtualItems().map(({ index }) => index);
}
