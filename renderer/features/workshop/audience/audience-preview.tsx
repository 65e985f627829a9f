import { memo, startTransition, useEffect, useState, type ReactNode } from 'react';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { AudienceScene } from './audience-scene.tsx';
import styles from './picture.module.css';

/** What the room's window shows at this moment, small. */
export function AudiencePreview(props: {
  readonly frame: BoardFrame;
  readonly onPages: (pages: number) => void;
}): ReactNode {
  const frame = useLater(props.frame);
  return (
    <figure className={styles['preview']} aria-label={m.workshop.preview}>
      {/* A picture of the other window: its headings are not headings of this one. */}
      <div inert aria-hidden>
        {frame !== null && <Picture frame={frame} onPages={props.onPages} />}
      </div>
    </figure>
  );
}

/** A busy window waits so long for its small picture, in ms. */
const LATEST_MS = 300;

// The room's window and the board come first: the small picture is measured when both are painted.
function useLater(frame: BoardFrame): BoardFrame | null {
  const [later, setLater] = useState<BoardFrame | null>(null);
  useEffect(() => {
    // Not called off by the next picture: a room in which much happens would have none.
    requestIdleCallback(() => startTransition(() => setLater(frame)), { timeout: LATEST_MS });
  }, [frame]);
  return later;
}

const Picture = memo(AudienceScene);
