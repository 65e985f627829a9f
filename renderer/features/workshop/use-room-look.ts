import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { DEFAULT_LOOK, type BoardFrame, type FrameLook } from '#shared/domain/workshop/frame.ts';
import { useCommit } from '#renderer/features/records/index.ts';

/** How the room's window looks, and how to change it. */
export interface RoomLook {
  readonly look: FrameLook;
  setLook(look: FrameLook): void;
}

/** The look of a workshop is kept with it; outside a workshop it lasts as long as the board is open. */
export function useRoomLook(workshop: RecordOf<'workshop'> | undefined): RoomLook {
  const commit = useCommit();
  const [own, setOwn] = useState(DEFAULT_LOOK);
  const size = workshop === undefined ? own.size : workshop.roomSize || DEFAULT_LOOK.size;
  const isDark = workshop === undefined ? own.isDark : workshop.isDark;
  const setLook = useCallback(
    (look: FrameLook) => {
      if (workshop === undefined) setOwn(look);
      else void commit([updateRecord(workshop, { roomSize: look.size, isDark: look.isDark })]);
    },
    [commit, workshop],
  );
  return useMemo(() => ({ look: { size, isDark }, setLook }), [size, isDark, setLook]);
}

/** Which page of a board the room sees; another board, or another part of it in the spotlight, begins with its first. */
export function useRoomPage(frame: BoardFrame | null): readonly [number, (page: number) => void] {
  const [held, setHeld] = useState({ board: '', page: 0 });
  const board = frame === null ? '' : boardKey(frame);
  const shown = useRef(board);
  useLayoutEffect(() => {
    shown.current = board;
  }, [board]);
  // The same for every board: whoever can turn pages is not drawn again because another one is shown.
  const setPage = useCallback((page: number) => setHeld({ board: shown.current, page }), []);
  return [held.board === board ? held.page : 0, setPage];
}

function boardKey(frame: BoardFrame): string {
  return JSON.stringify([frame.board, frame.title, 'spotlight' in frame ? frame.spotlight : null]);
}
