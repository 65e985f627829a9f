import { useState } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import {
  setLogged,
  setSubject,
  subjectKey,
  type LogSubject,
  type WeekLog,
  type WeekRow,
} from '#shared/domain/monitoring/week-log.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';

/** A line of the sheet: a row of the week, or one that waits for its first time. */
export interface WeekLine extends WeekRow {
  /** Stays the same while its subject is changed and while it gets its first time, so that the cursor stays in it. */
  readonly lineId: string;
}

/** The lines of a week and what can be done with them. */
export interface WeekLines {
  readonly lines: readonly WeekLine[];
  addLines(subjects: readonly LogSubject[]): void;
  setDays(line: WeekLine, day: number, days: number | null): Promise<boolean>;
  setSubject(line: WeekLine, subject: Partial<LogSubject>): void;
  remove(line: WeekLine): void;
}

const EMPTY: LogSubject = { department: null, deliverable: null, stage: '', note: '' };

/** The lines of one week: what is logged, then the lines that wait for their first time. */
export function useWeekLines(week: WeekLog): WeekLines {
  const { store } = useServices();
  const commit = useCommit();
  // Lines without time belong to a week; nothing of them is stored.
  const [waiting, setWaiting] = useState<readonly { readonly monday: IsoDate; readonly subject: LogSubject }[]>([]);
  const [ids, setIds] = useState<ReadonlyMap<string, string>>(new Map());
  const known = new Set(week.rows.map(({ key }) => key));
  const idOf = (key: string): string => ids.get(key) ?? key;
  const waitingHere = waiting
    .filter(({ monday, subject }) => monday === week.monday && !known.has(subjectKey(subject)))
    .map(({ subject }) => emptyRow(subject, week));
  const lines = [...week.rows, ...waitingHere].map((row) => ({ ...row, lineId: idOf(row.key) }));
  const wait = (subject: LogSubject): void =>
    setWaiting((old) =>
      old.some((one) => one.monday === week.monday && subjectKey(one.subject) === subjectKey(subject))
        ? old
        : [...old, { monday: week.monday, subject }],
    );
  return {
    lines,
    addLines: (subjects) => {
      for (const subject of subjects) wait(subject);
    },
    setDays: async (line, day, days) => {
      const date = week.dates[day];
      if (date === undefined) return false;
      // A line that lost its last time stays in sight until the week is left.
      wait(plain(line));
      const changes = setLogged(line, line.entries[day] ?? [], date, days, store.ids);
      return changes.length === 0 || (await commit(changes)).ok;
    },
    setSubject: (line, subject) => {
      const next = { ...plain(line), ...subject };
      setIds((old) => new Map(old).set(subjectKey(next), line.lineId));
      setWaiting((old) => old.map((one) => (subjectKey(one.subject) === line.key ? { ...one, subject: next } : one)));
      if (line.entries.flat().length === 0) wait(next);
      else void commit(setSubject(line, subject));
    },
    remove: (line) => {
      setWaiting((old) => old.filter(({ subject }) => subjectKey(subject) !== line.key));
      const changes = line.entries.flatMap((entries, day) =>
        setLogged(line, entries, week.dates[day] ?? week.monday, null, store.ids),
      );
      if (changes.length > 0) void commit(changes, { announce: true });
    },
  };
}

/** A line that says nothing yet. */
export const NEW_LINE = EMPTY;

function plain({ department, deliverable, stage, note }: LogSubject): LogSubject {
  return { department, deliverable, stage, note };
}

function emptyRow(subject: LogSubject, week: WeekLog): WeekRow {
  return {
    ...subject,
    key: subjectKey(subject),
    days: week.dates.map(() => null),
    entries: week.dates.map(() => []),
    totalDays: 0,
  };
}
