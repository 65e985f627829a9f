import { useMemo } from 'react';
import { REGISTER_COLUMNS } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import type { RegisterView } from '#shared/domain/monitoring/register-view.ts';
import { useRowOrder, type OrderColumn } from '#renderer/ui/use-row-order.ts';
import { groupLabel, sortValue } from './register-values.ts';

/** The head of initiatives that have something in common. */
export interface GroupItem {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** A line of the register: an initiative, or the head of a group. */
export type RegisterItem = GroupItem | { readonly key: string; readonly row: RegisterRow };

const columns: readonly OrderColumn<RegisterRow>[] = REGISTER_COLUMNS.map((id) => ({
  id,
  sortValue: (row) => sortValue(row, id),
}));

const known = new WeakMap<readonly RegisterRow[], readonly RegisterItem[]>();

// Made once for each list of rows: coming back to ten thousand of them makes nothing anew.
function itemsOf(rows: readonly RegisterRow[]): readonly RegisterItem[] {
  const found = known.get(rows);
  if (found !== undefined) return found;
  const items = rows.map((row) => ({ key: row.initiative.id, row }));
  known.set(rows, items);
  return items;
}

/** The lines that a view shows, filtered, gathered and sorted; and all initiatives that meet its conditions. */
export function useRegisterItems(
  rows: readonly RegisterRow[],
  view: Pick<RegisterView, 'sortedBy' | 'groupedBy'>,
  matches: ((row: RegisterRow) => boolean) | null,
  closed: ReadonlySet<string>,
): { readonly items: readonly RegisterItem[]; readonly shown: readonly RegisterRow[] } {
  const { groupedBy, sortedBy } = view;
  const groups = useRowOrder(rows, columns, { groupedBy, sortedBy, matches });
  return useMemo(() => {
    if (groupedBy === null) {
      const all = groups[0]?.rows ?? [];
      return { shown: all, items: itemsOf(all) };
    }
    const shown = groups.flatMap((group) => group.rows);
    const items = groups.flatMap(({ key, rows: own }): RegisterItem[] => {
      const [first] = own;
      if (first === undefined) return [];
      const isOpen = !closed.has(key);
      const head = { key, label: groupLabel(first, groupedBy), count: own.length, isOpen };
      return [head, ...(isOpen ? own.map((row) => ({ key: row.initiative.id, row })) : [])];
    });
    return { shown, items };
  }, [groups, groupedBy, closed]);
}
