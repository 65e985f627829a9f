import { useState } from 'react';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { differenceState } from '#shared/domain/monitoring/register-columns.ts';

/** The row whose difference of statuses is being asked about. */
export interface AskedDifference {
  readonly row: RegisterRow | null;
  ask(id: string): void;
  done(): void;
}

interface Seen {
  readonly id: string | null;
  readonly stated: string;
}

/**
 * Asks for a reason as soon as the stated status of the row that somebody works on becomes another than the suggested one.
 * Rows that change elsewhere are only counted.
 */
export function useAskedDifference(rows: readonly RegisterRow[], workedOn: string | null): AskedDifference {
  const [asked, setAsked] = useState<string | null>(null);
  const rowOf = (id: string | null): RegisterRow | undefined =>
    id === null ? undefined : rows.find(({ initiative }) => initiative.id === id);
  const current = rowOf(workedOn);
  const stated = current?.initiative.statedRag ?? '';
  const [seen, setSeen] = useState<Seen>({ id: workedOn, stated });
  if (seen.id !== workedOn || seen.stated !== stated) {
    setSeen({ id: workedOn, stated });
    const isNew = seen.id === workedOn && current !== undefined && differenceState(current) === 'unexplained';
    if (isNew) setAsked(workedOn);
  }
  return {
    row: rowOf(asked) ?? null,
    ask: setAsked,
    done: () => setAsked(null),
  };
}
