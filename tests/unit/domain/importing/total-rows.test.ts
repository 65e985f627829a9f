import { describe, expect, it } from 'vitest';
import type { ImportMapping } from '#shared/domain/importing/mapping.ts';
import { AN_ENTRY, wordKey } from '#shared/domain/importing/words.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';
import { plan, type Rows } from './import-case.ts';

describe('a row of sums that closes the list', () => {
  const sheet = (...last: Rows) => [
    ['Title', 'Owner', 'Due', 'Budget', 'Spent'],
    ['Repairs', 'Ada', '', 100, 40],
    ...last,
  ];
  const outcomes = (rows: Rows, changed: Partial<ImportMapping> = {}) =>
    plan(rows, new EngagementBuilder().build(), changed).map(({ outcome, reasons }) => [
      outcome,
      ...reasons.map(({ code }) => code),
    ]);

  it.each([
    ['Total', '', '', 100, 40],
    ['Grand Total:', '', '', '1,100.50 €', ''],
    ['Gesamtsumme', '', '', 100],
    ['TOTAL GÉNÉRAL', '', '–', '', '40 %'],
  ])('is left out with its reason: %s', (...row) => {
    expect(outcomes(sheet(row))).toEqual([['added'], ['skipped', 'row-total']]);
  });

  it('is left out where it stands in the column of keys, and when several close the list', () => {
    const rows = [
      ['Key', 'Title', 'Budget'],
      ['1', 'Repairs', 100],
      ['Sum', '', 100],
      ['Total', '', 100],
    ];
    expect(outcomes(rows)).toEqual([['added'], ['skipped', 'row-total'], ['skipped', 'row-total']]);
  });

  it('is taken in when the user says that it is an entry', () => {
    const rows = sheet(['Total', '', '', 100, 40]);
    expect(outcomes(rows, { words: { [wordKey('title', 'Total')]: AN_ENTRY } })).toEqual([['added'], ['added']]);
  });

  it.each([
    ['has an owner', ['Total', 'Ada', '', 100, 40]],
    ['has a date', ['Total', '', '2027-03-01', 100, 40]],
    ['has no figure', ['Total', '', '', '', '']],
    ['is called more than that', ['Total quality', '', '', 100, 40]],
  ])('is none, and never dropped, when it %s', (_, row) => {
    expect(outcomes(sheet(row))).toEqual([['added'], ['added']]);
  });

  it('is none when it does not close the list, has a key, or is all of it', () => {
    const total = ['Total', '', '', 100, 40];
    expect(outcomes(sheet(total, ['Last', 'Ada']))).toEqual([['added'], ['added'], ['added']]);
    expect(
      outcomes([
        ['Key', 'Title', 'Budget'],
        ['1', 'Repairs', 1],
        ['2', 'Total', 1],
      ]),
    ).toEqual([['added'], ['added']]);
    expect(
      outcomes([
        ['Title', 'Budget'],
        ['Total', 100],
      ]),
    ).toEqual([['added']]);
  });
});
