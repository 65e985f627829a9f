import { useState, type ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { moveAdaptation } from '#shared/domain/resources/move-adaptation.ts';
import { useCommit } from '#renderer/features/records/index.ts';
import { DropDialog } from './drop-dialog.tsx';

/** Asks for the reason before one adaptation is dropped. */
export function useDropReason(): {
  readonly ask: (adaptation: RecordOf<'adaptation'>) => void;
  readonly dialog: ReactNode;
} {
  const commit = useCommit();
  const [asked, setAsked] = useState<RecordOf<'adaptation'> | null>(null);
  const drop = (reason: string): void => {
    setAsked(null);
    if (asked === null) return;
    const moved = moveAdaptation(asked, 'dropped', { reason });
    if (moved.ok) void commit([moved.value], { action: 'move' });
  };
  return {
    ask: setAsked,
    dialog: asked !== null && (
      <DropDialog titles={[asked.title]} before={asked.droppedReason} onDrop={drop} onClose={() => setAsked(null)} />
    ),
  };
}
