import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import {
  areMethodWeights,
  highestPriority,
  METHOD_WEIGHTS,
  priorityOf,
  setWeight,
  weightsOf,
} from '#shared/domain/needs/priority-weights.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const half = fc.integer({ min: 2, max: 10 }).map((value) => value / 2);
const score = fc.option(fc.integer({ min: 1, max: 5 }));

describe('priority of a need', () => {
  it('is exactly urgency times impact with the method’s own weights, whatever effort and readiness are', () => {
    fc.assert(
      fc.property(half, half, score, score, (urgency, impact, effort, readiness) => {
        expect(priorityOf({ urgency, impact, effort, readiness }, METHOD_WEIGHTS)).toBe(urgency * impact);
      }),
    );
    expect(highestPriority(METHOD_WEIGHTS)).toBe(25);
  });

  it('takes weights as exponents, and effort the other way round', () => {
    const weights = { urgency: 2, impact: 1, effort: 1, readiness: 0.5 };
    expect(priorityOf({ urgency: 3, impact: 2, effort: 1, readiness: 4 }, weights)).toBe(9 * 2 * 5 * 2);
  });

  it('counts what nobody judged as 3', () => {
    const weights = { urgency: 0, impact: 0, effort: 1, readiness: 1 };
    expect(priorityOf({ urgency: 5, impact: 5, effort: null, readiness: null }, weights)).toBe(9);
  });

  it('calls products equal that are equal by the rule', () => {
    const weights = { urgency: 0.7, impact: 0.7, effort: 0, readiness: 0 };
    const of = (urgency: number, impact: number) =>
      priorityOf({ urgency, impact, effort: null, readiness: null }, weights);
    expect(of(2, 4.5)).toBe(of(3, 3));
    expect(of(1, 4)).toBe(of(2, 2));
  });
});

describe('weights of an engagement', () => {
  it('are the method’s own until it sets others', () => {
    expect(weightsOf(new EngagementBuilder().build())).toEqual(METHOD_WEIGHTS);
    const data = new EngagementBuilder({ weightEffort: 0.5, weightUrgency: 0 }).build();
    expect(weightsOf(data)).toEqual({ urgency: 0, impact: 1, effort: 0.5, readiness: 0 });
    expect(areMethodWeights(weightsOf(data))).toBe(false);
  });

  it('are kept from 0 to 3 in steps of a tenth; the method’s own is not stored', () => {
    expect(setWeight('urgency', 1.26)).toEqual({ weightUrgency: 1.3 });
    expect(setWeight('effort', 9)).toEqual({ weightEffort: 3 });
    expect(setWeight('impact', 1.04)).toEqual({ weightImpact: null });
    expect(setWeight('readiness', 0)).toEqual({ weightReadiness: null });
    expect(setWeight('urgency', null)).toEqual({ weightUrgency: null });
  });
});

describe('ranking with weights', () => {
  it('lifts what takes little effort once effort counts, and keeps the zones', () => {
    const builder = new EngagementBuilder({ weightEffort: 1 });
    builder.addNeed({ title: 'heavy', effort: 5 }, [5, 4]);
    builder.addNeed({ title: 'light', effort: 1 }, [4, 3]);
    expect(rankNeeds(builder.build()).map(({ need, priority, zone }) => [need.title, priority, zone])).toEqual([
      ['light', 60, 'delegate'],
      ['heavy', 20, 'do-now'],
    ]);
  });

  it('carries only the factors that count, with what is known and what goes in', () => {
    const builder = new EngagementBuilder({ weightEffort: 0.5, weightUrgency: 0 });
    builder.addNeed({ effort: 2 }, [5, 4]);
    expect(rankNeeds(builder.build())[0]?.factors).toEqual([
      { factor: 'impact', value: 4, points: 4, weight: 1 },
      { factor: 'effort', value: 2, points: 4, weight: 0.5 },
    ]);
  });

  it('names the neighbours and what decides between equals', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'urgent' }, [4, 2]);
    builder.addNeed({ title: 'weighty' }, [2, 4]);
    builder.addNeed({ title: 'weighty too' }, [2, 4]);
    builder.addNeed({ title: 'small' }, [1, 1]);
    builder.addNeed({ title: 'unscored' });
    const words = rankNeeds(builder.build()).map(({ need, above, below }) => [
      need.title,
      above && `${above.need.title} ${above.tie}`,
      below && `${below.need.title} ${below.tie}`,
    ]);
    expect(words).toEqual([
      ['weighty', null, 'weighty too list'],
      ['weighty too', 'weighty list', 'urgent impact'],
      ['urgent', 'weighty too impact', 'small null'],
      ['small', 'urgent null', null],
      ['unscored', null, null],
    ]);
  });
});
