import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { projectDashboard } from '#shared/domain/monitoring/projected-dashboard.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { projectedPages } from './projected-pages.tsx';
import styles from './projected.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/**
 * The dashboard for the wall: the whole screen in large type, page by page, nothing to change and nothing internal. It
 * follows the data while it is shown.
 */
export function ProjectedView(props: {
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onClose: () => void;
}): ReactNode {
  const { data, today, onClose } = props;
  const words = m.dashboard.projected;
  const shown = useMemo(() => projectDashboard(data, today), [data, today]);
  const pages = useMemo(() => projectedPages(shown), [shown]);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, pages.length - 1);
  const turn = (step: number): void => setWanted(Math.min(pages.length - 1, Math.max(0, at + step)));
  const page = pages[at];
  useFullScreen();
  useTurning(turn);
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={styles['overlay'] ?? ''}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['wall'] ?? ''}>
          <div className={styles['page']}>
            <header>
              <Heading slot="title" level={2}>
                <bdi>{words.title(shown.client)}</bdi>
              </Heading>
              <p>
                {page?.title} · {words.asOf(shortDate(shown.asOf))}
              </p>
            </header>
            <div className={styles['body']}>{page?.content}</div>
            <footer>
              <span>{words.keys}</span>
              <IconButton label={words.back} icon={<ArrowLeft aria-hidden size={20} />} onPress={() => turn(-1)} />
              <output>{words.page(at + 1, pages.length)}</output>
              <IconButton label={words.next} icon={<ArrowRight aria-hidden size={20} />} onPress={() => turn(1)} />
              <IconButton label={words.end} icon={<X aria-hidden size={20} />} onPress={onClose} />
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

// Whatever has the focus: a presenter's clicker sends keys to the window.
function useTurning(turn: (step: number) => void): void {
  const onStep = useEffectEvent(turn);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step !== undefined) onStep(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

// A window that may not fill the screen still shows the page in its whole width.
function useFullScreen(): void {
  useEffect(() => {
    const root = document.documentElement;
    void root.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
