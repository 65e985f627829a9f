import { useCallback, useEffect, useRef, useState } from 'react';
import type { UpdateChange } from '#shared/domain/model/change.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { readField } from '#renderer/data/commit.ts';
import { useEngagementId, useServices } from './services.tsx';

/** Longest time that typed text waits before it is written, in milliseconds. */
const DRAFT_MS = 300;

/** A field whose stored value is not what this visit began with: the user chooses. */
export interface DraftConflict {
  readonly mine: string;
  readonly theirs: string;
}

/** A text that is being typed, and what became of it. */
export interface FieldDraft {
  readonly value: string;
  /** Why the last draft was not stored; null when it was. */
  readonly error: string | null;
  readonly conflict: DraftConflict | null;
  onChange(value: string): void;
  onFocus(): void;
  onBlur(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/**
 * Typing in one text field of a record. Drafts are written at most 300 ms after the last key; one visit to the field is
 * one undo step; a change from another window to the same field becomes a visible choice.
 */
export function useFieldDraft(record: LooseRecord, field: string): FieldDraft {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const stored = typeof record[field] === 'string' ? (record[field] as string) : '';
  // What was typed and is not known to be stored; null shows the stored value.
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const visit = useRef<{ readonly id: string; baseRev: number } | null>(null);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const { id, kind, rev } = record;

  const write = useCallback(
    async (text: string): Promise<void> => {
      const open = visit.current ?? { id: store.ids.next(), baseRev: rev };
      const change: UpdateChange = { op: 'update', kind, id, set: { [field]: text }, baseRev: open.baseRev };
      const done = await store.commit({ engagementId, changes: [change], visit: open.id });
      if (done.ok) {
        // Our own write is what the next one builds on.
        const now = await store.db.records.get(id);
        if (now !== undefined && readField(now, field) !== undefined) open.baseRev = now.rev;
        setError(null);
        if (visit.current === null && pending.current === null) setTyped(null);
        return;
      }
      if (done.error.code === 'conflict' && 'conflicts' in done.error) {
        const theirs = done.error.conflicts[0]?.theirs;
        setConflict({ mine: text, theirs: typeof theirs === 'string' ? theirs : '' });
        return;
      }
      setError(errorSentence(done.error));
    },
    [store, engagementId, kind, id, field, rev],
  );

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = pending.current;
    if (text === null) return;
    pending.current = null;
    queue.current = queue.current.then(() => write(text));
  }, [write]);

  const flushRef = useRef(flush);
  flushRef.current = flush;
  useEffect(() => {
    const onHide = (): void => flushRef.current();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      flushRef.current();
    };
  }, []);

  const onChange = (value: string): void => {
    visit.current ??= { id: store.ids.next(), baseRev: rev };
    setTyped(value);
    pending.current = value;
    // While a conflict waits for an answer nothing is written over it; the text stays on screen.
    if (conflict !== null) {
      setConflict({ ...conflict, mine: value });
      return;
    }
    // Counted from the first key that is not written yet, so that steady typing is written too.
    if (timer.current === undefined) {
      timer.current = setTimeout(() => {
        timer.current = undefined;
        flushRef.current();
      }, DRAFT_MS);
    }
  };

  const settle = (keep: string | null): void => {
    setConflict(null);
    visit.current = null;
    pending.current = null;
    setTyped(keep);
    if (keep !== null) {
      queue.current = queue.current.then(async () => {
        const now = await store.db.records.get(id);
        visit.current = { id: store.ids.next(), baseRev: now?.rev ?? rev };
        await write(keep);
        visit.current = null;
        setTyped(null);
      });
    }
  };

  return {
    value: typed ?? stored,
    error,
    conflict,
    onChange,
    onFocus: () => {
      visit.current ??= { id: store.ids.next(), baseRev: rev };
    },
    onBlur: () => {
      timer.current = undefined;
      flush();
      queue.current = queue.current.then(() => {
        visit.current = null;
        // Shown until the live query brings the stored value, which is the same text.
        if (pending.current === null && error === null && conflict === null) setTyped(null);
      });
    },
    keepMine: () => settle(conflict?.mine ?? null),
    takeTheirs: () => settle(null),
  };
}
