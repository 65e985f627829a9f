import { useMemo, useState, type ReactNode } from 'react';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { projectDashboard } from '#shared/domain/monitoring/projected-dashboard.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { FullScreen } from '#renderer/ui/full-screen.tsx';
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
  return (
    <FullScreen title={words.title(shown.client)} onClose={onClose} onKey={(key) => turn(STEPS[key] ?? 0)}>
      <div className={styles['page']}>
        <p className={styles['where']}>
          {page?.title} · {words.asOf(shortDate(shown.asOf))}
        </p>
        <div className={styles['body']}>{page?.content}</div>
        <footer>
          <span>{words.keys}</span>
          <IconButton label={words.back} icon={<ArrowLeft aria-hidden size={20} />} onPress={() => turn(-1)} />
          <output>{words.page(at + 1, pages.length)}</output>
          <IconButton label={words.next} icon={<ArrowRight aria-hidden size={20} />} onPress={() => turn(1)} />
          <IconButton label={words.end} icon={<X aria-hidden size={20} />} onPress={onClose} />
        </footer>
      </div>
    </FullScreen>
  );
}
