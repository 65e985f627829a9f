import { useEffect, useState } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { watchUndo, type UndoState } from '#renderer/data/watch.ts';
import { useServices } from './services.tsx';

const NOTHING: UndoState = { undo: null, redo: null };

/** What undo and redo would do in this window; nothing outside an engagement. */
export function useUndoState(engagementId: EngagementId | null): UndoState {
  const { store } = useServices();
  const [seen, setSeen] = useState<{ readonly of: EngagementId | null; readonly state: UndoState }>({
    of: null,
    state: NOTHING,
  });
  useEffect(() => {
    if (engagementId === null) return;
    return watchUndo(
      store.db,
      engagementId,
      store.window,
      (state) => setSeen({ of: engagementId, state }),
      (error) => reportError(error),
    );
  }, [store, engagementId]);
  return seen.of === engagementId ? seen.state : NOTHING;
}
