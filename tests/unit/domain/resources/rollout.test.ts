import { expect, it } from 'vitest';
import { rolloutSummary } from '#shared/domain/resources/rollout.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

it('counts resources by step and by department; dropped ones are not in the total', () => {
  const builder = new EngagementBuilder();
  const sales = builder.add('department', { name: 'Sales' });
  const works = builder.add('department', { name: 'Works' });
  builder.add('adaptation', { rollout: 'in-use', departments: [sales.id, works.id] });
  builder.add('adaptation', { rollout: 'dropped', departments: [sales.id] });
  builder.add('adaptation', { departments: [sales.id] });
  const summary = rolloutSummary(builder.build());
  expect(summary.counts).toEqual({ proposed: 1, adapted: 0, trained: 0, 'in-use': 1, dropped: 1 });
  expect(summary.total).toBe(2);
  expect(summary.byDepartment.map(({ department, total }) => [department.name, total])).toEqual([
    ['Sales', 2],
    ['Works', 1],
  ]);
});

it('weights the gain in confidence by attendees and leaves half-asked sessions out', () => {
  const builder = new EngagementBuilder();
  builder.add('training', { attendees: 9, confidenceBefore: 2, confidenceAfter: 4 });
  builder.add('training', { attendees: 1, confidenceBefore: 3, confidenceAfter: 3 });
  builder.add('training', { attendees: 5, confidenceBefore: 1 });
  const { training } = rolloutSummary(builder.build());
  expect(training).toMatchObject({ sessions: 3, attendees: 15, measured: 2 });
  expect(training.gain).toBeCloseTo(1.8);
});

it('reports no gain, rather than a gain of 0, when nothing was measured', () => {
  const builder = new EngagementBuilder();
  builder.add('training', { attendees: 5 });
  expect(rolloutSummary(builder.build()).training.gain).toBeNull();
});
