import { useCallback, useMemo, useState } from 'react';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import type { Room } from './room-context.ts';
import { readFrame, useAudience, type AudienceControl } from './use-audience.ts';

/** What the boards of a room have shown, and the window that it goes to. */
export interface RoomFrame {
  /** The frame of the board that stands here; null while none shows anything. */
  readonly frame: BoardFrame | null;
  readonly audience: AudienceControl;
  readonly show: Room['show'];
}

/** Hands the frames of boards on to the audience window. While somebody looks back the room keeps its picture. */
export function useRoomFrame(isLookingBack: () => boolean): RoomFrame {
  const [text, setText] = useState<string | null>(null);
  const frame = useMemo(() => (text === null ? null : readFrame(text)), [text]);
  const audience = useAudience(text);
  const { sendAhead } = audience;
  const show = useCallback(
    (next: string | null) => {
      if (isLookingBack()) return;
      if (next !== null) sendAhead(next);
      setText(next);
    },
    [isLookingBack, sendAhead],
  );
  return { frame, audience, show };
}
