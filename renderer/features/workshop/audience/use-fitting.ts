import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many of a list's items fit whole into it. A board never scrolls: what does not fit at a readable size is counted
 * instead. Measured again when the items or the window change.
 */
export function useFitting(list: RefObject<HTMLElement | null>, items: readonly unknown[]): number {
  const [fitting, setFitting] = useState(items.length);
  useLayoutEffect(() => {
    const measure = (): void => setFitting(countFitting(list.current));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [list, items]);
  return fitting;
}

function countFitting(list: HTMLElement | null): number {
  if (list === null) return 0;
  const bottom = list.getBoundingClientRect().bottom + 1;
  const items = [...list.children];
  const firstOut = items.findIndex((item) => item.getBoundingClientRect().bottom > bottom);
  return firstOut === -1 ? items.length : firstOut;
}
