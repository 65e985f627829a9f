import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { compareQuarters } from '#shared/domain/review/compare-quarters.ts';
import { COMPARED_FIGURES, comparedRows } from '#shared/domain/review/compare-rows.ts';
import { freezeReview } from '#shared/domain/review/freeze-review.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const Q1 = quarter('2027-Q1');
const on = isoDate;
const SIGN = { signedOn: on('2027-04-15'), clientSignatory: 'Ada', pmoSignatory: 'Grace' };

function room(status: 'open' | 'finished' = 'open') {
  const builder = new EngagementBuilder();
  builder.add('deliverable', { title: 'In time', status: 'done', dueOn: on('2027-02-01'), doneOn: on('2027-01-20') });
  builder.add('deliverable', { title: 'Late', dueOn: on('2027-02-01') });
  builder.add('milestone', { title: 'Kick-off', baselineOn: on('2027-01-10'), doneOn: on('2027-01-10') });
  builder.add('milestone', { title: 'Next quarter', baselineOn: on('2027-05-10') });
  builder.add('dayLog', { note: 'Forum', workedOn: on('2027-03-01'), days: 2 });
  const kpi = builder.add('kpi', { title: 'Typed in', unit: 'days' });
  builder.add('reading', { value: 12, measuredOn: on('2027-03-31'), narrative: 'Asked' }, { parentId: kpi.id });
  const review = builder.add('review', { quarter: Q1, status });
  for (const satisfaction of [4, 4, 5, 3, 4, null])
    builder.add('feedback', { comment: 'Said', satisfaction }, { parentId: review.id });
  return builder.build();
}

function opened(data: EngagementData) {
  const { columns, kpis } = compareQuarters(data, [Q1], on('2027-07-10'));
  const column = columns[0]!;
  const figures = [...COMPARED_FIGURES, kpis[0]!.kpi];
  return figures.map((figure) => comparedRows(column, figure).map(({ record }) => recordName(record)));
}

function frozen(data: EngagementData): EngagementData {
  const made = freezeReview(data, data.all('review')[0]!, SIGN, numberedIds('copy'));
  if (!made.ok) throw new Error(made.error.code);
  return applyChanges(data, made.value);
}

const ALL = [['In time', 'Late'], ['Kick-off'], ['Forum'], ['Said', 'Said', 'Said', 'Said', 'Said'], ['Asked']];

it('opens behind every figure of an open quarter what it was counted from', () => {
  expect(opened(room())).toEqual(ALL);
});

it('opens for a finished quarter the rows that were kept, whatever became of them', () => {
  const signed = frozen(room());
  const late = signed.all('deliverable')[1]!;
  const later = applyChanges(signed, [
    updateRecord(late, { title: 'Late no more', dueOn: on('2027-09-01') }),
    { op: 'delete', kind: 'dayLog', id: signed.all('dayLog')[0]!.id },
    updateRecord(signed.all('reading')[0]!, { narrative: 'Counted anew' }),
  ]);
  expect(opened(later)).toEqual(ALL);
});

it('opens nothing for a quarter that was finished without keeping its rows', () => {
  expect(opened(room('finished'))).toEqual([[], [], [], [], []]);
});
