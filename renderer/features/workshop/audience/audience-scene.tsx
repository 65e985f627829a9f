import type { ReactNode } from 'react';
import { DEFAULT_LOOK, type BoardFrame, type FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { Mark } from '#renderer/ui/logo.tsx';
import { AudienceClusters } from './audience-clusters.tsx';
import { AudienceCollect } from './audience-collect.tsx';
import { AudienceDashboard } from './audience-dashboard.tsx';
import { AudienceMatrix } from './audience-matrix.tsx';
import { AudiencePrompt, fillsWithClock } from './audience-prompt.tsx';
import { AudienceScores } from './audience-scores.tsx';
import { AudienceSwot } from './audience-swot.tsx';
import { AudienceTally } from './audience-tally.tsx';
import { Countdown, TimeLine, ToneWords } from './countdown.tsx';
import { PagesListener } from './pages.tsx';
import { HiddenTitle } from './parts.tsx';
import styles from './picture.module.css';

const nobody = (): void => undefined;

/**
 * One frame as the room sees it: a picture of 16:9 that fills what it is put into. It is laid out at one size and scaled as
 * a whole, so that a small picture breaks its lines and pages exactly as the large one does.
 */
export function AudienceScene(props: {
  /** Null before the first frame: a quiet page with the product's mark. */
  readonly frame: BoardFrame | null;
  /** Hears how many pages the board has. */
  readonly onPages?: (pages: number) => void;
}): ReactNode {
  const { frame } = props;
  const look = frame === null || frame.board === 'blank' ? DEFAULT_LOOK : frame.look;
  return (
    <div
      className={styles['frame']}
      data-theme={look.isDark ? 'dark' : 'light'}
      data-blank={frame?.board === 'blank' || undefined}
    >
      <div className={styles['picture']} data-picture data-room={look.size}>
        <PagesListener value={props.onPages ?? nobody}>
          <Scene frame={frame} />
        </PagesListener>
      </div>
    </div>
  );
}

function Scene({ frame }: { readonly frame: BoardFrame | null }): ReactNode {
  if (frame === null) {
    return (
      <main className={styles['waiting']}>
        <Mark size={240} />
        <h1>{m.workshop.waiting}</h1>
      </main>
    );
  }
  if (frame.board === 'blank') {
    return (
      <main className={styles['blank']} data-board="blank">
        <HiddenTitle>{m.workshop.audienceTitle}</HiddenTitle>
      </main>
    );
  }
  const isFilled = frame.board === 'prompt' && fillsWithClock(frame);
  return (
    <>
      <Board frame={frame} />
      {frame.timer !== null && !isFilled && <TimerBand timer={frame.timer} title={frame.title} />}
    </>
  );
}

function Board({ frame }: { readonly frame: Exclude<BoardFrame, { readonly board: 'blank' }> }): ReactNode {
  switch (frame.board) {
    case 'swot':
      return <AudienceSwot frame={frame} />;
    case 'matrix':
      return <AudienceMatrix frame={frame} />;
    case 'clusters':
      return <AudienceClusters frame={frame} />;
    case 'prompt':
      return <AudiencePrompt frame={frame} />;
    case 'collect':
      return <AudienceCollect frame={frame} />;
    case 'tally':
      return <AudienceTally frame={frame} />;
    case 'scores':
      return <AudienceScores frame={frame} />;
    case 'dashboard':
      return <AudienceDashboard frame={frame} />;
  }
}

// The countdown has a band of its own: it must not cover what the room reads.
function TimerBand({ timer, title }: { readonly timer: FrameTimer; readonly title: string }): ReactNode {
  return (
    <footer className={styles['band']}>
      <TimeLine timer={timer} className={styles['timeLine']} />
      {/* A name that stands over the picture already is not said twice. */}
      <bdi>{timer.title === title ? '' : timer.title}</bdi>
      <ToneWords timer={timer} className={styles['tone']} />
      <Countdown timer={timer} className={styles['timer']} />
    </footer>
  );
}
