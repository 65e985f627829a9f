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

it('takes an owner and challenges that are gone for missing', () => {
  const builder = new EngagementBuilder();
  const ada = builder.add('stakeholder');
  const challenge = builder.add('challenge');
  const known = { measure: 'Days', baseline: 5, target: 3, dueOn: isoDate('2027-06-30') };
  const gone = recordId('gone');
  const whole = builder.add('goal', { ...known, owner: ada.id, challenges: [gone, challenge.id] });
  const bare = builder.add('goal', { ...known, owner: gone, challenges: [gone] });
  const data = builder.build();
  expect(goalGaps(whole, data)).toEqual([]);
  expect(goalGaps(bare, data)).toEqual(['owner', 'challenges']);
});

it('finds the challenges that no goal addresses', () => {
  const builder = new EngagementBuilder();
  const addressed = builder.add('challenge');
  const open = builder.add('challenge');
  builder.add('goal', { challenges: [addressed.id] });
  expect(challengesWithoutGoal(builder.build())).toEqual([open]);
});
