import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { deriveRegisterRows } from '#shared/domain/monitoring/register-row.ts';
import {
  FIRST_VIEW,
  readRegisterView,
  registerMatcher,
  writeRegisterView,
  type RegisterView,
} from '#shared/domain/monitoring/register-view.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-01');
const VIEW: RegisterView = {
  columns: ['title', 'owner', 'slip'],
  sortedBy: [
    { column: 'owner', descending: true },
    { column: 'title', descending: false },
  ],
  groupedBy: 'department',
  search: 'front door',
  filters: [
    { column: 'owner', values: ['Ann, Bo & Co=1..2', ''] },
    { column: 'forecastFinishOn', from: '2027-01-01', to: '' },
    { column: 'slip', from: '-5', to: '10.5' },
  ],
};

it('is the same after it was kept, whatever names its conditions hold', () => {
  expect(readRegisterView(writeRegisterView(VIEW))).toEqual(VIEW);
  expect(readRegisterView(writeRegisterView(FIRST_VIEW))).toEqual(FIRST_VIEW);
});

it('leaves out what this version does not know, and always shows the name', () => {
  const stored = {
    columns: 'owner mood',
    sortedBy: 'mood asc, owner desc',
    groupedBy: 'mood',
    search: '',
    filters: 'mood=1&startOn=soon..&title=x&budget=much..&spent=..',
  };
  expect(readRegisterView(stored)).toEqual({
    columns: ['title', 'owner'],
    sortedBy: [{ column: 'owner', descending: true }],
    groupedBy: null,
    search: '',
    filters: [],
  });
});

function found(view: Partial<RegisterView>): string[] {
  const builder = new EngagementBuilder();
  const department = builder.add('department', { name: 'Repairs' }).id;
  const late = {
    baselineFinishOn: isoDate('2027-04-01'),
    forecastFinishOn: isoDate('2027-06-30'),
    status: 'active',
  } as const;
  builder.add('initiative', { ...late, title: 'Vans', budget: 900, department, owner: 'Ann', statedRag: 'green' });
  builder.add('initiative', { ...late, title: 'Rotas', budget: 10_000, owner: 'Bo', statedRag: 'red' });
  builder.add('initiative', { title: 'Front door', status: 'done', statedRag: 'green' });
  const rows = deriveRegisterRows(builder.build(), TODAY);
  const matches = registerMatcher({ search: '', filters: [], ...view }, (row) =>
    row.initiative.title.toLocaleLowerCase(),
  );
  return rows.filter(matches).map((row) => row.initiative.title);
}

it('finds rows that meet the search and every condition', () => {
  expect(found({ search: 'DOOR front' })).toEqual(['Front door']);
  expect(found({ filters: [{ column: 'difference', values: ['unexplained'] }] })).toEqual(['Vans']);
  expect(found({ filters: [{ column: 'owner', values: ['Bo', ''] }] })).toEqual(['Rotas', 'Front door']);
  expect(
    found({
      filters: [
        { column: 'owner', values: ['Bo', ''] },
        { column: 'statedRag', values: ['red'] },
      ],
    }),
  ).toEqual(['Rotas']);
});

it('counts both ends of a span, and no row without the date', () => {
  const span = (from: string, to: string) => found({ filters: [{ column: 'forecastFinishOn', from, to }] });
  expect(span('2027-06-30', '2027-06-30')).toEqual(['Vans', 'Rotas']);
  expect(span('2027-07-01', '')).toEqual([]);
  expect(span('', '2027-12-31')).toEqual(['Vans', 'Rotas']);
});

it('compares numbers as numbers, both ends counted, and finds no row without one', () => {
  const span = (column: 'budget' | 'slip' | 'openRaid', from: string, to: string) =>
    found({ filters: [{ column, from, to }] });
  expect(span('budget', '900', '9999')).toEqual(['Vans']);
  expect(span('budget', '', '10000')).toEqual(['Vans', 'Rotas']);
  expect(span('slip', '90', '')).toEqual(['Vans', 'Rotas']);
  expect(span('slip', '', '-1')).toEqual([]);
  expect(span('openRaid', '0', '0')).toEqual(['Vans', 'Rotas', 'Front door']);
});
