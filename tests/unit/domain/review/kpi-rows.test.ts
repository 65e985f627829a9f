import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { kpiRows, type KpiFigure } from '#shared/domain/review/kpi-rows.ts';
import { spanOfQuarter } from '#shared/domain/review/quarter-span.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const Q1 = quarter('2027-Q1');
const on = isoDate;

function room(reading: { readonly numerator: number; readonly denominator: number } | null, isKept = false) {
  const builder = new EngagementBuilder();
  const kpi = builder.add('kpi', { title: 'On time', type: 'on-time-delivery', unit: '%' });
  builder.add('deliverable', { title: 'In time', status: 'done', dueOn: on('2027-02-01'), doneOn: on('2027-01-20') });
  builder.add('deliverable', { title: 'Late', dueOn: on('2027-02-01') });
  builder.add('deliverable', { title: 'Next quarter', dueOn: on('2027-06-01') });
  builder.add('reading', { measuredOn: on('2026-12-31'), value: 80 }, { parentId: kpi.id });
  if (reading !== null) builder.add('reading', { measuredOn: on('2027-03-31'), ...reading }, { parentId: kpi.id });
  const data = builder.build();
  const span = spanOfQuarter(data, Q1, on('2027-04-10'));
  return (figure: KpiFigure) =>
    kpiRows(data, data.all('kpi')[0]!, figure, { quarter: Q1, span, isKept }).map(({ record }) =>
      record.kind === 'deliverable'
        ? record.title
        : `${record.kind} of ${'measuredOn' in record ? record.measuredOn : ''}`,
    );
}

it('opens the records that were counted, and nothing that was not', () => {
  expect(room(null)('records')).toEqual(['In time', 'Late']);
});

it('opens what was counted for a reading that is what the records hold', () => {
  expect(room({ numerator: 1, denominator: 2 })('value')).toEqual(['In time', 'Late']);
});

it('opens the reading itself where the records say something else by now', () => {
  expect(room({ numerator: 2, denominator: 2 })('value')).toEqual(['reading of 2027-03-31']);
});

it('opens the reading of the value before, and nothing where there is no value', () => {
  expect(room(null)('previous')).toEqual(['reading of 2026-12-31']);
  expect(room(null)('value')).toEqual([]);
});

it('counts nothing anew among the copies of a finished review', () => {
  const kept = room({ numerator: 1, denominator: 2 }, true);
  expect(kept('value')).toEqual(['reading of 2027-03-31']);
  expect(kept('records')).toEqual([]);
});
