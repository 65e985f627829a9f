import { useEffect, useState, type RefObject } from 'react';

/** Width of an A4 page in px at 100 %, upright and across. */
const UPRIGHT = 794;
const ACROSS = 1123;
/** Room beside the page in px. */
const BESIDE = 44;
/** What the buttons step through, in percent. */
const STEPS = [50, 67, 80, 100, 125, 150, 200] as const;

/** The zoom of a document and what changes it. */
export interface Zoom {
  /** Percent of an upright page. */
  readonly percent: number;
  /** Percent of a page across. */
  readonly acrossPercent: number;
  readonly isFit: boolean;
  fit(): void;
  larger(): void;
  smaller(): void;
}

/** Zoom that fits the width until somebody chooses another: no upright page above 100 %, a wide one as wide as there is room. */
export function useZoom(scroller: RefObject<HTMLElement | null>): Zoom {
  const [width, setWidth] = useState(UPRIGHT + BESIDE);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);
  const room = Math.max(320, width - BESIDE);
  const fitting = Math.floor(Math.min(1, room / UPRIGHT) * 100);
  const percent = chosen ?? fitting;
  return {
    percent,
    acrossPercent: chosen ?? Math.floor(Math.min(fitting / 100, room / ACROSS) * 100),
    isFit: chosen === null,
    fit: () => setChosen(null),
    larger: () => setChosen(STEPS.find((step) => step > percent) ?? STEPS[STEPS.length - 1] ?? percent),
    smaller: () => setChosen(STEPS.findLast((step) => step < percent) ?? STEPS[0]),
  };
}
