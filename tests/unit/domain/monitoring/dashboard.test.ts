import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { deriveDashboard } from '#shared/domain/monitoring/dashboard.ts';
import { deriveEffort } from '#shared/domain/monitoring/effort.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-01');

describe('dashboard', () => {
  it('counts the stated status of running initiatives by department; silence is not green', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    builder.add('department', { name: 'Idle' });
    builder.add('initiative', { department: sales.id, status: 'active', statedRag: 'red' });
    builder.add('initiative', { department: sales.id, status: 'active' });
    builder.add('initiative', { status: 'on-hold', statedRag: 'green' });
    builder.add('initiative', { department: sales.id, status: 'done', statedRag: 'green' });
    const { ragByDepartment } = deriveDashboard(builder.build(), TODAY);
    expect(ragByDepartment).toMatchObject([
      { department: { name: 'Sales' }, counts: { red: 1, none: 1, green: 0 }, total: 2 },
      { department: null, counts: { green: 1 }, total: 1 },
    ]);
  });

  it('names the initiatives whose stated status differs from the suggested one', () => {
    const builder = new EngagementBuilder();
    const late = builder.add('initiative', {
      status: 'active',
      statedRag: 'green',
      baselineFinishOn: isoDate('2027-02-01'),
    });
    builder.add('initiative', { status: 'active', statedRag: 'green', baselineFinishOn: isoDate('2027-09-01') });
    builder.add('initiative', { status: 'active', baselineFinishOn: isoDate('2027-02-01') });
    const { disagreements } = deriveDashboard(builder.build(), TODAY);
    expect(disagreements.map(({ initiative }) => initiative.id)).toEqual([late.id]);
  });

  it('lists milestones that slip or are overdue, the most overdue first', () => {
    const builder = new EngagementBuilder();
    builder.add('milestone', { title: 'slips', baselineOn: isoDate('2027-05-01'), forecastOn: isoDate('2027-05-11') });
    builder.add('milestone', { title: 'overdue', baselineOn: isoDate('2027-02-19') });
    builder.add('milestone', { title: 'reached', baselineOn: isoDate('2027-02-19'), doneOn: TODAY });
    builder.add('milestone', { title: 'today', baselineOn: TODAY });
    const { slippingMilestones } = deriveDashboard(builder.build(), TODAY);
    expect(
      slippingMilestones.map(({ milestone, slipDays, overdueDays }) => [milestone.title, slipDays, overdueDays]),
    ).toEqual([
      ['overdue', 0, 10],
      ['slips', 10, 0],
    ]);
  });

  it('lists follow-ups that are overdue and not done', () => {
    const builder = new EngagementBuilder();
    builder.add('followUp', { text: 'a', dueOn: isoDate('2027-02-27') });
    builder.add('followUp', { text: 'b', dueOn: isoDate('2027-02-20') });
    builder.add('followUp', { text: 'c', dueOn: TODAY });
    builder.add('followUp', { text: 'd', dueOn: isoDate('2027-02-20'), doneOn: TODAY });
    const { overdueFollowUps } = deriveDashboard(builder.build(), TODAY);
    expect(overdueFollowUps.map(({ followUp, overdueDays }) => [followUp.text, overdueDays])).toEqual([
      ['b', 9],
      ['a', 2],
    ]);
  });

  it('adds money up and keeps unknown apart from 0', () => {
    const builder = new EngagementBuilder();
    builder.add('initiative', { status: 'active', budget: 100, spent: 0 });
    builder.add('initiative', { status: 'done', budget: 50 });
    builder.add('initiative', { status: 'proposed', budget: 900 });
    expect(deriveDashboard(builder.build(), TODAY).money).toEqual({
      budget: 150,
      spent: 0,
      forecast: null,
      variance: null,
    });
  });

  it('measures how many initiatives and how much money are tied to a goal', () => {
    const builder = new EngagementBuilder();
    const goal = builder.add('goal');
    builder.add('initiative', { status: 'active', goals: [goal.id], spent: 30 });
    builder.add('initiative', { status: 'active', spent: 90 });
    expect(deriveDashboard(builder.build(), TODAY).alignment).toEqual({
      initiatives: 2,
      aligned: 1,
      alignedPercent: 50,
      alignedSpent: 30,
      spentPercent: 25,
      budgetPercent: null,
    });
    const none = deriveDashboard(new EngagementBuilder().build(), TODAY);
    expect(none.alignment).toMatchObject({ alignedPercent: null, spentPercent: null });
    expect(none.effort).toBeNull();
  });
});

describe('effort', () => {
  it('takes contracted days pro rata by day, within the term only', () => {
    const builder = new EngagementBuilder({
      contractedDaysPerWeek: 2.5,
      termStartOn: isoDate('2027-01-04'),
      termEndOn: isoDate('2027-01-31'),
    });
    const data = builder.build();
    expect(deriveEffort(data, isoDate('2027-01-04'), isoDate('2027-01-17')).contractedDays).toBe(5);
    expect(deriveEffort(data, isoDate('2026-12-01'), isoDate('2027-12-31')).contractedDays).toBe(10);
    expect(deriveEffort(data, isoDate('2027-03-01'), isoDate('2027-03-31')).contractedDays).toBe(0);
  });

  it('counts logged days of the span, both ends included, by stage', () => {
    const builder = new EngagementBuilder({ contractedDaysPerWeek: 1 });
    builder.add('dayLog', { workedOn: isoDate('2027-01-04'), days: 0.5, stage: 'vision' });
    builder.add('dayLog', { workedOn: isoDate('2027-01-10'), days: 1, stage: 'needs' });
    builder.add('dayLog', { workedOn: isoDate('2027-01-11'), days: 1, stage: 'needs' });
    builder.add('dayLog', { days: 1 });
    expect(deriveEffort(builder.build(), isoDate('2027-01-04'), isoDate('2027-01-10'))).toMatchObject({
      usedDays: 1.5,
      contractedDays: 1,
      differenceDays: 0.5,
      byStage: { vision: 0.5, needs: 1 },
    });
  });

  it('knows no contracted days when the contract does not say, which is not 0', () => {
    const effort = deriveEffort(new EngagementBuilder().build(), TODAY, TODAY);
    expect(effort).toMatchObject({ contractedDays: null, differenceDays: null, usedDays: 0 });
  });
});
