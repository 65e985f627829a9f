import { useState } from 'react';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { useEngagementId, useServices } from './services.tsx';

/** A choice, number, date or link of a record: stored at once, with a visible choice when another window was faster. */
export function useFieldConflict(record: LooseRecord, field: string) {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [conflict, setConflict] = useState<{ mine: unknown; theirs: unknown; rev: number } | null>(null);
  const set = async (value: unknown, baseRev = record.rev): Promise<void> => {
    const change = { op: 'update', kind: record.kind, id: record.id, set: { [field]: value }, baseRev } as const;
    const done = await store.commit({ engagementId, changes: [change] });
    if (done.ok) return setConflict(null);
    const [first] = 'conflicts' in done.error ? done.error.conflicts : [];
    if (first !== undefined) return setConflict({ mine: first.mine, theirs: first.theirs, rev: first.rev });
    notify({ message: errorSentence(done.error), tone: 'danger' });
  };
  return {
    set,
    conflict,
    keepMine: () => void (conflict === null ? undefined : set(conflict.mine, conflict.rev)),
    takeTheirs: () => setConflict(null),
  };
}
