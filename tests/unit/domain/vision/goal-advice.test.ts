import { expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { doubtfulGoals, goalDoubts } from '#shared/domain/vision/goal-advice.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';

const TERM = { termStartOn: isoDate('2027-01-01'), termEndOn: isoDate('2027-12-31') };
const due = (on: string) => goalDoubts(aRecord('goal', { dueOn: isoDate(on) }), TERM);

it('doubts a goal that is due outside the term, and takes its first and last day for inside', () => {
  expect(due('2026-12-31')).toEqual(['due-before-term']);
  expect(due('2027-01-01')).toEqual([]);
  expect(due('2027-12-31')).toEqual([]);
  expect(due('2028-01-01')).toEqual(['due-after-term']);
});

it('doubts a target that is the baseline, also when both are 0', () => {
  expect(goalDoubts(aRecord('goal', { baseline: 0, target: 0 }), TERM)).toEqual(['target-is-baseline']);
  expect(goalDoubts(aRecord('goal', { baseline: 0, target: 1 }), TERM)).toEqual([]);
});

it('doubts nothing that is not known', () => {
  const term = { termStartOn: null, termEndOn: null };
  expect(goalDoubts(aRecord('goal', { dueOn: isoDate('2027-01-01') }), term)).toEqual([]);
  expect(goalDoubts(aRecord('goal'), TERM)).toEqual([]);
});

it('names the goals of each doubt', () => {
  const builder = new EngagementBuilder(TERM);
  const late = builder.add('goal', { dueOn: isoDate('2028-01-01') });
  const idle = builder.add('goal', { baseline: 4, target: 4 });
  builder.add('goal', { baseline: 4, target: 5, dueOn: isoDate('2027-06-01') });
  expect(doubtfulGoals(builder.build())).toEqual([
    { doubt: 'due-after-term', goals: [late] },
    { doubt: 'target-is-baseline', goals: [idle] },
  ]);
});
