import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOutcome, checkSuccessTest, namesIn, OUTCOME_CHECKS } from '#shared/domain/vision/outcome-checks.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const NAMES = ['northwind', 'finance'];
const met = (text: string, code: (typeof OUTCOME_CHECKS)[number]) =>
  checkOutcome(text, NAMES).find((check) => check.code === code)?.met;

describe('the outcome statement', () => {
  it('is asked nothing while it is empty, and every question after that', () => {
    expect(checkOutcome('  \n', NAMES)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const codes = checkOutcome(`x${text}`, NAMES).map(({ code }) => code);
        expect(codes).toEqual(OUTCOME_CHECKS);
      }),
    );
  });

  it('meets everything when it names who, when and how much in one sentence', () => {
    const text = 'By 31 March 2027 Northwind meets eight of ten milestones and closes its accounts in five days.';
    expect(checkOutcome(text, NAMES).filter((check) => !check.met)).toEqual([]);
  });

  it.each([
    'by 31 March 2027',
    'by 2027-03-31',
    'until 31.3.2027',
    'in Q1 2027',
    'in 2027',
    'within six months',
    'at the end of the term',
    'next spring',
  ])('knows a date: %s', (when) => expect(met(`Projects finish ${when}`, 'by-when')).toBe(true));

  it.each(['Projects may finish', 'We march on', 'Projects finish soon', 'Order 12345 is done'])(
    'finds no date in: %s',
    (text) => expect(met(text, 'by-when')).toBe(false),
  );

  it('does not take the figures of a date for an amount', () => {
    expect(met('By 31 March 2027 Northwind is better', 'how-much')).toBe(false);
    expect(met('By 31 March 2027 Northwind is 10 % better', 'how-much')).toBe(true);
    expect(met('By 31 March 2027 half of the projects finish', 'how-much')).toBe(true);
    expect(met('Northwind runs one forum', 'how-much')).toBe(false);
  });

  it('names who only by a whole word', () => {
    expect(met('The Finance team decides', 'who')).toBe(true);
    expect(met('The refinanced team decides', 'who')).toBe(false);
    expect(met('Somebody decides', 'who')).toBe(false);
  });

  it('counts sentences and words', () => {
    expect(met('One. Two.', 'sentences')).toBe(true);
    expect(met('One. Two. Three.', 'sentences')).toBe(false);
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect([7, 8, 60, 61].map((count) => met(words(count), 'length'))).toEqual([false, true, true, false]);
  });
});

it('knows the people, roles and departments of the engagement as names', () => {
  const builder = new EngagementBuilder({ client: 'Northwind Traders' });
  builder.add('stakeholder', { name: 'Ada Lovelace', role: 'Finance Director' });
  builder.add('department', { name: 'Warehouse', head: 'Bo' });
  builder.add('stakeholder');
  expect(namesIn(builder.build())).toEqual([
    'northwind traders',
    'northwind',
    'ada lovelace',
    'lovelace',
    'finance director',
    'warehouse',
  ]);
});

it('asks of a success test who, when, and other words than the outcome’s', () => {
  expect(checkSuccessTest('', 'Outcome', NAMES)).toEqual([]);
  expect(checkSuccessTest(' In 2027  Northwind opens it', 'in 2027 northwind opens it', NAMES)).toEqual([
    { code: 'who', met: true },
    { code: 'by-when', met: true },
    { code: 'other-words', met: false },
  ]);
});
