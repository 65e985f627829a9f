import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import { rankSensitivity } from '#shared/domain/needs/rank-sensitivity.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

type Row = readonly [urgency: number, impact: number, effort: number | null, readiness: number | null];

function engagement(rows: readonly Row[], weights: Partial<BodyOf<'engagement'>> = {}): EngagementData {
  const builder = new EngagementBuilder(weights);
  rows.forEach(([urgency, impact, effort, readiness], index) =>
    builder.addNeed({ title: `Need ${index}`, effort, readiness }, [urgency, impact]),
  );
  return builder.build();
}

const score = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(score, score, fc.option(score), fc.option(score)), { maxLength: 12 });
const weight = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
const weights = fc.record({
  weightUrgency: weight,
  weightImpact: weight,
  weightEffort: weight,
  weightReadiness: weight,
});
const order = (data: EngagementData): string[] => rankNeeds(data).map(({ need }) => need.title);

describe('the ranking', () => {
  it('is urgency times impact by the method’s own weights, and a permutation by any', () => {
    fc.assert(
      fc.property(rows, weights, (given, chosen) => {
        for (const { priority, urgency, impact } of rankNeeds(engagement(given))) {
          expect(priority).toBeCloseTo((urgency ?? 0) * (impact ?? 0));
        }
        expect(order(engagement(given, chosen)).toSorted()).toEqual(order(engagement(given)).toSorted());
      }),
    );
  });

  it('does not change when urgency and impact alone count and both weights grow alike', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (given, times) => {
        const grown = engagement(given, { weightUrgency: times, weightImpact: times });
        expect(order(grown)).toEqual(order(engagement(given)));
      }),
    );
  });

  it('puts little effort first where effort counts, and an unknown one in the middle', () => {
    const data = engagement(
      [
        [3, 3, 5, null],
        [3, 3, null, null],
        [3, 3, 1, null],
      ],
      { weightEffort: 1 },
    );
    expect(order(data)).toEqual(['Need 2', 'Need 1', 'Need 0']);
  });
});

describe('what moving the weights does', () => {
  it('names who moves, from where to where', () => {
    // 4 × 3 against 3 × 4: equal, so the higher impact leads until urgency counts more.
    const { ranges, firm } = rankSensitivity(
      engagement([
        [4, 3, null, null],
        [3, 4, null, null],
        [1, 1, null, null],
      ]),
    );
    expect(ranges.map(({ entry, best, worst }) => [entry.need.title, best, worst])).toEqual([
      ['Need 1', 1, 2],
      ['Need 0', 1, 2],
      ['Need 2', 3, 3],
    ]);
    expect(ranges[0]?.moves).toContainEqual({ factor: 'urgency', direction: 'more', from: 1, to: 2 });
    expect(firm).toBe(0);
  });

  it('is nothing without a change, and keeps every rank inside its range', () => {
    fc.assert(
      fc.property(rows, weights, (given, chosen) => {
        const data = engagement(given, chosen);
        const still = rankSensitivity(data, 0);
        expect(still.ranges.every(({ moves }) => moves.length === 0)).toBe(true);
        expect(still.firm).toBe(still.ranges.length);
        const { ranges, mayLeaveTop } = rankSensitivity(data);
        ranges.forEach(({ rank, best, worst }, index) => {
          expect(rank).toBe(index + 1);
          expect(best <= rank && rank <= worst && worst <= ranges.length).toBe(true);
        });
        for (const { rank, worst } of mayLeaveTop) expect(rank <= 5 && worst > 5).toBe(true);
      }),
    );
  });
});
