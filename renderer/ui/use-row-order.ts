import { useMemo } from 'react';

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

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * Rows narrowed, gathered and sorted. Groups are sorted by what they have in common. The order of all rows is kept while
 * only the conditions change, so that each key of a search costs one look at each row and no comparison.
 *
 * @param columns made once, outside of what is drawn
 */
export function useRowOrder<Row>(
  rows: readonly Row[],
  columns: readonly OrderColumn<Row>[],
  order: RowOrder<Row>,
): readonly RowGroup<Row>[] {
  const { sortedBy, groupedBy, matches } = order;
  const sorted = useMemo(() => sortRows(rows, columns, sortedBy, groupedBy), [rows, columns, sortedBy, groupedBy]);
  return useMemo(() => {
    const shown = matches === null ? sorted : sorted.filter(matches);
    return groupedBy === null ? [{ key: '', rows: shown }] : gather(shown, groupedBy, valueOf(columns, groupedBy));
  }, [sorted, columns, groupedBy, matches]);
}

function valueOf<Row>(columns: readonly OrderColumn<Row>[], id: string): OrderColumn<Row>['sortValue'] {
  return columns.find((column) => column.id === id)?.sortValue ?? (() => undefined);
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly OrderColumn<Row>[],
  sortedBy: RowOrder<Row>['sortedBy'],
  groupedBy: string | null,
): readonly Row[] {
  const groupStep = sortedBy.find(({ column }) => column === groupedBy);
  const steps = [
    ...(groupedBy === null ? [] : [groupStep ?? { column: groupedBy, descending: false }]),
    ...sortedBy.filter((step) => step !== groupStep),
  ].map(({ column, descending }) => ({ places: placesOf(rows, valueOf(columns, column)), sign: descending ? -1 : 1 }));
  if (steps.length === 0) return rows;
  const places = rows.map((_row, index) => index);
  places.sort((a, b) => {
    for (const { places: own, sign } of steps) {
      const [first = Infinity, second = Infinity] = [own[a], own[b]];
      if (first === second) continue;
      if (first === Infinity || second === Infinity) return first === Infinity ? 1 : -1;
      return first < second ? -sign : sign;
    }
    return a - b;
  });
  return places.map((place) => rows[place] as Row);
}

/** Where the value of each row stands among all values: equal ones at one place, what is not known at infinity. */
function placesOf<Row>(rows: readonly Row[], sortValue: OrderColumn<Row>['sortValue']): Float64Array {
  const values = rows.map(sortValue);
  // Owners and departments repeat: words are compared once for each, not once for each row.
  const words = [...new Set(values.filter((value) => typeof value === 'string'))].sort(collator.compare);
  const placeOfWord = new Map<string, number>();
  let place = 0;
  words.forEach((word, index) => {
    if (index > 0 && collator.compare(words[index - 1] ?? '', word) !== 0) place = index;
    placeOfWord.set(word, place);
  });
  return Float64Array.from(values, (value) =>
    typeof value === 'number' ? value : value === undefined ? Infinity : (placeOfWord.get(value) ?? Infinity),
  );
}

function gather<Row>(
  rows: readonly Row[],
  groupedBy: string,
  sortValue: OrderColumn<Row>['sortValue'],
): readonly RowGroup<Row>[] {
  const groups = new Map<string | number | undefined, Row[]>();
  for (const row of rows) {
    const value = sortValue(row);
    const known = groups.get(value);
    if (known === undefined) groups.set(value, [row]);
    else known.push(row);
  }
  return [...groups].map(([value, own]) => ({ key: `${groupedBy}:${value ?? ''}`, rows: own }));
}
