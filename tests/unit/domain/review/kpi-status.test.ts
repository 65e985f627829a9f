import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import { kpiRag, kpiStatus } from '#shared/domain/review/kpi-status.ts';
import { deriveScorecard } from '#shared/domain/review/scorecard.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';

const Q1 = { from: isoDate('2027-01-01'), to: isoDate('2027-03-31') };

type ReadingOf = Omit<Partial<BodyOf<'reading'>>, 'measuredOn'> & { readonly on: string };

function statusOf(kpi: Partial<BodyOf<'kpi'>>, ...readings: readonly ReadingOf[]) {
  const builder = new EngagementBuilder();
  const record = builder.add('kpi', kpi);
  const own = readings.map(({ on, ...body }) =>
    builder.add('reading', { ...body, measuredOn: isoDate(on) }, { parentId: record.id }),
  );
  const other = aRecord('reading', { value: 999, measuredOn: isoDate('2027-03-31') });
  return kpiStatus(record, [...own, other], Q1);
}

describe('value of a KPI', () => {
  it('takes the last reading of the span and compares it with the last one before', () => {
    const status = statusOf(
      { direction: 'up', target: 90 },
      { on: '2026-10-01', value: 60 },
      { on: '2026-12-31', value: 70 },
      { on: '2027-03-31', value: 82 },
      { on: '2027-02-01', value: 75 },
      { on: '2027-04-01', value: 99 },
    );
    expect(status).toMatchObject({
      state: 'measured',
      value: 82,
      previous: 70,
      change: 12,
      trend: 'better',
      target: 90,
    });
  });

  it('is not measured, never 0, without a reading in the span', () => {
    const status = statusOf({ direction: 'up', target: 90 }, { on: '2026-12-31', value: 70 });
    expect(status).toMatchObject({ state: 'not-measured', value: null, change: null, previous: 70, rag: null });
    expect(statusOf({}, { on: '2027-02-01' }).state).toBe('not-measured');
  });

  it('keeps a measured 0', () => {
    expect(statusOf({ direction: 'down', target: 0 }, { on: '2027-02-01', value: 0 })).toMatchObject({
      state: 'measured',
      value: 0,
      rag: 'green',
    });
  });

  it('reads a count as its ratio and keeps "3 of 4"', () => {
    expect(statusOf({}, { on: '2027-02-01', numerator: 3, denominator: 4 })).toMatchObject({
      value: 75,
      count: { numerator: 3, denominator: 4 },
    });
  });

  it('has not enough data with a denominator of 0', () => {
    expect(
      statusOf({ target: 1, direction: 'up' }, { on: '2027-02-01', numerator: 0, denominator: 0, value: 0 }),
    ).toMatchObject({
      state: 'not-enough-data',
      value: null,
      rag: null,
    });
  });

  it('has not enough data in a survey of fewer than five', () => {
    const survey = (responses: number | null) =>
      statusOf({ survey: true }, { on: '2027-02-01', value: 4, responses }).state;
    expect([survey(4), survey(null), survey(5)]).toEqual(['not-enough-data', 'not-enough-data', 'measured']);
  });

  it('skips a previous reading that was not enough', () => {
    const status = statusOf(
      { survey: true },
      { on: '2026-06-30', value: 3, responses: 8 },
      { on: '2026-12-31', value: 1, responses: 2 },
      { on: '2027-02-01', value: 4, responses: 8 },
    );
    expect(status.previous).toBe(3);
  });
});

describe('colour of a KPI', () => {
  const up = aRecord('kpi', { direction: 'up', target: 90, amberLimit: 80, redLimit: 60 });
  const down = aRecord('kpi', { direction: 'down', target: 5, amberLimit: 10, redLimit: 20 });

  it('takes its limits as inclusive, in the direction of worse', () => {
    expect([95, 90, 81, 80, 61, 60].map((value) => kpiRag(up, value))).toEqual([
      'green',
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ]);
    expect([4, 9, 10, 19, 20].map((value) => kpiRag(down, value))).toEqual(['green', 'green', 'amber', 'amber', 'red']);
  });

  it('without limits takes a missed target as amber, and as red below the baseline', () => {
    const kpi = aRecord('kpi', { direction: 'up', target: 90, baseline: 70 });
    expect([90, 89, 70, 69].map((value) => kpiRag(kpi, value))).toEqual(['green', 'amber', 'amber', 'red']);
  });

  it('has none without a direction or anything to hold it against', () => {
    expect(kpiRag(aRecord('kpi', { target: 90 }), 95)).toBeNull();
    expect(kpiRag(aRecord('kpi', { direction: 'up', baseline: 1 }), 95)).toBeNull();
  });
});

describe('scorecard', () => {
  it('shows the measured KPI of a goal and the worst colour of all of them', () => {
    const builder = new EngagementBuilder({ fiscalYearStartMonth: 4 });
    const goal = builder.add('goal', { target: 95, unit: '%' });
    const bare = builder.add('goal', { target: 7, unit: 'days' });
    builder.add('kpi', { title: 'unmeasured', goals: [goal.id], target: 1 });
    const good = builder.add('kpi', { title: 'good', goals: [goal.id], direction: 'up', target: 80, unit: 'points' });
    const bad = builder.add('kpi', { title: 'bad', goals: [goal.id], direction: 'up', target: 80, redLimit: 50 });
    builder.add('reading', { value: 85, measuredOn: isoDate('2027-05-01') }, { parentId: good.id });
    builder.add('reading', { value: 20, measuredOn: isoDate('2027-05-01') }, { parentId: bad.id });
    const [row, second] = deriveScorecard(builder.build(), quarter('2027-Q1'));
    expect(row).toMatchObject({ lead: { kpi: { title: 'good' } }, target: 80, unit: 'points', actual: 85, rag: 'red' });
    expect(row?.kpis).toHaveLength(3);
    expect(second).toMatchObject({
      goal: { id: bare.id },
      lead: null,
      target: 7,
      unit: 'days',
      actual: null,
      rag: null,
    });
  });
});
