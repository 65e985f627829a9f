import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import { LockableBoard } from './board-lock.tsx';
import { MatrixStage } from './matrix-stage.tsx';
import { RoomView } from './room.tsx';
import { SwotStage } from './swot-stage.tsx';

/** What each board is given. */
export interface BoardProps {
  readonly status: ReactNode;
  readonly onLeave: () => void;
}

/** The SWOT grid by itself: of one workshop, or of all notes of the engagement. */
export function SwotBoard(props: BoardProps & { readonly workshopId: RecordId | null }): ReactNode {
  return (
    <RoomView title={m.workshop.swot} workshopId={props.workshopId} status={props.status} onLeave={props.onLeave}>
      <LockableBoard>
        <SwotStage workshopId={props.workshopId} activity={null} />
      </LockableBoard>
    </RoomView>
  );
}

/** The priority matrix by itself. */
export function MatrixBoard(props: BoardProps): ReactNode {
  return (
    <RoomView title={m.workshop.matrix} workshopId={null} status={props.status} onLeave={props.onLeave}>
      <LockableBoard>
        <MatrixStage />
      </LockableBoard>
    </RoomView>
  );
}
