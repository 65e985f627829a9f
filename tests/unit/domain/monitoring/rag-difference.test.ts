import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { differenceKey, ragDifference } from '#shared/domain/monitoring/rag-difference.ts';
import { milestoneSlip } from '#shared/domain/monitoring/milestone-slip.ts';
import { suggestAllRag, suggestRag } from '#shared/domain/monitoring/suggest-rag.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';
import { data, TODAY as SAMPLE_DAY } from '../sample/sample-data.ts';

const TODAY = isoDate('2027-03-01');
const LATE = {
  status: 'active',
  baselineFinishOn: isoDate('2027-06-01'),
  forecastFinishOn: isoDate('2027-09-01'),
} as const;

function differenceOf(body: Parameters<typeof build>[0]) {
  const { engagement, initiative } = build(body);
  return ragDifference(initiative, suggestRag(initiative, engagement, TODAY));
}

function build(body: Readonly<Record<string, string | null>>) {
  const builder = new EngagementBuilder();
  const initiative = builder.add('initiative', { ...LATE, ...body });
  return { engagement: builder.build(), initiative };
}

it('speaks of a difference only where both statuses are known', () => {
  expect(differenceOf({ statedRag: 'green' })).toEqual({ stated: 'green', suggested: 'red', reason: '' });
  expect(differenceOf({ statedRag: 'red' })).toBeNull();
  expect(differenceOf({ statedRag: '' })).toBeNull();
  expect(differenceOf({ statedRag: 'green', status: 'done' })).toBeNull();
});

it('takes a reason only for the difference that it was given for', () => {
  const reason = {
    ragDifference: 'The date is agreed with the board.',
    ragDifferenceOf: differenceKey('green', 'red'),
  };
  expect(differenceOf({ statedRag: 'green', ...reason })?.reason).toBe('The date is agreed with the board.');
  expect(differenceOf({ statedRag: 'amber', ...reason })?.reason).toBe('');
  expect(differenceOf({ statedRag: 'green', ...reason, ragDifference: '  ' })?.reason).toBe('');
});

it('judges all initiatives at once as it judges each', () => {
  const all = suggestAllRag(data, SAMPLE_DAY);
  expect(all.size).toBeGreaterThan(3);
  for (const initiative of data.all('initiative')) {
    expect(all.get(initiative.id)).toEqual(suggestRag(initiative, data, SAMPLE_DAY));
  }
});

it('measures the slip of a milestone to the day it was reached, or else is forecast for', () => {
  const add = (body: Readonly<Record<string, string | null>>) =>
    milestoneSlip(new EngagementBuilder().add('milestone', body), TODAY);
  expect(add({ baselineOn: '2027-02-01', forecastOn: '2027-02-11' })).toEqual({ slipDays: 10, overdueDays: 18 });
  expect(add({ baselineOn: '2027-02-01', forecastOn: '2027-02-11', doneOn: '2027-01-30' })).toEqual({
    slipDays: -2,
    overdueDays: 0,
  });
  expect(add({ baselineOn: '2027-02-01' })).toEqual({ slipDays: null, overdueDays: 28 });
  expect(add({ forecastOn: '2027-04-01' })).toEqual({ slipDays: null, overdueDays: 0 });
});
