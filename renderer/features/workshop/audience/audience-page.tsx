import { useEffect, useState, type ReactNode } from 'react';
import type { AudienceHost } from '#shared/ipc/host.ts';
import type { BoardFrame, FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { Logo } from '#renderer/ui/logo.tsx';
import styles from './audience.module.css';
import { AudienceMatrix } from './audience-matrix.tsx';
import { AudienceSwot } from './audience-swot.tsx';
import { Countdown } from './countdown.tsx';

/** What the room sees: the newest published frame and nothing else. No controls, no scrolling, no store. */
export function AudiencePage(props: { readonly host: AudienceHost }): ReactNode {
  const [frame, setFrame] = useState<BoardFrame | null>(null);
  useEffect(() => props.host.onFrame((next) => setFrame(next as unknown as BoardFrame)), [props.host]);
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
