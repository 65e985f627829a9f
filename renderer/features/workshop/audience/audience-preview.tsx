import { memo, useDeferredValue, type ReactNode } from 'react';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { AudienceScene } from './audience-scene.tsx';
import styles from './picture.module.css';

/** What the room's window shows at this moment, small. */
export function AudiencePreview(props: {
  readonly frame: BoardFrame;
  readonly onPages: (pages: number) => void;
}): ReactNode {
  // The room's window and the board come first: the small picture is measured when both are drawn.
  const frame = useDeferredValue(props.frame, null);
  return (
    <figure className={styles['preview']} aria-label={m.workshop.preview}>
      {/* A picture of the other window: its headings are not headings of this one. */}
      <div inert aria-hidden>
        {frame !== null && <Picture frame={frame} onPages={props.onPages} />}
      </div>
    </figure>
  );
}

const Picture = memo(AudienceScene);
