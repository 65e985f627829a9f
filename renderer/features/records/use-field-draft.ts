import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { FieldVisit, type VisitState } from './field-visit.ts';
import { useEngagementId, useServices } from './services.tsx';

/** A text that is being typed, what became of it, and what the control calls. */
export interface FieldDraft {
  readonly value: string;
  /** Why the last draft was not stored; null when it was. */
  readonly error: string | null;
  readonly conflict: VisitState['conflict'];
  onChange(value: string): void;
  onFocus(): void;
  onBlur(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** Typing in one text field of a record; see `FieldVisit`. */
export function useFieldDraft(record: LooseRecord, field: string): FieldDraft {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const { id, kind, rev } = record;
  const visit = useMemo(
    () => new FieldVisit({ store, engagementId, kind, id, field }),
    [store, engagementId, kind, id, field],
  );
  const state = useSyncExternalStore(visit.subscribe, visit.state);
  useEffect(() => {
    // The window may go at any moment; what was typed goes to the store first.
    const flush = (): void => visit.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [visit]);
  const stored = record[field];
  return {
    value: state.typed ?? (typeof stored === 'string' ? stored : ''),
    error: state.error === null ? null : errorSentence(state.error),
    conflict: state.conflict,
    onChange: (value) => visit.change(value, rev),
    onFocus: () => visit.focus(rev),
    onBlur: () => visit.blur(),
    keepMine: () => visit.keepMine(),
    takeTheirs: () => visit.takeTheirs(),
  };
}
