import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { cleanText } from '#shared/base/clean-text.ts';
import type { OutlineEntry } from '#shared/documents/report-numbers.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './documents.module.css';

/** How far below the upper edge a heading counts as read, in px. */
const READ = 120;

/** The chapters beside the document; one leads there, and the one that is being read is marked. */
export function Outline(props: {
  readonly entries: readonly OutlineEntry[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onGoTo: (anchor: string) => void;
}): ReactNode {
  const { entries, scroller } = props;
  const shown = entries.filter(({ level }) => level < 3);
  const current = useCurrent(shown, scroller);
  const list = useRef<HTMLElement | null>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} className={styles['outline']} aria-label={m.exporting.contents}>
      <ul>
        {shown.map((entry) => (
          <li key={entry.anchor}>
            <button
              type="button"
              data-level={entry.level}
              aria-current={entry.anchor === current ? 'location' : undefined}
              onClick={() => props.onGoTo(entry.anchor)}
            >
              {entry.number !== '' && <span>{entry.number}</span>} <bdi>{cleanText(entry.text)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// Headings stand in order: a search by halves asks for the places of ten of a thousand.
function useCurrent(entries: readonly OutlineEntry[], scroller: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const places = new Map(
        [...box.querySelectorAll<HTMLElement>('[data-anchor]')].map((place) => [place.dataset['anchor'], place]),
      );
      const top = box.getBoundingClientRect().top + READ;
      let from = 0;
      let to = entries.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        const place = places.get(entries[middle]?.anchor);
        if (place !== undefined && place.getBoundingClientRect().top <= top) from = middle + 1;
        else to = middle;
      }
      setCurrent(entries[from - 1]?.anchor ?? null);
    };
    const onScroll = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      box.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [entries, scroller]);
  return current;
}
