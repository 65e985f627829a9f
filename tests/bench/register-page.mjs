// The lower bound of the register: TanStack Table and Virtual over ten columns of plain texts, sorted and filtered, with no
// keys, no marks, no words for screen readers and nothing to type into.
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
});
let columns = [];
let data = [];

function Table() {
  const [sorting, setSorting] = useState([]);
  const [globalFilter, setGlobalFilter] = useState('');
  const [scroller, setScroller] = useState(null);
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting, globalFilter },
    onSortingChange: setSorting,
    onGlobalFilterChange: setGlobalFilter,
    globalFilterFn: 'includesString',
  });
  globalThis.setFilter = setGlobalFilter;
  const { rows } = table.getRowModel();
  // The React Compiler, which this rule speaks for, is not in use here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => 40,
    overscan: 8,
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return h(
    'div',
    { id: 'scroller', ref: setScroller },
    h('table', null, [
      h(
        'thead',
        { key: 'head' },
        table.getHeaderGroups().map((group) =>
          h(
            'tr',
            { key: group.id },
            group.headers.map((header) =>
              h(
                'th',
                { key: header.id, onClick: header.column.getToggleSortingHandler() },
                header.column.columnDef.header,
              ),
            ),
          ),
        ),
      ),
      h('tbody', { key: 'body' }, [
        h('tr', { key: 'before', style: { height: before } }),
        ...items.map(({ index }) => {
          const row = rows[index];
          return h(
            'tr',
            { key: row.id },
            row.getAllCells().map((cell) => h('td', { key: cell.id }, cell.getValue())),
          );
        }),
        h('tr', { key: 'after', style: { height: after } }),
      ]),
    ]),
  );
}

const root = createRoot(document.getElementById('root'));

globalThis.bench = {
  fill: (headings, rows) => {
    columns = headings.map((header, index) => ({ id: header, header, accessorFn: (row) => row[index] }));
    data = rows;
  },
  show: () => flushSync(() => root.render(h(Table))),
  hide: () => flushSync(() => root.render(null)),
};
