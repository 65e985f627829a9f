import { useMemo } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';

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
  const rangeExtractor = useMemo(
    () =>
      (range: Parameters<typeof defaultRangeExtractor>[0]): number[] => {
        const seen = defaultRangeExtractor(range);
        return active >= count || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
      },
    [active, count],
  );
  // The React Compiler, which this rule speaks for, is not in use; the virtualizer's functions change with every scroll.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: lines.head,
    rangeExtractor,
    initialRect: { width: 1000, height: 600 },
  });
  return virtualizer.getVirtualItems().map(({ index }) => index);
}
