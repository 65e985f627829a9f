import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { addDays, isoDate } from '#shared/base/iso-date.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { isInternalClass, classOf } from '#shared/domain/model/classification.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import { deriveDashboard } from '#shared/domain/monitoring/dashboard.ts';
import { rowsBehind, type DashboardFigure } from '#shared/domain/monitoring/dashboard-rows.ts';
import { projectDashboard } from '#shared/domain/monitoring/projected-dashboard.ts';
import { deriveTrend } from '#shared/domain/monitoring/trend.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-03-15');

const sampleOf = (): EngagementData => new EngagementData(sampleEngagement(engagementId('sample')));

function rows(data: EngagementData, figure: DashboardFigure): ReturnType<typeof rowsBehind> {
  return rowsBehind(data, deriveDashboard(data, TODAY), figure, TODAY);
}

const sum = (found: ReturnType<typeof rows>): number => found.reduce((total, { value }) => total + (value ?? 0), 0);

describe('the rows behind a figure', () => {
  it('are as many, or come to as much, as the figure says', () => {
    const builder = new EngagementBuilder({ termStartOn: isoDate('2027-01-01'), contractedDaysPerWeek: 2 });
    const sales = builder.add('department', { name: 'Sales' });
    const goal = builder.add('goal', { statement: 'Decide sooner' });
    const base = { department: sales.id, status: 'active' } as const;
    builder.add('initiative', {
      ...base,
      statedRag: 'red',
      goals: [goal.id],
      budget: 100,
      spent: 40,
      forecastCost: 130,
    });
    builder.add('initiative', { ...base, budget: -20, spent: 10 });
    builder.add('initiative', { status: 'done', budget: 50, forecastCost: 40, spent: 40 });
    builder.add('initiative', { status: 'proposed', budget: 999, spent: 999, forecastCost: 999 });
    builder.add('milestone', { title: 'late', baselineOn: isoDate('2027-03-01') });
    builder.add('followUp', { text: 'late', dueOn: isoDate('2027-03-01') });
    builder.add('dayLog', { workedOn: isoDate('2027-02-01'), days: 1.5 });
    builder.add('dayLog', { workedOn: isoDate('2027-02-02'), days: 1 });
    const data = builder.build();
    const { money, alignment, rag, effort } = deriveDashboard(data, TODAY);
    for (const [field, value] of [
      ['budget', money.budget],
      ['spent', money.spent],
      ['forecastCost', money.forecast],
    ] as const) {
      expect(sum(rows(data, { of: 'money', field, aligned: false }))).toBe(value);
    }
    expect(sum(rows(data, { of: 'money', field: 'spent', aligned: true }))).toBe(alignment.alignedSpent);
    expect(sum(rows(data, { of: 'variance' }))).toBe(money.variance?.amount);
    expect(rows(data, { of: 'aligned' })).toHaveLength(alignment.aligned);
    expect(rows(data, { of: 'unaligned' })).toHaveLength(alignment.initiatives - alignment.aligned);
    expect(rows(data, { of: 'rag', department: sales.id, status: 'red' })).toHaveLength(rag.red);
    expect(rows(data, { of: 'rag', department: 'all', status: 'none' })).toHaveLength(rag.none);
    expect(rows(data, { of: 'slipping' })).toMatchObject([{ value: 14 }]);
    expect(rows(data, { of: 'overdue' })).toMatchObject([{ value: 14 }]);
    expect(sum(rows(data, { of: 'days' }))).toBe(effort?.usedDays);
  });

  it('of a month of the trend are those of that month', () => {
    const data = sampleOf();
    for (const month of deriveTrend(data, TODAY)) {
      const of = (measure: Extract<DashboardFigure, { of: 'trend' }>['measure']) =>
        rows(data, { of: 'trend', measure, month: month.month });
      expect(of('troubled')).toHaveLength(month.troubled.length);
      expect(of('reached')).toHaveLength(month.reached.length);
      expect(of('planned')).toHaveLength(month.planned.length);
      expect(of('overdue')).toHaveLength(month.overdue.length);
      expect(sum(of('days'))).toBe(month.usedDays);
    }
  });
});

describe('shares of nothing', () => {
  it('are not known: no budget, a budget of 0, a negative one', () => {
    for (const budget of [null, 0, -5]) {
      const builder = new EngagementBuilder();
      builder.add('initiative', { status: 'active', budget, forecastCost: 3, spent: 0 });
      const { money, alignment } = deriveDashboard(builder.build(), TODAY);
      expect([money.variance, alignment.budgetPercent, alignment.spentPercent]).toEqual([null, null, null]);
    }
  });
});

describe('the trend', () => {
  it('is empty without a date, and has one month for what began in it', () => {
    const builder = new EngagementBuilder();
    expect(deriveTrend(builder.build(), TODAY)).toEqual([]);
    builder.add('dayLog', { workedOn: TODAY, days: 1 });
    expect(deriveTrend(builder.build(), TODAY)).toMatchObject([{ month: '2027-03-01', end: TODAY, usedDays: 1 }]);
  });

  it('takes the last finished check-in of each department as of the end of a month', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', {});
    const held = (on: string, rag: 'green' | 'red', step = ''): void =>
      void builder.add('checkIn', { department: sales.id, heldOn: isoDate(on), ragScope: rag, step });
    held('2027-01-10', 'red');
    held('2027-02-10', 'green');
    held('2027-02-20', 'red', 'status');
    const trend = deriveTrend(builder.build(), TODAY);
    expect(trend.map(({ rag }) => [rag.red, rag.green])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('the dashboard for the wall', () => {
  it('holds nothing of a field that is withheld from the client', () => {
    const data = sampleOf();
    const said = JSON.stringify(projectDashboard(data, addDays(TODAY, 30)));
    const withheld: string[] = [];
    for (const record of data.everything()) {
      for (const field of Object.keys(kindSpec(record.kind).fields)) {
        const value = (record as unknown as Record<string, unknown>)[field];
        if (typeof value === 'string' && value.length > 12 && isInternalClass(classOf(record.kind, field))) {
          withheld.push(value);
        }
      }
    }
    expect(withheld.length).toBeGreaterThan(20);
    expect(withheld.filter((text) => said.includes(text))).toEqual([]);
    expect(said).toContain(data.engagement.client);
  });
});
