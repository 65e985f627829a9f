import type { ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { AudiencePreview } from './audience/audience-preview.tsx';
import styles from './room.module.css';

/** Beside the board, for the facilitator's eyes: what the room sees, and what a running workshop brings along. */
export function RoomRail(props: {
  readonly frame: BoardFrame | null;
  readonly workshop: RecordOf<'workshop'> | null;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <aside className={styles['rail']} aria-label={m.workshop.rail}>
      <AudiencePreview frame={props.frame} />
      {props.children}
    </aside>
  );
}
