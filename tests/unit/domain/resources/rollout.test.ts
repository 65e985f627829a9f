import { expect, it } from 'vitest';
import { moveAdaptation } from '#shared/domain/resources/move-adaptation.ts';
import { rolloutSummary } from '#shared/domain/resources/rollout.ts';
import { sessionFigures } from '#shared/domain/resources/session-figures.ts';
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

it('knows no share in use where no resource is meant for a department', () => {
  const builder = new EngagementBuilder();
  const sales = builder.add('department', { name: 'Sales' });
  builder.add('department', { name: 'Works' });
  builder.add('adaptation', { rollout: 'in-use', departments: [sales.id] });
  builder.add('adaptation', { rollout: 'trained', departments: [sales.id] });
  builder.add('adaptation', { rollout: 'dropped', departments: [sales.id] });
  expect(rolloutSummary(builder.build()).byDepartment.map(({ inUse }) => inUse)).toEqual([0.5, null]);
});

it('counts a training from its list, and compares confidence only of those who answered both times', () => {
  const builder = new EngagementBuilder();
  const training = builder.add('training', { attendees: 99, invited: 99, confidenceBefore: 1, confidenceAfter: 1 });
  const child = { parentId: training.id };
  builder.add('attendee', { name: 'A', attended: true, confidenceBefore: 2, confidenceAfter: 4 }, child);
  builder.add('attendee', { name: 'B', attended: true, confidenceBefore: 3, confidenceAfter: 4 }, child);
  builder.add('attendee', { name: 'C', attended: true, confidenceBefore: 1 }, child);
  builder.add('attendee', { name: 'D', attended: false, confidenceBefore: 1, confidenceAfter: 1 }, child);
  const data = builder.build();
  expect(sessionFigures(data, training)).toEqual({
    invited: 4,
    attended: 3,
    before: 2.5,
    after: 4,
    gain: 1.5,
    answered: 2,
    isFromList: true,
  });
  expect(rolloutSummary(data).training).toMatchObject({ invited: 4, came: 3, gain: 1.5 });
});

it('takes the typed means where the list says nothing of confidence', () => {
  const builder = new EngagementBuilder();
  const training = builder.add('training', { confidenceBefore: 2, confidenceAfter: 3.5 });
  builder.add('attendee', { name: 'A', attended: true }, { parentId: training.id });
  expect(sessionFigures(builder.build(), training)).toMatchObject({ gain: 1.5, answered: null, attended: 1 });
});

it('refuses to drop without a reason of its own, also what was dropped before', () => {
  const builder = new EngagementBuilder();
  const back = builder.add('adaptation', { rollout: 'adapted', droppedReason: 'Too long' });
  const gone = builder.add('adaptation', { rollout: 'dropped', droppedReason: 'Too long' });
  expect(moveAdaptation(back, 'dropped')).toMatchObject({ ok: false, error: { code: 'reason-missing' } });
  expect(moveAdaptation(back, 'dropped', { reason: 'Nobody asked' })).toMatchObject({
    value: { set: { rollout: 'dropped', droppedReason: 'Nobody asked' } },
  });
  // Only its place among the dropped ones changes.
  expect(moveAdaptation(gone, 'dropped')).toMatchObject({ ok: true, value: { set: { rollout: 'dropped' } } });
  expect(moveAdaptation(gone, 'trained')).toMatchObject({ ok: true, value: { set: { rollout: 'trained' } } });
});
