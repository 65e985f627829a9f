import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import { ArrowLeft, ArrowRight, Moon, Sun, X } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { AudienceScene, useAudience } from '#renderer/features/workshop/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { dashboardFrame, PAGE_STEPS } from './dashboard-frame.ts';
import styles from './projected.module.css';

/**
 * The dashboard on the second window, while this one goes on working: what the room sees, small, and the pages. Only frames
 * travel; when the bar goes, the room sees a quiet screen.
 */
export function ProjectionBar(props: {
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onEnd: () => void;
}): ReactNode {
  const { data, today, onEnd } = props;
  const words = m.dashboard.projected;
  const [wanted, setWanted] = useState(0);
  const [pages, setPages] = useState(1);
  const at = Math.min(wanted, pages - 1);
  const frame = useMemo(() => dashboardFrame(data, today, at), [data, today, at]);
  const audience = useAudience(frame);
  const turn = (step: number): void => setWanted(Math.min(pages - 1, Math.max(0, at + step)));
  useOpenedOnce(audience.open);
  useClicker((key) => turn(PAGE_STEPS[key] ?? 0));
  const end = (): void => {
    if (audience.isOpen) audience.toggle();
    onEnd();
  };
  return (
    <section className={styles['bar']} aria-label={words.bar}>
      <div className={styles['small']} inert aria-hidden>
        <AudienceScene frame={audience.shown} onPages={setPages} />
      </div>
      <div className={styles['tools']}>
        <output>{audience.isOpen ? (audience.isBlank ? m.workshop.liveBlank : words.live) : words.notOpen}</output>
        {!audience.isOpen && (
          <Button size="small" variant="primary" onPress={audience.open}>
            {m.workshop.openAudience}
          </Button>
        )}
        <IconButton
          label={words.back}
          icon={<ArrowLeft aria-hidden size={18} />}
          isDisabled={at === 0}
          onPress={() => turn(-1)}
        />
        <span>{words.page(at + 1, pages)}</span>
        <IconButton
          label={words.next}
          icon={<ArrowRight aria-hidden size={18} />}
          isDisabled={at === pages - 1}
          onPress={() => turn(1)}
        />
        <Button
          size="small"
          icon={audience.isBlank ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />}
          onPress={audience.toggleBlank}
        >
          {audience.isBlank ? m.workshop.unblank : m.workshop.blank}
        </Button>
        <Button size="small" icon={<X aria-hidden size={16} />} onPress={end}>
          {words.endProjection}
        </Button>
      </div>
    </section>
  );
}

// It was pressed to be seen: the window opens by itself, once.
function useOpenedOnce(open: () => void): void {
  const isDone = useRef(false);
  const now = useEffectEvent(open);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    now();
  }, []);
}

// A clicker's keys arrive from the second window as keys of the whole page; typing here turns nothing.
function useClicker(onKey: (key: string) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.target === window || event.target === document.body) onKey(event.key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
