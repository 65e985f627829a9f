import { isIsoDate } from '../../base/iso-date.ts';
import type { BodyOf } from '../model/kinds.ts';
import {
  CHOICE_FILTERS,
  conditionValues,
  DATE_FILTERS,
  GROUP_COLUMNS,
  NUMBER_FILTERS,
  numberValue,
  REGISTER_COLUMNS,
  type GroupColumn,
  type RegisterColumn,
} from './register-columns.ts';
import type { RegisterRow } from './register-row.ts';

/** A column that sorts. */
export interface SortStep {
  readonly column: RegisterColumn;
  readonly descending: boolean;
}

/**
 * A condition on one column: some of its values, or a span of dates or numbers, written as text, whose ends count and may be
 * open (`''`).
 */
export type RegisterFilter =
  | { readonly column: RegisterColumn; readonly values: readonly string[] }
  | { readonly column: RegisterColumn; readonly from: string; readonly to: string };

/** How somebody looks at the register. */
export interface RegisterView {
  /** Shown columns in order; the title is always among them. */
  readonly columns: readonly RegisterColumn[];
  /** The first counts first. */
  readonly sortedBy: readonly SortStep[];
  readonly groupedBy: GroupColumn | null;
  readonly search: string;
  readonly filters: readonly RegisterFilter[];
}

/** The view that the register opens with. */
export const FIRST_VIEW: RegisterView = {
  columns: [
    'title',
    'department',
    'owner',
    'status',
    'statedRag',
    'suggested',
    'difference',
    'forecastFinishOn',
    'slip',
  ],
  sortedBy: [],
  groupedBy: null,
  search: '',
  filters: [],
};

/** What a view is kept as. */
export type StoredView = Pick<BodyOf<'savedView'>, 'columns' | 'sortedBy' | 'groupedBy' | 'search' | 'filters'>;

const isOneOf = <T extends string>(all: readonly T[], name: string): name is T =>
  (all as readonly string[]).includes(name);
const encode = (text: string): string => encodeURIComponent(text).replaceAll(',', '%2C').replaceAll('..', '%2E%2E');

/** A view as it is kept: flat texts. The reverse of `readRegisterView`. */
export function writeRegisterView(view: RegisterView): StoredView {
  return {
    columns: view.columns.join(' '),
    sortedBy: view.sortedBy.map(({ column, descending }) => `${column} ${descending ? 'desc' : 'asc'}`).join(', '),
    groupedBy: view.groupedBy ?? '',
    search: view.search,
    filters: view.filters
      .map((filter) =>
        'values' in filter
          ? `${filter.column}=${filter.values.map(encode).join(',')}`
          : `${filter.column}=${filter.from}..${filter.to}`,
      )
      .join('&'),
  };
}

/** A view from what was kept. Columns and conditions that this version does not know are left out. */
export function readRegisterView(stored: StoredView): RegisterView {
  const columns = stored.columns.split(' ').filter((name) => isOneOf(REGISTER_COLUMNS, name));
  const sortedBy = stored.sortedBy.split(',').flatMap((step): SortStep[] => {
    const [name = '', direction] = step.trim().split(' ');
    return isOneOf(REGISTER_COLUMNS, name) ? [{ column: name, descending: direction === 'desc' }] : [];
  });
  return {
    columns: columns.length === 0 ? FIRST_VIEW.columns : columns.includes('title') ? columns : ['title', ...columns],
    sortedBy,
    groupedBy: isOneOf(GROUP_COLUMNS, stored.groupedBy) ? stored.groupedBy : null,
    search: stored.search,
    filters: stored.filters.split('&').flatMap(readFilter),
  };
}

function readFilter(text: string): RegisterFilter[] {
  const at = text.indexOf('=');
  const [column, value] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  if (isOneOf(DATE_FILTERS, column)) {
    const [from = '', to = ''] = value.split('..');
    const isDate = (part: string): boolean => part === '' || isIsoDate(part);
    return isDate(from) && isDate(to) && from + to !== '' ? [{ column, from, to }] : [];
  }
  if (isOneOf(NUMBER_FILTERS, column)) {
    const [from = '', to = ''] = value.split('..');
    const isNumber = (part: string): boolean => part === '' || /^-?\d+(?:\.\d+)?$/.test(part);
    return isNumber(from) && isNumber(to) && from + to !== '' ? [{ column, from, to }] : [];
  }
  return isOneOf(CHOICE_FILTERS, column) ? [{ column, values: value.split(',').flatMap(decode) }] : [];
}

function decode(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

/** Whether a row meets the search and every condition of a view. `wordsOf` gives the words that are searched in. */
export function registerMatcher(
  view: Pick<RegisterView, 'search' | 'filters'>,
  wordsOf: (row: RegisterRow) => string,
): (row: RegisterRow) => boolean {
  const words = view.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const tests = view.filters.map(filterTest);
  return (row) => {
    if (!tests.every((test) => test(row))) return false;
    if (words.length === 0) return true;
    const text = wordsOf(row);
    return words.every((word) => text.includes(word));
  };
}

function filterTest(filter: RegisterFilter): (row: RegisterRow) => boolean {
  if ('values' in filter) {
    const wanted = new Set(filter.values);
    return (row) => conditionValues(row, filter.column).some((value) => wanted.has(value));
  }
  const { column, from, to } = filter;
  if (isOneOf(NUMBER_FILTERS, column)) {
    const [least, most] = [from === '' ? -Infinity : Number(from), to === '' ? Infinity : Number(to)];
    return (row) => {
      const number = numberValue(row, column);
      return number !== null && number >= least && number <= most;
    };
  }
  return (row) => {
    const [date = ''] = conditionValues(row, filter.column);
    return date !== '' && (filter.from === '' || date >= filter.from) && (filter.to === '' || date <= filter.to);
  };
}
