import { expect, it } from 'vitest';
import { isSettled, scopeClashes } from '#shared/domain/vision/scope-lists.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';

it('points out a text that is both in scope and out of scope, whatever its capitals, spaces and full stop', () => {
  const builder = new EngagementBuilder();
  const inside = builder.add('scopeItem', { bucket: 'in-scope', text: 'The  payroll.' });
  const outside = builder.add('scopeItem', { bucket: 'out-of-scope', text: 'the payroll' });
  builder.add('scopeItem', { bucket: 'out-of-scope', text: 'The payroll of subsidiaries' });
  builder.add('scopeItem', { bucket: 'parked', text: 'The payroll' });
  expect(scopeClashes(builder.build())).toEqual([[inside, outside]]);
});

it('points out nothing within one list, and no empty texts', () => {
  const builder = new EngagementBuilder();
  for (const bucket of ['in-scope', 'in-scope', 'assumption'] as const) builder.add('scopeItem', { bucket, text: 'A' });
  for (const bucket of ['in-scope', 'out-of-scope'] as const) builder.add('scopeItem', { bucket, text: ' …' });
  expect(scopeClashes(builder.build())).toEqual([]);
});

it('takes only a parked item with an answer for settled', () => {
  expect(isSettled(aRecord('scopeItem', { bucket: 'parked', answer: 'Yes' }))).toBe(true);
  expect(isSettled(aRecord('scopeItem', { bucket: 'parked', answer: '  ' }))).toBe(false);
  expect(isSettled(aRecord('scopeItem', { bucket: 'assumption', answer: 'Yes' }))).toBe(false);
});
