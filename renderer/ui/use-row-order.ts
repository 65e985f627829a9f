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

/** A column that rows can be sorted and gathered by. */
export interface OrderColumn<Row> {
  readonly id: string;
  /** Undefined sorts last, in either direction. */
  readonly sortValue: (row: Row) => string | number | undefined;
}

/** How rows are narrowed, gathered and sorted. */
export interface RowOrder<Row> {
  /** The first counts first. */
  readonly sortedBy: readonly { readonly column: string; readonly descending: boolean }[];
  readonly groupedBy: string | null;
  /** Null lets every row through. */
  readonly matches: ((row: Row) => boolean) | null;
}

/** Rows that have the value of a column in common; without groups all rows are one, with the key `''`. */
export interface RowGroup<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnGroupingFeature,
  groupedRowModel: createGroupedRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The column that holds nothing but the row, for conditions that look at several of its values. */
const WHOLE = 'whole row';

const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

// Order of two values of one column.
function compare(a: unknown, b: unknown): number {
  // Owners and departments repeat: most pairs need no look into the words.
  if (a === b) return 0;
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}

/** Makes the columns of an order; once for each table, outside of what is drawn. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- the type says what the feature set gives
export function orderColumns<Row>(columns: readonly OrderColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, { readonly row: Row }>();
  return helper.columns([
    ...columns.map((column) =>
      helper.accessor(({ row }) => column.sortValue(row), {
        id: column.id,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
        enableColumnFilter: false,
      }),
    ),
    helper.accessor(({ row }) => row, {
      id: WHOLE,
      enableSorting: false,
      filterFn: (row, _id, matches: (row: Row) => boolean) => matches(row.original.row),
    }),
  ]);
}

/** Rows narrowed, gathered and sorted. Groups are sorted by what they have in common. */
export function useRowOrder<Row>(
  rows: readonly Row[],
  getRowId: (row: Row) => string,
  columns: ReturnType<typeof orderColumns<Row>>,
  order: RowOrder<Row>,
): readonly RowGroup<Row>[] {
  const { sortedBy, groupedBy, matches } = order;
  const state = useMemo(() => {
    const groupStep = sortedBy.find(({ column }) => column === groupedBy);
    const others = sortedBy.filter(({ column }) => column !== groupedBy);
    return {
      sorting: [
        ...(groupedBy === null ? [] : [{ id: groupedBy, desc: groupStep?.descending ?? false }]),
        ...others.map((step) => ({ id: step.column, desc: step.descending })),
      ],
      grouping: groupedBy === null ? [] : [groupedBy],
      columnFilters: matches === null ? [] : [{ id: WHOLE, value: matches }],
    };
  }, [groupedBy, sortedBy, matches]);
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const table = useTable({ features, columns, data, getRowId: ({ row }) => getRowId(row), state });
  const sorted = table.getRowModel().rows;
  return useMemo(
    () =>
      groupedBy === null
        ? [{ key: '', rows: sorted.map(({ original }) => original.row) }]
        : sorted.map(({ id, subRows }) => ({ key: id, rows: subRows.map(({ original }) => original.row) })),
    [sorted, groupedBy],
  );
}
