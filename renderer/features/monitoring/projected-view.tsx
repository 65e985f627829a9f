import { useMemo, useState, type ReactNode } from 'react';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { AudienceScene } from '#renderer/features/workshop/index.ts';
import { FullScreen } from '#renderer/ui/full-screen.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { dashboardFrame, PAGE_STEPS } from './dashboard-frame.ts';
import styles from './projected.module.css';

/**
 * The dashboard for the wall where there is one screen only: the picture that a second window would show, as large as the
 * screen, with nothing to change and nothing internal. It follows the data while it is shown.
 */
export function ProjectedView(props: {
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onClose: () => void;
}): ReactNode {
  const { data, today, onClose } = props;
  const words = m.dashboard.projected;
  const [wanted, setWanted] = useState(0);
  const [pages, setPages] = useState(1);
  const at = Math.min(wanted, pages - 1);
  const frame = useMemo(() => dashboardFrame(data, today, at), [data, today, at]);
  const turn = (step: number): void => setWanted(Math.min(pages - 1, Math.max(0, at + step)));
  return (
    <FullScreen
      title={words.title(data.engagement.client)}
      isTitleHidden
      onClose={onClose}
      onKey={(key) => turn(PAGE_STEPS[key] ?? 0)}
    >
      <div className={styles['page']}>
        <div className={styles['scene']}>
          <AudienceScene frame={frame} onPages={setPages} />
        </div>
        <footer>
          <span>{words.keys}</span>
          <IconButton label={words.back} icon={<ArrowLeft aria-hidden size={20} />} onPress={() => turn(-1)} />
          <output>{words.page(at + 1, pages)}</output>
          <IconButton label={words.next} icon={<ArrowRight aria-hidden size={20} />} onPress={() => turn(1)} />
          <IconButton label={words.end} icon={<X aria-hidden size={20} />} onPress={onClose} />
        </footer>
      </div>
    </FullScreen>
  );
}
