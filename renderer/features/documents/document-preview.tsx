import {
  memo,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react';
import { Minus, Plus } from 'lucide-react';
import type { Report } from '#shared/documents/report-model.ts';
import { numberReport } from '#shared/documents/report-numbers.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './documents.module.css';
import { Outline } from './outline.tsx';
import { NearProvider } from './preview/near.tsx';
import { PaperProvider, type Paper } from './preview/paper.tsx';
import { ReportPages } from './preview/report-pages.tsx';
import { useZoom, type Zoom } from './zoom.ts';

/** A document as paper, with its chapters beside it. */
export function DocumentPreview({ report }: { readonly report: Report }): ReactNode {
  const scroller = useRef<HTMLElement | null>(null);
  const zoom = useZoom(scroller);
  const numbers = useMemo(() => numberReport(report), [report]);
  const goTo = useGoTo(scroller);
  const paper = useMemo<Paper>(() => ({ report, numbers, medium: 'screen', goTo }), [report, numbers, goTo]);
  const outline = useMemo(() => numbers.outline, [numbers]);
  const style = {
    '--sheet-zoom': zoom.percent / 100,
    '--landscape-zoom': zoom.acrossPercent / 100,
  } as CSSProperties;
  return (
    <div className={styles['preview']} data-listed={outline.length >= LISTED}>
      {outline.length >= LISTED && <Outline entries={outline} scroller={scroller} onGoTo={goTo} />}
      <div className={styles['reading']}>
        <div className={styles['previewBar']}>
          <p>{m.exporting.previewNote}</p>
          <ZoomControl zoom={zoom} />
        </div>
        <section
          ref={scroller}
          className={styles['scroller']}
          style={style}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too
          tabIndex={0}
          aria-label={m.exporting.preview}
        >
          <NearProvider scroller={scroller}>
            <Pages paper={paper} />
          </NearProvider>
        </section>
      </div>
    </div>
  );
}

/** Fewer chapters are in sight anyway. */
const LISTED = 3;
/** How long a place is held, in frames: what lies before it is made meanwhile and takes its own height. */
const HELD = 20;

// Brings a place to the top and keeps it there while the pages around it are being made.
function useGoTo(scroller: RefObject<HTMLElement | null>): (anchor: string) => void {
  const frame = useRef(0);
  useEffect(() => {
    const box = scroller.current;
    const letGo = (): void => cancelAnimationFrame(frame.current);
    for (const hand of HANDS) box?.addEventListener(hand, letGo, { passive: true });
    return () => {
      letGo();
      for (const hand of HANDS) box?.removeEventListener(hand, letGo);
    };
  }, [scroller]);
  return useCallback(
    (anchor) => {
      const place = scroller.current?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
      if (place === undefined || place === null) return;
      const hold = (left: number): void => {
        place.scrollIntoView({ block: 'start' });
        if (left > 0) frame.current = requestAnimationFrame(() => hold(left - 1));
      };
      cancelAnimationFrame(frame.current);
      hold(HELD);
      // A reader by ear goes on reading there.
      if (place.tabIndex === -1) place.focus({ preventScroll: true });
    },
    [scroller],
  );
}

// Somebody scrolls by themselves: the place is let go.
const HANDS = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const;

// Zooming changes two numbers and no page.
const Pages = memo(function Pages({ paper }: { readonly paper: Paper }): ReactNode {
  return (
    <PaperProvider value={paper}>
      <ReportPages />
    </PaperProvider>
  );
});

function ZoomControl({ zoom }: { readonly zoom: Zoom }): ReactNode {
  return (
    <fieldset className={styles['zoom']} aria-label={m.exporting.zoom}>
      <IconButton label={m.exporting.zoomOut} icon={<Minus aria-hidden size={16} />} onPress={zoom.smaller} />
      <span aria-live="polite">{m.exporting.zoomValue(zoom.percent)}</span>
      <IconButton label={m.exporting.zoomIn} icon={<Plus aria-hidden size={16} />} onPress={zoom.larger} />
      <Button variant="quiet" size="small" isDisabled={zoom.isFit} onPress={zoom.fit}>
        {m.exporting.zoomFit}
      </Button>
    </fieldset>
  );
}
