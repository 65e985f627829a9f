import { expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { challengesWithoutGoal, goalGaps } from '#shared/domain/vision/goal-gaps.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';

it('names everything that an empty goal lacks, in the order of asking', () => {
  expect(goalGaps(aRecord('goal', { measure: '  ' }))).toEqual([
    'measure',
    'baseline',
    'target',
    'dueOn',
    'owner',
    'challenges',
  ]);
});

it('takes a baseline of 0 for known', () => {
  const goal = aRecord('goal', {
    measure: 'Complaints',
    baseline: 0,
    target: 0,
    dueOn: isoDate('2027-06-30'),
    owner: recordId('s'),
    challenges: [recordId('c')],
  });
  expect(goalGaps(goal)).toEqual([]);
});

it('finds the challenges that no goal addresses', () => {
  const builder = new EngagementBuilder();
  const addressed = builder.add('challenge');
  const open = builder.add('challenge');
  builder.add('goal', { challenges: [addressed.id] });
  expect(challengesWithoutGoal(builder.build())).toEqual([open]);
});
