import { useEffect, useState, type ReactNode } from 'react';
import type { AudienceHost } from '#shared/ipc/host.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { Logo } from '#renderer/ui/logo.tsx';
import styles from './audience.module.css';
import { AudienceMatrix } from './audience-matrix.tsx';
import { AudienceSwot } from './audience-swot.tsx';

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
      return <AudienceSwot frame={frame} />;
    case 'matrix':
      return <AudienceMatrix frame={frame} />;
  }
}
