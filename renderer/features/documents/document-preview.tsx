import { memo, useCallback, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
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
  const goTo = useCallback((anchor: string): void => {
    const place = scroller.current?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
    place?.scrollIntoView({ block: 'start' });
    // A reader by ear goes on reading there.
    if (place?.tabIndex === -1) place.focus({ preventScroll: true });
  }, []);
  const paper = useMemo<Paper>(() => ({ report, numbers, medium: 'screen', goTo }), [report, numbers, goTo]);
  const outline = useMemo(() => numbers.outline, [numbers]);
  const style = {
    '--sheet-zoom': zoom.percent / 100,
    '--landscape-zoom': zoom.acrossPercent / 100,
  } as CSSProperties;
  return (
    <div className={styles['preview']}>
      <Outline entries={outline} scroller={scroller} onGoTo={goTo} />
      <div className={styles['reading']}>
        <div className={styles['previewBar']}>
          <p>{m.exporting.previewNote}</p>
          <ZoomControl zoom={zoom} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too */}
        <section
          ref={scroller}
          className={styles['scroller']}
          style={style}
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
    <div className={styles['zoom']} role="group" aria-label={m.exporting.zoom}>
      <IconButton label={m.exporting.zoomOut} icon={<Minus aria-hidden size={16} />} onPress={zoom.smaller} />
      <span aria-live="polite">{m.exporting.zoomValue(zoom.percent)}</span>
      <IconButton label={m.exporting.zoomIn} icon={<Plus aria-hidden size={16} />} onPress={zoom.larger} />
      <Button variant="quiet" size="small" isDisabled={zoom.isFit} onPress={zoom.fit}>
        {m.exporting.zoomFit}
      </Button>
    </div>
  );
}
