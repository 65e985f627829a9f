import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankNeeds } from '#shared/domain/needs/need-ranking.ts';
import { rankSensitivity, TOP_PLACES } from '#shared/domain/needs/rank-sensitivity.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const half = fc.integer({ min: 2, max: 10 }).map((value) => value / 2);
const judged = fc.option(fc.integer({ min: 1, max: 5 }));
const weight = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
const someNeeds = fc.array(fc.record({ urgency: half, impact: half, effort: judged, readiness: judged }), {
  maxLength: 14,
});
const someWeights = fc.record({
  weightUrgency: weight,
  weightImpact: weight,
  weightEffort: weight,
  weightReadiness: weight,
});

type Needs = typeof someNeeds extends fc.Arbitrary<infer T> ? T : never;
type Set = Partial<typeof someWeights extends fc.Arbitrary<infer T> ? T : never>;

function dataOf(needs: Needs, weights: Set) {
  const builder = new EngagementBuilder(weights);
  for (const { urgency, impact, effort, readiness } of needs) {
    builder.addNeed({ agreedUrgency: urgency, agreedImpact: impact, effort, readiness });
  }
  return builder.build();
}

describe('sensitivity of the ranking', () => {
  it('moves each need from one place to another: under every move the places stay a permutation', () => {
    fc.assert(
      fc.property(someNeeds, someWeights, (needs, weights) => {
        const { ranges, effects } = rankSensitivity(dataOf(needs, weights));
        expect(ranges.map(({ rank }) => rank)).toEqual(needs.map((_, index) => index + 1));
        for (const { shifts } of effects) {
          const sorted = (places: readonly number[]) => places.toSorted((a, b) => a - b);
          expect(sorted(shifts.map(({ to }) => to))).toEqual(sorted(shifts.map(({ from }) => from)));
        }
        for (const { rank, best, worst } of ranges) {
          expect(best).toBeLessThanOrEqual(rank);
          expect(worst).toBeGreaterThanOrEqual(rank);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds no movement where nothing is moved', () => {
    fc.assert(
      fc.property(someNeeds, someWeights, (needs, weights) => {
        const { effects, canFallOut } = rankSensitivity(dataOf(needs, weights), 0);
        expect(effects.flatMap(({ shifts }) => shifts)).toEqual([]);
        expect(canFallOut).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('changes no place when urgency and impact are scaled alike and nothing else counts', () => {
    fc.assert(
      fc.property(someNeeds, fc.integer({ min: 1, max: 30 }), (needs, tenths) => {
        const placesOf = (weights: Set) => rankNeeds(dataOf(needs, weights)).map(({ need }) => need.id);
        const scaled = placesOf({ weightUrgency: tenths / 10, weightImpact: tenths / 10 });
        expect(scaled).toEqual(placesOf({}));
      }),
    );
  });

  it('keeps the first needs the first as far as it says', () => {
    fc.assert(
      fc.property(someNeeds, someWeights, (needs, weights) => {
        const { steadyFirst, effects } = rankSensitivity(dataOf(needs, weights));
        expect(steadyFirst).toBeLessThanOrEqual(Math.min(TOP_PLACES, needs.length));
        for (const { from, to } of effects.flatMap(({ shifts }) => shifts)) {
          expect(from <= steadyFirst).toBe(to <= steadyFirst);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves only the weights that count', () => {
    const { effects } = rankSensitivity(dataOf([], { weightUrgency: 0, weightReadiness: 1 }));
    expect(effects.map(({ factor, direction }) => `${factor} ${direction}`)).toEqual([
      'impact more',
      'impact less',
      'readiness more',
      'readiness less',
    ]);
  });

  it('says who changes places with whom, by which weight', () => {
    // 5 × 3 = 15 stands above 3.5 × 4 = 14 until the urgency counts a fifth less.
    const data = dataOf(
      [
        { urgency: 5, impact: 3, effort: null, readiness: null },
        { urgency: 3.5, impact: 4, effort: null, readiness: null },
      ],
      {},
    );
    const { ranges, steadyFirst } = rankSensitivity(data);
    expect(ranges.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(ranges[0]?.movedBy).toEqual([{ factor: 'urgency', direction: 'less', to: 2 }]);
    expect(ranges[1]?.movedBy).toEqual([{ factor: 'urgency', direction: 'less', to: 1 }]);
    // Both of two stay the first two; the first place itself does not.
    expect(steadyFirst).toBe(2);
  });

  it('names those of the first five that can fall out', () => {
    const even = (urgency: number, impact: number) => ({ urgency, impact, effort: null, readiness: null });
    const four = [even(5, 5), even(5, 5), even(5, 5), even(5, 5)];
    const { canFallOut } = rankSensitivity(dataOf([...four, even(5, 2), even(2, 4.5)], {}));
    expect(canFallOut.map(({ rank, worst }) => [rank, worst])).toEqual([[5, 6]]);
  });

  it('leaves needs without values out', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({});
    expect(rankSensitivity(builder.build())).toMatchObject({ ranges: [], steadyFirst: 0, canFallOut: [] });
  });
});
