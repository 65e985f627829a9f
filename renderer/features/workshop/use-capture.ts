import { startTransition, useState } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { captureNotes } from '#shared/domain/workshop/add-note.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';

/** What a capture line does with what is typed. */
export interface Capture {
  /** The note that was written last in this window: what one types is seen. */
  readonly captured: RecordId | null;
  /** Stores the notes of a text; false when that was refused. */
  add(text: string): Promise<boolean>;
}

/** Makes notes of what is typed; `quadrant` is empty on a board without quadrants. */
export function useCapture(quadrant: Quadrant | '', context: Parameters<typeof captureNotes>[2]): Capture {
  const { store } = useServices();
  const commit = useCommit();
  const [captured, setCaptured] = useState<RecordId | null>(null);
  const add = async (text: string): Promise<boolean> => {
    const changes = captureNotes(text, quadrant, context, store.ids);
    const done = changes.length === 0 ? null : commit(changes, { action: 'capture' });
    // The note sets out first: this window has nothing new to draw until it has arrived.
    startTransition(() => setCaptured(changes.at(-1)?.id ?? null));
    return done === null || (await done).ok;
  };
  return { captured, add };
}
