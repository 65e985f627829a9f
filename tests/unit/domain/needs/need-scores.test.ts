import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveNeedScore, deriveNeedScores, scoreCounts, spreadOf } from '#shared/domain/needs/need-scores.ts';
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
    expect(spreadOf([5, 1, 4])).toEqual({ median: 4, min: 1, max: 5, n: 3, spread: 2 });
    expect(spreadOf([2, 3, 4, 4])).toEqual({ median: 3.5, min: 2, max: 4, n: 4, spread: 1.5 });
  });
});

describe('median and spread', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
  const known = (values: readonly number[]) => {
    const spread = spreadOf(values);
    if (spread === null) throw new Error('no scores');
    return spread;
  };

  it('do not depend on who scored first', () => {
    fc.assert(
      fc.property(
        scores.chain((values) =>
          fc.tuple(
            fc.constant(values),
            fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
          ),
        ),
        ([values, shuffled]) => {
          expect(spreadOf(shuffled)).toEqual(spreadOf(values));
        },
      ),
    );
  });

  it('lie within the scores', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { median, min, max, spread, n } = known(values);
        expect(n).toBe(values.length);
        expect(median).toBeGreaterThanOrEqual(min);
        expect(median).toBeLessThanOrEqual(max);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThanOrEqual(max - min);
      }),
    );
  });

  it('have a spread of 0 exactly when the hinges coincide', () => {
    // The hinges by counting: the middle of each half, an odd middle belonging to both.
    const hinge = (half: readonly number[]) => {
      const at = (half.length - 1) / 2;
      return ((half[Math.floor(at)] as number) + (half[Math.ceil(at)] as number)) / 2;
    };
    fc.assert(
      fc.property(scores, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const half = Math.ceil(sorted.length / 2);
        const coincide = hinge(sorted.slice(0, half)) === hinge(sorted.slice(sorted.length - half));
        expect(known(values).spread === 0).toBe(coincide);
      }),
    );
  });

  it('never widen by one more voice at the median', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { median, min, max } = known(values);
        expect(known([...values, median])).toMatchObject({ median, min, max });
      }),
    );
  });
});

describe('distribution of scores', () => {
  it('tells a room in two camps from a room that agrees on the same mean', () => {
    const camps = scoreOf([1, 3], [1, 3], [5, 3], [5, 3]);
    const agreed = scoreOf([3, 3], [3, 3], [3, 3], [3, 3]);
    expect(camps?.urgency?.median).toBe(agreed?.urgency?.median);
    expect(camps?.axes.urgency).toEqual({ counts: [2, 0, 0, 0, 2], verdict: 'two-camps' });
    expect(agreed?.axes.urgency).toEqual({ counts: [0, 0, 4, 0, 0], verdict: 'agreed' });
  });

  it('counts every score once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (values) => {
        expect(scoreCounts(values).reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('says of each axis why there is no agreement, and that one voice is one voice', () => {
    expect(scoreOf([1, 4], [3, 4])?.axes).toMatchObject({
      urgency: { verdict: 'wide' },
      impact: { verdict: 'agreed' },
    });
    expect(scoreOf([1, null])?.axes).toMatchObject({
      urgency: { verdict: 'one-score' },
      impact: { verdict: 'not-scored' },
    });
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
