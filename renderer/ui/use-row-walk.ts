import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Rows that PageUp and PageDown go. */
const PAGE = 10;

/** Makes the rows of a table one stop of the Tab key that the arrow keys move through. */
export function useRowWalk(
  table: HTMLElement | null,
  count: number,
  scrollTo: (index: number) => void,
): {
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const [current, setActive] = useState(0);
  const active = Math.max(0, Math.min(current, count - 1));
  const wanted = useRef<number | null>(null);
  const focusWanted = (): void => {
    if (wanted.current === null) return;
    const row = table?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (row == null) return;
    wanted.current = null;
    row.focus();
  };
  // A row that was out of sight is in the page only after it has been scrolled to.
  useLayoutEffect(focusWanted);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = targetOf(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setActive(next);
    scrollTo(next);
    focusWanted();
  };
  return { active, setActive, onKeyDown };
}

/** The row that a key goes to; null when the key is not one of walking. */
export function targetOf(key: string, from: number, count: number): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(to, count - 1));
}
