import type { ReactNode } from 'react';
import type { BoardFrame, FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { Logo } from '#renderer/ui/logo.tsx';
import styles from './audience.module.css';
import { AudienceMatrix } from './audience-matrix.tsx';
import { AudienceSwot } from './audience-swot.tsx';
import { Countdown } from './countdown.tsx';

/** One frame as the room sees it; nothing yet is a quiet page with the product's mark. */
export function AudienceScene({ frame }: { readonly frame: BoardFrame | null }): ReactNode {
  if (frame === null) {
    return (
      <main className={styles['waiting']}>
        <Logo />
        <p>{m.workshop.waiting}</p>
      </main>
    );
  }
  switch (frame.board) {
    case 'blank':
      return <main className={styles['blank']} aria-label={m.workshop.audienceTitle} data-board="blank" />;
    case 'swot':
      return (
        <Timed timer={frame.timer}>
          <AudienceSwot frame={frame} />
        </Timed>
      );
    case 'matrix':
      return (
        <Timed timer={frame.timer}>
          <AudienceMatrix frame={frame} />
        </Timed>
      );
    case 'clusters':
    case 'prompt':
    case 'collect':
    case 'tally':
    case 'scores':
      return (
        <Timed timer={frame.timer}>
          <main data-board={frame.board}>{frame.title}</main>
        </Timed>
      );
  }
}

// The countdown has a band of its own: it must not cover what the room reads.
function Timed(props: { readonly timer: FrameTimer | null; readonly children: ReactNode }): ReactNode {
  if (props.timer === null) return props.children;
  return (
    <div className={styles['timed']}>
      {props.children}
      <footer>
        <bdi>{props.timer.title}</bdi>
        <Countdown timer={props.timer} className={styles['timer']} />
      </footer>
    </div>
  );
}
