import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { nextDate, upcomingDates } from '#shared/domain/engagement/next-date.ts';
import { stageProgress, stageReached } from '#shared/domain/engagement/stage-progress.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const stateOf = (builder: EngagementBuilder, stage: string) =>
  stageProgress(builder.build()).find((entry) => entry.stage === stage)?.state;

describe('progress through the stages', () => {
  it('is empty throughout for a new engagement, which stands at the first stage', () => {
    const data = new EngagementBuilder().build();
    expect(stageProgress(data).map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'vision empty',
      'needs empty',
      'blueprint empty',
      'resources empty',
      'monitoring empty',
      'review empty',
    ]);
    expect(stageReached(data)).toBe('vision');
  });

  it('does not take an opened but empty text for a start', () => {
    const builder = new EngagementBuilder();
    builder.add('purpose', { outcome: '  ' });
    expect(stateOf(builder, 'vision')).toBe('empty');
  });

  it('completes the vision when every challenge has a goal', () => {
    const builder = new EngagementBuilder();
    builder.add('purpose', { outcome: 'Calm delivery' });
    builder.add('stakeholder');
    const challenge = builder.add('challenge');
    builder.add('goal', { challenges: [challenge.id] });
    expect(stateOf(builder, 'vision')).toBe('complete');
    builder.add('challenge');
    expect(stateOf(builder, 'vision')).toBe('started');
  });

  it('completes the needs when each has a place on the matrix', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({}, [3, 4]);
    expect(stateOf(builder, 'needs')).toBe('complete');
    builder.addNeed({}, [3, null]);
    expect(stateOf(builder, 'needs')).toBe('started');
    expect(stageProgress(builder.build())[1]?.facts).toMatchObject({ needs: 2, scored: 1 });
  });

  it('completes the blueprint with an agreed version, not with a draft', () => {
    const builder = new EngagementBuilder();
    builder.add('deliverable');
    builder.add('blueprintVersion', { version: '1.0', status: 'draft' });
    expect(stateOf(builder, 'blueprint')).toBe('started');
    builder.add('blueprintVersion', { version: '1.0', status: 'agreed' });
    expect(stateOf(builder, 'blueprint')).toBe('complete');
  });

  it('completes resources, monitoring and review by their own rules', () => {
    const builder = new EngagementBuilder();
    builder.add('adaptation', { rollout: 'in-use' });
    builder.add('adaptation', { rollout: 'dropped' });
    builder.add('initiative', { status: 'active', statedRag: 'amber' });
    builder.add('checkIn');
    builder.add('review', { status: 'finished' });
    expect(['resources', 'monitoring', 'review'].map((stage) => stateOf(builder, stage))).toEqual(
      Array(3).fill('complete'),
    );
    builder.add('adaptation', { rollout: 'trained' });
    builder.add('initiative', { status: 'active' });
    builder.add('review', { status: 'open' });
    expect(['resources', 'monitoring', 'review'].map((stage) => stateOf(builder, stage))).toEqual(
      Array(3).fill('started'),
    );
  });

  it('reaches the furthest stage that has anything in it', () => {
    const builder = new EngagementBuilder();
    builder.add('dayLog');
    expect(stageReached(builder.build())).toBe('monitoring');
  });
});

describe('next date', () => {
  const TODAY = isoDate('2027-03-01');

  it('is the earliest of what is planned and not over, today included', () => {
    const builder = new EngagementBuilder();
    builder.add('deliverable', { title: 'over', dueOn: TODAY, status: 'done' });
    builder.add('milestone', { title: 'reached', baselineOn: TODAY, doneOn: TODAY });
    builder.add('milestone', { title: 'moved', baselineOn: TODAY, forecastOn: isoDate('2027-03-09') });
    builder.add('review', { quarter: '2027-Q1', status: 'open', heldOn: isoDate('2027-04-02') });
    builder.add('deliverable', { title: 'past', dueOn: isoDate('2027-02-28') });
    expect(upcomingDates(builder.build(), TODAY).map(({ title }) => title)).toEqual(['moved', '2027-Q1']);
    builder.add('deliverable', { title: 'today', dueOn: TODAY });
    expect(nextDate(builder.build(), TODAY)).toMatchObject({ kind: 'deliverable', on: TODAY, title: 'today' });
  });

  it('believes only the last check-in of each department', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    const at = (heldOn: string, nextOn: string) =>
      builder.add('checkIn', { department: sales.id, heldOn: isoDate(heldOn), nextOn: isoDate(nextOn) });
    at('2027-02-20', '2027-03-20');
    at('2027-01-20', '2027-03-05');
    expect(upcomingDates(builder.build(), TODAY)).toMatchObject([{ on: '2027-03-20', title: 'Sales' }]);
  });

  it('is nothing when nothing is planned', () => expect(nextDate(new EngagementBuilder().build(), TODAY)).toBeNull());
});
