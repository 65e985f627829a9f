import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { holdTyping, type TypeAhead } from '#renderer/commands/type-ahead.ts';

/** The group that is being named, if one is. */
export interface GroupName {
  readonly of: RecordId | null;
  /** Names a group that stands on the board, or stops naming. */
  readonly set: (id: RecordId | null) => void;
  /** Names a group that is being made: what is typed until it stands on the board is held for its name. Null: it was not made. */
  readonly await: (id: RecordId | null) => void;
  /** What was typed before the field for the name was there. */
  readonly takeTyped: TypeAhead['take'];
}

const NOTHING: ReturnType<TypeAhead['take']> = { text: '', isEnded: false };

export function useGroupName(): GroupName {
  const [of, set] = useState<RecordId | null>(null);
  const held = useRef<TypeAhead | null>(null);
  const takeTyped = useCallback(() => {
    const typed = held.current?.take() ?? NOTHING;
    held.current = null;
    return typed;
  }, []);
  useEffect(() => () => void takeTyped(), [takeTyped]);
  return {
    of,
    set,
    await: (id) => {
      set(id);
      takeTyped();
      if (id !== null) held.current = holdTyping();
    },
    takeTyped,
  };
}
