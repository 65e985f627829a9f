import { useMemo, useState, type ReactNode } from 'react';
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRowWalk } from './use-row-walk.ts';
import styles from './data-table.module.css';

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** The header is spoken but not shown: a column of buttons. */
  readonly isHeaderHidden?: boolean;
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

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly getRowId: (row: Row) => string;
  readonly onRowAction?: (row: Row) => void;
  /** The row whose details are open beside the table. */
  readonly selectedId?: string | null;
  /** Stands in the place of a table without rows. */
  readonly empty?: ReactNode;
}

/** Rows and columns: sorts by a press on a header, opens a row by click or Enter, walks rows by the arrow keys. */
export function DataTable<Row>(props: Props<Row>): ReactNode {
  const { columns } = props;
  // Kept in the state, not in a reference: the rows can be measured only once the element is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const table = useSortedTable(props);
  const sorted = table.getRowModel().rows;
  if (sorted.length === 0 && props.empty !== undefined) return props.empty;
  return (
    <div ref={setScroller} className={styles['scroller']} data-virtual={sorted.length >= VIRTUAL_FROM || undefined}>
      <table className={styles['table']} aria-label={props.label} aria-rowcount={sorted.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header, index) => (
                <HeaderCell
                  key={header.id}
                  column={columns[index] as Column<Row>}
                  direction={header.column.getIsSorted()}
                  onSort={header.column.getToggleSortingHandler()}
                />
              ))}
            </tr>
          ))}
        </thead>
        <Body {...props} sorted={sorted.map((item) => item.original.row)} scroller={scroller} />
      </table>
    </div>
  );
}

// The sorting of TanStack over our columns; the parameter's type says what the feature set gives.
// oxlint-disable-next-line typescript/explicit-function-return-type
function useSortedTable<Row>(props: Props<Row>) {
  const { rows } = props;
  const helper = createColumnHelper<typeof features, { row: Row }>();
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  return useTable({
    features,
    data,
    getRowId: ({ row }) => props.getRowId(row),
    columns: helper.columns(
      props.columns.map((column) =>
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
}

function HeaderCell<Row>(props: {
  readonly column: Column<Row>;
  readonly direction: 'asc' | 'desc' | false;
  readonly onSort: ((event: unknown) => void) | undefined;
}): ReactNode {
  const { column, direction } = props;
  return (
    <th
      scope="col"
      data-align={column.align}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined}
    >
      {column.sortValue === undefined ? (
        <span className={column.isHeaderHidden === true ? styles['hidden'] : undefined}>{column.header}</span>
      ) : (
        <button type="button" onClick={props.onSort}>
          {column.header}
          {direction === 'desc' ? (
            <ArrowDown aria-hidden size={13} />
          ) : (
            <ArrowUp aria-hidden size={13} data-idle={direction === false || undefined} />
          )}
        </button>
      )}
    </th>
  );
}

function Body<Row>(
  props: Props<Row> & { readonly sorted: readonly Row[]; readonly scroller: HTMLDivElement | null },
): ReactNode {
  const { sorted, onRowAction, scroller } = props;
  const isVirtual = sorted.length >= VIRTUAL_FROM;
  // The React Compiler, which this rule speaks for, is not in use; the virtualizer's functions change with every scroll.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: sorted.length,
    enabled: isVirtual,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const walk = useRowWalk(scroller, sorted.length, (index) => isVirtual && virtualizer.scrollToIndex(index));
  const items = virtualizer.getVirtualItems();
  const shown = isVirtual ? items.map((item) => item.index) : sorted.map((_, index) => index);
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <tbody>
      {before > 0 && <Filler height={before} />}
      {shown.map((index) => {
        const row = sorted[index];
        if (row === undefined) return null;
        const id = props.getRowId(row);
        const behaviour =
          onRowAction === undefined
            ? {}
            : { tabIndex: index === walk.active ? 0 : -1, 'data-action': true, onFocus: () => walk.setActive(index) };
        return (
          <tr
            key={id}
            ref={isVirtual ? virtualizer.measureElement : undefined}
            data-index={index}
            data-row={index}
            data-selected={(props.selectedId !== undefined && props.selectedId === id) || undefined}
            aria-rowindex={index + 2}
            {...behaviour}
            onClick={(event) => {
              if (!isControl(event.target)) onRowAction?.(row);
            }}
            onKeyDown={(event) => {
              if (event.target !== event.currentTarget) return;
              if (event.key === 'Enter') onRowAction?.(row);
              else walk.onKeyDown(event);
            }}
          >
            {props.columns.map((column) => (
              <td key={column.id} data-align={column.align}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        );
      })}
      {after > 0 && <Filler height={after} />}
    </tbody>
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
