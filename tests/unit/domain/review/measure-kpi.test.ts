import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { quarter } from '#shared/base/quarter.ts';
import { KPI_TYPES } from '#shared/domain/model/kinds-blueprint.ts';
import { MATURITY_DIMENSIONS } from '#shared/domain/model/kinds-delivery.ts';
import { KPI_CATALOGUE, kpiDefinition } from '#shared/domain/review/kpi-catalogue.ts';
import { isMeasuredByCatalogue, measureKpi } from '#shared/domain/review/measure-kpi.ts';
import { m } from '#shared/messages/messages.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';
import { data as sample } from '../sample/sample-data.ts';

const Q1 = quarter('2027-Q1');
const AFTER = isoDate('2027-04-10');
const on = isoDate;

function measured(
  type: Parameters<typeof measureKpi>[1],
  fill: (builder: EngagementBuilder) => void,
  today = AFTER,
  builder = new EngagementBuilder(),
) {
  fill(builder);
  return measureKpi(builder.build(), type, Q1, today)!;
}

describe('the catalogue', () => {
  it('has every type of the method, each with formula, version, unit, direction and source', () => {
    expect(KPI_CATALOGUE.map(({ type }) => type)).toEqual(KPI_TYPES.filter((type) => type !== 'own'));
    for (const { type, version, origin } of KPI_CATALOGUE) {
      expect([type, version, m.kpiFormulas[type] === '', m.kpiSources[origin] === '']).toEqual([
        type,
        '1',
        false,
        false,
      ]);
    }
  });

  it('computes what the records hold and nothing else', () => {
    const data = new EngagementBuilder().build();
    for (const { type, computed } of KPI_CATALOGUE) {
      expect([type, measureKpi(data, type, Q1, AFTER) !== null]).toEqual([type, computed]);
    }
    expect(measureKpi(data, 'own', Q1, AFTER)).toBeNull();
  });

  it('measures nothing, never 0, of an engagement without records', () => {
    const data = new EngagementBuilder().build();
    const found = KPI_CATALOGUE.map(({ type }) => measureKpi(data, type, Q1, AFTER)).filter((one) => one !== null);
    expect(found.every(({ state, value }) => state === 'not-measured' && value === null)).toBe(true);
  });

  it('does not count a KPI whose formula or unit is another one', () => {
    const kpi = aRecord('kpi', { type: 'adoption', formulaVersion: '1', unit: '%' });
    expect(isMeasuredByCatalogue(kpi)).toBe(true);
    expect(isMeasuredByCatalogue({ ...kpi, formulaVersion: '' })).toBe(true);
    expect(isMeasuredByCatalogue({ ...kpi, formulaVersion: '2' })).toBe(false);
    expect(isMeasuredByCatalogue({ ...kpi, unit: 'points' })).toBe(false);
    expect(isMeasuredByCatalogue({ ...kpi, type: 'decision-latency', unit: 'days' })).toBe(false);
    expect(kpiDefinition('own')).toBeUndefined();
  });
});

describe('on-time delivery and milestones', () => {
  it('counts what is due so far, without dropped ones', () => {
    const fill = (builder: EngagementBuilder): void => {
      builder.add('deliverable', { dueOn: on('2027-01-31'), doneOn: on('2027-01-31'), status: 'done' });
      builder.add('deliverable', { dueOn: on('2027-02-10'), doneOn: on('2027-02-11'), status: 'done' });
      builder.add('deliverable', { dueOn: on('2027-02-10'), status: 'dropped' });
      builder.add('deliverable', { dueOn: on('2027-03-31') });
      builder.add('deliverable', { dueOn: on('2027-04-01'), doneOn: on('2027-03-01') });
    };
    expect(measured('on-time-delivery', fill).count).toEqual({ numerator: 1, denominator: 3 });
    expect(measured('on-time-delivery', fill, on('2027-03-31')).count).toEqual({ numerator: 1, denominator: 2 });
  });

  it('has not enough data when nothing was due', () => {
    const none = measured('on-time-delivery', (builder) => builder.add('deliverable', { dueOn: on('2027-06-01') }));
    expect(none).toMatchObject({ state: 'not-enough-data', value: null, count: { numerator: 0, denominator: 0 } });
  });

  it('compares milestones with their baseline, not their forecast', () => {
    const fill = (builder: EngagementBuilder): void => {
      builder.add('milestone', {
        baselineOn: on('2027-02-01'),
        forecastOn: on('2027-03-01'),
        doneOn: on('2027-02-20'),
      });
      builder.add('milestone', { baselineOn: on('2027-02-01'), doneOn: on('2027-01-20') });
    };
    expect(measured('milestone-hit-rate', fill).value).toBe(50);
  });

  it('takes the mean slip; early counts as 0, and what is open runs on', () => {
    const fill = (builder: EngagementBuilder): void => {
      builder.add('milestone', { baselineOn: on('2027-02-01'), doneOn: on('2027-01-01') });
      builder.add('milestone', { baselineOn: on('2027-02-01'), doneOn: on('2027-02-11') });
      builder.add('milestone', { baselineOn: on('2027-03-12') });
    };
    // 0, 10 and 20 days up to the day after the quarter.
    expect(measured('delivery-slip', fill).value).toBe(10);
  });
});

