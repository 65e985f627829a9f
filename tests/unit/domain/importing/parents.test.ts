import { describe, expect, it } from 'vitest';
import { codes, known, plan, type Rows } from './import-case.ts';

describe('a parent that is named by its number', () => {
  const HEADINGS = ['Issue key', 'Issue id', 'Summary', 'Issue Type', 'Parent'];
  const numbered = (parent: string | number, ...more: Rows) =>
    plan(
      [
        HEADINGS,
        ['M-1', '10002', 'Go-live', 'Milestone', parent],
        ['E-1', '10001', 'Front door', 'Epic', ''],
        ['M-2', '10003', 'Dug', 'Milestone', ''],
        ...more,
      ],
      known('E-9', { title: '10004' }),
    );

  it('is the row that has it, wherever that stands', () => {
    const rows = numbered(10_001);
    expect(rows[0]?.set['initiative']).toBe(rows[1]?.id);
    expect(codes(rows[0])).toEqual([]);
  });

  it('is never another record, and the receipt says why nothing is linked', () => {
    const reasonOf = (parent: string, ...more: Rows) => {
      const [row] = numbered(parent, ...more);
      expect([row?.outcome, row?.set['initiative']]).toEqual(['added', undefined]);
      return codes(row);
    };
    expect(reasonOf('10003')).toEqual(['note-parent-no-initiative']);
    expect(reasonOf('10001', ['E-2', '10001', 'Back door', 'Epic', ''])).toEqual(['note-parent-number-twice']);
    // The title of an initiative of today is that number.
    expect(reasonOf('10004')).toEqual(['note-parent-not-in-file']);
  });

  it('is found by its key all the same where the column holds keys', () => {
    const rows = numbered('E-1');
    expect(rows[0]?.set['initiative']).toBe(rows[1]?.id);
  });
});
