import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveNeedScore, deriveNeedScores, spreadOf } from '#shared/domain/needs/need-scores.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function scoreOf(...scores: readonly (readonly [number | null, number | null])[]) {
  const builder = new EngagementBuilder();
  const need = builder.addNeed({}, ...scores);
  return deriveNeedScores(builder.build()).get(need.id);
}

const alike = (...values: number[]) => scoreOf(...values.map((value) => [value, 3] as const));

describe('spread of scores', () => {
  it('is nothing without scores, not a 0', () => expect(spreadOf([])).toBeNull());

  it('takes the middle of an odd and the mean of the two middles of an even number', () => {
    expect(spreadOf([5, 1, 4])).toEqual({ median: 4, min: 1, max: 5, n: 3, spread: 2, counts: [1, 0, 0, 1, 1] });
    expect(spreadOf([2, 3, 4, 4])).toEqual({ median: 3.5, min: 2, max: 4, n: 4, spread: 1.5, counts: [0, 1, 1, 2, 0] });
  });

  it('tells two camps from a consensus with the same mean', () => {
    const [camps, consensus] = [spreadOf([1, 1, 5, 5]), spreadOf([3, 3, 3, 3])];
    expect(camps?.median).toBe(consensus?.median);
    expect(camps?.counts).not.toEqual(consensus?.counts);
    expect(camps?.spread).toBe(4);
    expect(consensus?.spread).toBe(0);
  });

  it('does not depend on the order, lies inside its ends, and is not widened by another median vote', () => {
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(scores, (given) => {
        const spread = spreadOf(given);
        if (spread === null) throw new Error('scores have a spread');
        expect(spreadOf(given.toReversed())).toEqual(spread);
        expect(spreadOf(given.toSorted((a, b) => a - b))).toEqual(spread);
        const { median, min, max, n } = spread;
        expect(min <= median && median <= max && spread.spread <= max - min && spread.spread >= 0).toBe(true);
        expect(spread.counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(spread.spread === 0 || new Set(given).size > 1).toBe(true);
        const wider = spreadOf([...given, median]);
        expect([wider?.min, wider?.max]).toEqual([min, max]);
      }),
    );
  });
});

describe('agreement about a need', () => {
  it('has no place while one axis is not scored', () => {
    expect(scoreOf([4, null])).toMatchObject({ agreement: 'not-scored', position: null, impact: null });
  });

  it('takes the median as the place until the room sets another', () => {
    expect(scoreOf([3, 4], [4, 5], [4, 4])).toMatchObject({ agreement: 'agreed', position: { urgency: 4, impact: 4 } });
  });

  it('lets one outlier of three pass', () => expect(alike(3, 3, 5)?.agreement).toBe('agreed'));

  it('reads a wide spread as no agreement', () => {
    expect(alike(1, 3)?.agreement).toBe('no-agreement');
    expect(alike(1, 3, 5)?.agreement).toBe('no-agreement');
    expect(alike(2, 2, 4, 4)?.agreement).toBe('no-agreement');
  });

  it('reads two camps as no agreement, even when the quartiles lie close', () => {
    const camps = [1, 1, 5, 5, 5, 5, 5, 5, 5, 5];
    expect(spreadOf(camps)?.spread).toBe(0);
    expect(alike(...camps)?.agreement).toBe('no-agreement');
  });

  it('does not call a room with its majority in the middle two camps', () => {
    expect(alike(2, 3, 3, 3, 4)?.agreement).toBe('agreed');
  });

  it('disagrees when only the impact is disputed', () => {
    expect(scoreOf([3, 1], [3, 5])?.agreement).toBe('no-agreement');
  });

  it('lets what the room set stand over disputed scores, and keeps the scores', () => {
    const builder = new EngagementBuilder();
    const need = builder.addNeed({ agreedUrgency: 4.5, agreedImpact: 2 }, [1, 1], [5, 5]);
    const scores = builder.build().childrenOf('needScore', need.id);
    expect(deriveNeedScore(need, scores)).toMatchObject({
      agreement: 'set-by-room',
      position: { urgency: 4.5, impact: 2 },
      urgency: { median: 3, n: 2 },
    });
  });
});