describe('money and goals', () => {
  it('leaves out initiatives without a budget above 0, and says by how many it is sure', () => {
    const one = measured('budget-variance', (builder) => {
      builder.add('initiative', { budget: 100, forecastCost: 110 });
      builder.add('initiative', { budget: 100, spent: 130, forecastCost: 120 });
      builder.add('initiative', { budget: -500, forecastCost: 10 });
      builder.add('initiative', { budget: 900, forecastCost: 1, status: 'cancelled' });
    });
    expect(one.value).toBe(20);
    expect(one.confidence).toBe('medium');
    expect(measured('budget-variance', (builder) => builder.add('initiative', { budget: 0, spent: 5 })).state).toBe(
      'not-enough-data',
    );
  });

  it('ties an initiative to a goal only while the goal is there', () => {
    const aligned = measured('alignment', (builder) => {
      const goal = builder.add('goal');
      builder.add('initiative', { goals: [goal.id] });
      builder.add('initiative', { goals: [aRecord('goal', {}, { id: 'gone' as never }).id] });
    });
    expect(aligned.count).toEqual({ numerator: 1, denominator: 2 });
  });

  it('calls a benefit realised when a measure of the goal reached its target', () => {
    const realised = measured('benefits-realised', (builder) => {
      for (const value of [90, 80]) {
        const goal = builder.add('goal');
        const kpi = builder.add('kpi', { goals: [goal.id], target: 85, direction: 'up', amberLimit: 60 });
        builder.add('reading', { value, measuredOn: on('2027-02-01') }, { parentId: kpi.id });
      }
      builder.add('goal');
    });
    // 80 is green by its limit, and has not reached its target all the same.
    expect(realised.count).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe('people and the way of working', () => {
  it('prints satisfaction from five answers on', () => {
    const answered = (n: number) =>
      measured('stakeholder-satisfaction', (builder) => {
        const review = builder.add('review', { quarter: Q1 });
        for (let at = 0; at < n; at += 1) builder.add('feedback', { satisfaction: 4 }, { parentId: review.id });
      });
    expect(answered(0).state).toBe('not-measured');
    expect(answered(4)).toMatchObject({ state: 'not-enough-data', value: null, responses: 4 });
    expect(answered(5)).toMatchObject({ state: 'measured', value: 4, responses: 5 });
  });

  it('measures a true 0 when every risk is closed, and nothing without a risk log', () => {
    const closed = measured('risk-exposure', (builder) =>
      builder.add('raidItem', { type: 'risk', probability: 3, impact: 4, closedOn: on('2027-02-01') }),
    );
    expect(closed).toMatchObject({ state: 'measured', value: 0 });
    const open = measured('risk-exposure', (builder) => {
      builder.add('raidItem', { type: 'risk', probability: 3, impact: 4, closedOn: on('2027-04-02') });
      builder.add('raidItem', { type: 'issue', impact: 2 });
      builder.add('raidItem', { type: 'risk', probability: 5, impact: 5, raisedOn: on('2027-04-05') });
    });
    expect(open.value).toBe(22);
  });

  it('sets days used against days contracted up to the day looked at', () => {
    const builder = () => new EngagementBuilder({ contractedDaysPerWeek: 2, termStartOn: on('2027-01-01') });
    const log = (to: EngagementBuilder): void => {
      to.add('dayLog', { workedOn: on('2027-01-05'), days: 1 });
      to.add('dayLog', { workedOn: on('2027-01-06'), days: 1 });
    };
    // A week and two days of contract, at two days a week: 14 days of term are 4 days.
    expect(measured('effort', log, on('2027-01-14'), builder()).value).toBe(50);
    expect(measured('effort', () => undefined, AFTER, builder()).state).toBe('not-measured');
  });

  it('needs all five dimensions for the maturity', () => {
    const levels = (n: number) =>
      measured('maturity', (builder) => {
        const review = builder.add('review', { quarter: Q1 });
        for (const dimension of MATURITY_DIMENSIONS.slice(0, n))
          builder.add('maturityLevel', { dimension, level: 3 }, { parentId: review.id });
      });
    expect(levels(4).state).toBe('not-enough-data');
    expect(levels(5)).toMatchObject({ state: 'measured', value: 3, confidence: 'low' });
  });
});

it('counts in the sample what its readings say', () => {
  const today = isoDate('2026-11-20');
  const q4 = quarter('2026-Q4');
  expect(measureKpi(sample, 'on-time-delivery', q4, today)?.count).toEqual({ numerator: 0, denominator: 1 });
  expect(measureKpi(sample, 'alignment', q4, today)?.count).toEqual({ numerator: 11, denominator: 12 });
  expect(measureKpi(sample, 'adoption', q4, today)?.count).toEqual({ numerator: 6, denominator: 9 });
  expect(measureKpi(sample, 'maturity', q4, today)?.value).toBe(2.6);
  expect(measureKpi(sample, 'maturity', quarter('2026-Q3'), today)?.value).toBe(2.4);
  expect(measureKpi(sample, 'budget-variance', q4, today)?.value).toBeCloseTo(3.6, 1);
  expect(measureKpi(sample, 'milestone-hit-rate', q4, today)?.count).toEqual({ numerator: 3, denominator: 4 });
  expect(measureKpi(sample, 'milestone-hit-rate', quarter('2026-Q3'), today)?.count).toEqual({
    numerator: 5,
    denominator: 10,
  });
});
