import { useMemo, useState } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import {
  FIRST_VIEW,
  readRegisterView,
  registerMatcher,
  writeRegisterView,
  type RegisterView,
  type StoredView,
} from '#shared/domain/monitoring/register-view.ts';
import { useView } from '#renderer/state/session.ts';
import { searchableWords } from './register-values.ts';
import { useRegisterItems, type RegisterItem } from './use-register-items.ts';

/** What the register shows and how it is looked at. */
export interface RegisterState {
  readonly view: RegisterView;
  readonly chosen: string;
  readonly items: readonly RegisterItem[];
  /** All initiatives that meet the conditions, in order, those of closed groups too. */
  readonly shown: readonly RegisterRow[];
  setView(view: RegisterView): void;
  choose(id: string, view: RegisterView): void;
  sort(column: RegisterColumn, adds: boolean): void;
  toggleGroup(key: string): void;
  /** Keeps the order of the lines while one of them is typed into, so that it does not run away from the cursor. */
  hold(begins: boolean): void;
}

/** The view of the register, as it was left, and the lines that it shows. */
export function useRegisterState(rows: readonly RegisterRow[], data: EngagementData): RegisterState {
  const [stored, setStored] = useView<string>('register', JSON.stringify(writeRegisterView(FIRST_VIEW)));
  const [chosen, setChosen] = useView<string>('register-view', 'all');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<readonly RegisterItem[] | null>(null);
  const view = useMemo(() => readRegisterView(JSON.parse(stored) as StoredView), [stored]);
  const words = useMemo(() => searchableWords(data), [data]);
  const { search, filters } = view;
  const matches = useMemo(
    () => (search.trim() === '' && filters.length === 0 ? null : registerMatcher({ search, filters }, words)),
    [search, filters, words],
  );
  const live = useRegisterItems(rows, view, matches, closed);
  const items = useMemo(() => (held === null ? live.items : refreshed(held, rows)), [held, live.items, rows]);
  const setView = (next: RegisterView): void => setStored(JSON.stringify(writeRegisterView(next)));
  return {
    view,
    chosen,
    items,
    shown: live.shown,
    setView,
    choose: (id, next) => {
      setChosen(id);
      setView(next);
    },
    sort: (column, adds) => setView({ ...view, sortedBy: sortedBy(view.sortedBy, column, adds) }),
    toggleGroup: (key) => setClosed((old) => toggled(old, key)),
    hold: (begins) => setHeld(begins ? items : null),
  };
}

// The same lines in the same order, with what they hold now.
function refreshed(held: readonly RegisterItem[], rows: readonly RegisterRow[]): readonly RegisterItem[] {
  const byId = new Map(rows.map((row) => [row.initiative.id as string, row]));
  return held.flatMap((item): RegisterItem[] => {
    if (!('row' in item)) return [item];
    const row = byId.get(item.key);
    return row === undefined ? [] : [{ key: item.key, row }];
  });
}

// Upwards, downwards, not at all; with Shift behind the columns that sort already.
function sortedBy(steps: RegisterView['sortedBy'], column: RegisterColumn, adds: boolean): RegisterView['sortedBy'] {
  const old = steps.find((step) => step.column === column);
  const next = old === undefined ? { column, descending: false } : old.descending ? null : { column, descending: true };
  if (!adds) return next === null ? [] : [next];
  if (old === undefined) return next === null ? steps : [...steps, next];
  return steps.flatMap((step) => (step === old ? (next === null ? [] : [next]) : [step]));
}

/** A set with one more or one less. */
export function toggled(old: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(old);
  if (!next.delete(key)) next.add(key);
  return next;
}
