import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useRowOrder, type OrderColumn, type RowOrder } from '#renderer/ui/use-row-order.ts';

afterEach(cleanup);

interface Job {
  readonly name: string;
  readonly owner?: string;
  readonly days?: number;
}

const JOBS: readonly Job[] = [
  { name: 'Vans', owner: 'bo', days: 2 },
  { name: 'Rotas', owner: 'Ann', days: 10 },
  { name: 'Forum', days: 1 },
  { name: 'Archive', owner: 'Bo', days: 10 },
];
const COLUMNS: readonly OrderColumn<Job>[] = [
  { id: 'name', sortValue: (job) => job.name },
  { id: 'owner', sortValue: (job) => job.owner },
  { id: 'days', sortValue: (job) => job.days },
];

function order(asked: Partial<RowOrder<Job>>): readonly (readonly string[])[] {
  const whole: RowOrder<Job> = { sortedBy: [], groupedBy: null, matches: null, ...asked };
  const { result } = renderHook(() => useRowOrder(JOBS, COLUMNS, whole));
  return result.current.map(({ rows }) => rows.map((job) => job.name));
}
const up = (column: string) => ({ column, descending: false });
const down = (column: string) => ({ column, descending: true });

it('sorts by several columns, the first of which counts first', () => {
  expect(order({ sortedBy: [down('days'), up('name')] })).toEqual([['Archive', 'Rotas', 'Vans', 'Forum']]);
});

it('puts what is not known last in either direction, and does not tell small letters from capitals', () => {
  expect(order({ sortedBy: [up('owner'), up('name')] })).toEqual([['Rotas', 'Archive', 'Vans', 'Forum']]);
  expect(order({ sortedBy: [down('owner'), up('name')] })).toEqual([['Archive', 'Vans', 'Rotas', 'Forum']]);
});

it('gathers rows, sorts the groups by what they share, and sorts within them', () => {
  expect(order({ groupedBy: 'days', sortedBy: [up('name')] })).toEqual([['Forum'], ['Vans'], ['Archive', 'Rotas']]);
  expect(order({ groupedBy: 'days', sortedBy: [down('days'), down('name')] })).toEqual([
    ['Rotas', 'Archive'],
    ['Vans'],
    ['Forum'],
  ]);
});

it('leaves out the rows that do not meet the conditions, and groups without any', () => {
  expect(order({ groupedBy: 'days', matches: (job) => (job.days ?? 0) < 10 })).toEqual([['Forum'], ['Vans']]);
});
