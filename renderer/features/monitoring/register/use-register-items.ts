import { useMemo } from 'react';
import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { REGISTER_COLUMNS, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import type { RegisterView } from '#shared/domain/monitoring/register-view.ts';
import { compareValues, groupLabel, sortValue } from './register-values.ts';

/** The head of initiatives that have something in common. */
export interface GroupItem {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** A line of the register: an initiative, or the head of a group. */
export type RegisterItem = GroupItem | { readonly key: string; readonly row: RegisterRow };

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnGroupingFeature,
  groupedRowModel: createGroupedRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The column that holds nothing but the row, for conditions that look at several of its values. */
const WHOLE = 'whole';
type Matcher = (row: RegisterRow) => boolean;

const helper = createColumnHelper<typeof features, RegisterRow>();
const columns = helper.columns([
  ...REGISTER_COLUMNS.map((column: RegisterColumn) =>
    helper.accessor((row) => sortValue(row, column), {
      id: column,
      sortUndefined: 'last',
      sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
      enableColumnFilter: false,
    }),
  ),
  helper.accessor((row) => row, {
    id: WHOLE,
    enableSorting: false,
    filterFn: (row, _id, matches: Matcher) => matches(row.original),
  }),
]);

/** The lines that a view shows, filtered, gathered and sorted; and all initiatives that meet its conditions. */
export function useRegisterItems(
  rows: readonly RegisterRow[],
  view: Pick<RegisterView, 'sortedBy' | 'groupedBy'>,
  matches: Matcher | null,
  closed: ReadonlySet<string>,
): { readonly items: readonly RegisterItem[]; readonly shown: readonly RegisterRow[] } {
  const { groupedBy, sortedBy } = view;
  const state = useMemo(
    () => ({
      sorting: [
        ...(groupedBy === null ? [] : [{ id: groupedBy, desc: isDescending(sortedBy, groupedBy) }]),
        ...sortedBy
          .filter(({ column }) => column !== groupedBy)
          .map((step) => ({ id: step.column, desc: step.descending })),
      ],
      grouping: groupedBy === null ? [] : [groupedBy],
      columnFilters: matches === null ? [] : [{ id: WHOLE, value: matches }],
    }),
    [groupedBy, sortedBy, matches],
  );
  const table = useTable({
    features,
    columns,
    data: rows as RegisterRow[],
    getRowId: ({ initiative }) => initiative.id,
    state,
  });
  const sorted = table.getRowModel().rows;
  return useMemo(() => {
    if (groupedBy === null) {
      const shown = sorted.map(({ original }) => original);
      return { shown, items: shown.map((row) => ({ key: row.initiative.id, row })) };
    }
    const groups = sorted.map(({ id, subRows }) => ({ key: id, rows: subRows.map(({ original }) => original) }));
    return {
      shown: groups.flatMap((group) => group.rows),
      items: groups.flatMap(({ key, rows: own }): RegisterItem[] => {
        const [first] = own;
        if (first === undefined) return [];
        const isOpen = !closed.has(key);
        const head = { key, label: groupLabel(first, groupedBy), count: own.length, isOpen };
        return [head, ...(isOpen ? own.map((row) => ({ key: row.initiative.id, row })) : [])];
      }),
    };
  }, [sorted, groupedBy, closed]);
}

function isDescending(sortedBy: RegisterView['sortedBy'], column: string): boolean {
  return sortedBy.find((step) => step.column === column)?.descending ?? false;
}
