import { expect, it } from 'vitest';
import { deriveFeedback, netPromoterScore } from '#shared/domain/review/feedback.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function answers(...given: readonly (readonly [number | null, number | null])[]) {
  const builder = new EngagementBuilder();
  const review = builder.add('review');
  for (const [satisfaction, recommend] of given) {
    builder.add('feedback', { satisfaction, recommend }, { parentId: review.id });
  }
  builder.add('feedback', { satisfaction: 1, recommend: 0 }, { parentId: builder.add('review').id });
  return deriveFeedback(builder.build(), review.id);
}

it('prints no figure from fewer than five answers', () => {
  expect(answers([5, 9], [5, 9], [5, 9], [5, 9]).satisfaction).toEqual({ state: 'not-enough-data', value: null, n: 4 });
  expect(answers().recommend).toEqual({ state: 'not-measured', value: null, n: 0 });
});

it('counts the answers of each question on its own', () => {
  const summary = answers([1, 10], [2, 10], [3, 10], [4, 10], [5, null]);
  expect(summary.satisfaction).toEqual({ state: 'measured', value: 3, n: 5 });
  expect(summary.recommend).toEqual({ state: 'not-enough-data', value: null, n: 4 });
});

it('counts nine and ten for, and up to six against', () => {
  expect(netPromoterScore([10, 9, 8, 7, 6])).toBe(20);
  expect(netPromoterScore([0, 6, 6, 9])).toBe(-50);
});
