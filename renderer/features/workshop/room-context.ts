import { createContext, useContext } from 'react';
import { invariant } from '#shared/base/invariant.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FrameOptions } from '#shared/domain/workshop/frame.ts';

/** What a board knows of the room that it is shown to. */
export interface Room {
  /** What the facilitator decided for every picture: spread it into the options of a frame. */
  readonly options: Omit<FrameOptions, 'title'>;
  /** Shows another part of a board that does not fit at once. */
  readonly setPage: (page: number) => void;
  /** Shows a frame to the room at once, whatever this window still has to draw; null shows nothing. */
  readonly show: (frame: string | null) => void;
  /** The engagement at the moment that is looked back at; null while the board shows now. */
  readonly past: EngagementData | null;
  /** Nothing on the board is changed until the facilitator unlocks it. */
  readonly isLocked: boolean;
}

export const RoomContext = createContext<Room | null>(null);

/** The room that this board is shown to. Only inside `RoomView`. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  invariant(room !== null, 'a board stands inside RoomView');
  return room;
}
