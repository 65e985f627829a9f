import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import styles from './data-table.module.css';

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable; null sorts last. */
  readonly sortValue?: (row: Row) => string | number | null;
  /** px; columns without it share the rest. */
  readonly width?: number;
  readonly align?: 'start' | 'end';
}

/** Rows from which only those in sight are in the page. */
const VIRTUAL_FROM = 100;
const ROW_HEIGHT = 44;

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

/** Rows and columns: sorts by a press on a header, opens a row by click or Enter, walks rows by the arrow keys. */
export function DataTable<Row>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly getRowId: (row: Row) => string;
  readonly onRowAction?: (row: Row) => void;
}): ReactNode {
  const { rows, columns, onRowAction } = props;
  const helper = createColumnHelper<typeof features, { row: Row }>();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable({
    features,
    data: rows.map((row) => ({ row })),
    getRowId: ({ row }) => props.getRowId(row),
    columns: helper.columns(
      columns.map((column) =>
        helper.accessor(({ row }) => column.sortValue?.(row) ?? undefined, {
          id: column.id,
          header: column.header,
          enableSorting: column.sortValue !== undefined,
          sortUndefined: 'last',
          sortFn: 'basic',
        }),
      ),
    ),
  });
  const sorted = table.getRowModel().rows;
  const isVirtual = sorted.length >= VIRTUAL_FROM;
  // The React Compiler, which this rule speaks for, is not in use; the virtualizer's functions change with every scroll.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: sorted.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const shown = isVirtual ? items.map((item) => sorted[item.index]).filter((row) => row !== undefined) : sorted;
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <div ref={scroller} className={styles['scroller']} data-virtual={isVirtual || undefined}>
      <table className={styles['table']} aria-label={props.label} aria-rowcount={sorted.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header, index) => {
                const column = columns[index] as Column<Row>;
                const direction = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-align={column.align}
                    style={column.width === undefined ? undefined : { width: column.width }}
                    aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined}
                  >
                    {column.sortValue === undefined ? (
                      column.header
                    ) : (
                      <button type="button" onClick={header.column.getToggleSortingHandler()}>
                        {column.header}
                        <span aria-hidden>{direction === 'asc' ? ' ↑' : direction === 'desc' ? ' ↓' : ''}</span>
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 && <Filler height={before} />}
          {shown.map((item) => {
            const { row } = item.original;
            return (
              <tr
                key={item.id}
                tabIndex={onRowAction === undefined ? undefined : 0}
                data-action={onRowAction === undefined ? undefined : true}
                onClick={(event) => {
                  if (!isControl(event.target)) onRowAction?.(row);
                }}
                onKeyDown={(event) => {
                  if (event.target !== event.currentTarget) return;
                  if (event.key === 'Enter') onRowAction?.(row);
                  else walkRows(event);
                }}
              >
                {columns.map((column) => (
                  <td key={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <Filler height={after} />}
        </tbody>
      </table>
    </div>
  );
}

// Stands for the rows that are out of sight.
function Filler(props: { readonly height: number }): ReactNode {
  return <tr aria-hidden style={{ height: props.height }} />;
}

// A press on a button or a field inside a row is not a press on the row.
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input, textarea, select, [role="menu"]') !== null;
}

function walkRows(event: KeyboardEvent<HTMLTableRowElement>): void {
  const row = event.currentTarget;
  const next =
    event.key === 'ArrowDown' ? row.nextElementSibling : event.key === 'ArrowUp' ? row.previousElementSibling : null;
  if (!(next instanceof HTMLTableRowElement)) return;
  event.preventDefault();
  next.focus();
}
