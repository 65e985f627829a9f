import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { stakeholderAdvice, withDistinctNames } from '#shared/domain/vision/stakeholder-advice.ts';
import { mapSpots, QUARTERS, quarterOf } from '#shared/domain/vision/stakeholder-quarters.ts';
import { aRecord, EngagementBuilder } from '../../../builders/engagement.ts';

const maybeScore = fc.option(fc.integer({ min: 1, max: 5 }));

describe('the quarters of influence and interest', () => {
  it('count only a score above 3 as high', () => {
    expect(quarterOf({ influence: 4, interest: 4 })).toBe('manage-closely');
    expect(quarterOf({ influence: 4, interest: 3 })).toBe('keep-satisfied');
    expect(quarterOf({ influence: 3, interest: 4 })).toBe('keep-informed');
    expect(quarterOf({ influence: 3, interest: 3 })).toBe('monitor');
    expect(quarterOf({ influence: null, interest: 5 })).toBeNull();
  });

  it('hold everybody with scores exactly once, in numbered points, a quarter at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(maybeScore, maybeScore), { maxLength: 300 }), (scores) => {
        const people = scores.map(([influence, interest], index) =>
          aRecord('stakeholder', { influence, interest }, { id: recordId(`s-${index}`) }),
        );
        const spots = mapSpots(people);
        const placed = spots.flatMap((spot) => spot.people.map(({ id }) => id));
        expect(placed.toSorted()).toEqual(
          people
            .filter((person) => quarterOf(person) !== null)
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(spots.map(({ number }) => number)).toEqual(spots.map((_, index) => index + 1));
        const ranks = spots.map(({ quarter }) => QUARTERS.indexOf(quarter));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('do not round a score across the rule', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true }), (a, b) => {
        const [spot] = mapSpots([aRecord('stakeholder', { influence: a, interest: b })]);
        expect(spot?.quarter).toBe(quarterOf({ influence: spot?.influence ?? null, interest: spot?.interest ?? null }));
      }),
    );
  });
});

describe('what the register of stakeholders still lacks', () => {
  const codes = (builder: EngagementBuilder) => stakeholderAdvice(builder.build()).map(({ code }) => code);

  it('is nothing while nobody is in it', () => {
    const builder = new EngagementBuilder();
    builder.add('department', { name: 'Finance' });
    expect(codes(builder)).toEqual([]);
  });

  it('is a sponsor, and then a sponsor with influence', () => {
    const builder = new EngagementBuilder();
    builder.add('stakeholder', { name: 'Ada', influence: 5, interest: 5 });
    expect(codes(builder)).toEqual(['no-sponsor']);
    builder.add('stakeholder', { name: 'Ben', influence: 3, interest: 5, sponsor: true });
    expect(codes(builder)).toEqual(['weak-sponsor']);
  });

  it('is a score, a department without anybody, and a department that is gone', () => {
    const builder = new EngagementBuilder();
    const finance = builder.add('department', { name: 'Finance' });
    const care = builder.add('department', { name: 'Care' });
    builder.add('stakeholder', { name: 'Ada', influence: 5, interest: 5, sponsor: true, department: finance.id });
    const ben = builder.add('stakeholder', { name: 'Ben', influence: 2, department: recordId('gone') });
    expect(stakeholderAdvice(builder.build())).toEqual([
      { code: 'unscored', people: [ben] },
      { code: 'department-without', departments: [care] },
      { code: 'department-gone', people: [ben] },
    ]);
  });

  it('is a role that tells two people of one name apart', () => {
    const builder = new EngagementBuilder();
    const both = { influence: 5, interest: 5, sponsor: true };
    builder.add('stakeholder', { ...both, name: 'Sam Reed', role: 'Buyer' });
    builder.add('stakeholder', { ...both, name: ' sam  reed', role: 'Driver' });
    builder.add('stakeholder', { ...both, name: '' });
    builder.add('stakeholder', { ...both, name: '' });
    const [advice, ...others] = stakeholderAdvice(builder.build());
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ code: 'same-name', name: 'Sam Reed', sameRole: false });
    builder.add('stakeholder', { ...both, name: 'Sam Reed', role: 'buyer' });
    expect(stakeholderAdvice(builder.build())).toMatchObject([{ code: 'same-name', sameRole: true }]);
  });
});

describe('names to choose from', () => {
  it('stay as they are where they differ', () => {
    const builder = new EngagementBuilder();
    builder.add('stakeholder', { name: 'Sam Reed', role: 'Buyer' });
    const data = builder.build();
    expect(withDistinctNames(data)).toBe(data);
  });

  it('say role, then department, then a number', () => {
    const builder = new EngagementBuilder();
    const finance = builder.add('department', { name: 'Finance' });
    builder.add('stakeholder', { name: 'Sam Reed', role: 'Driver' });
    builder.add('stakeholder', { name: 'Sam Reed', role: 'Buyer', department: finance.id });
    builder.add('stakeholder', { name: 'Sam Reed', role: 'Buyer' });
    builder.add('stakeholder', { name: 'Sam Reed' });
    builder.add('stakeholder', { name: 'Sam Reed' });
    expect(
      withDistinctNames(builder.build())
        .all('stakeholder')
        .map(({ name }) => name),
    ).toEqual([
      'Sam Reed (Driver)',
      'Sam Reed (Buyer, Finance)',
      'Sam Reed (Buyer, 3)',
      'Sam Reed (4)',
      'Sam Reed (5)',
    ]);
  });

  it('never tell two people by the same words', () => {
    const word = fc.constantFrom('', 'Buyer', 'buyer ', 'Driver');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 12 }), (people) => {
        const builder = new EngagementBuilder();
        const finance = builder.add('department', { name: 'Finance' });
        for (const [role, inFinance] of people) {
          builder.add('stakeholder', { name: 'Sam', role, department: inFinance ? finance.id : null });
        }
        const names = withDistinctNames(builder.build())
          .all('stakeholder')
          .map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
