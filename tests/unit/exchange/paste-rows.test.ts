import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec, kindSpec } from '#shared/domain/model/kinds.ts';
import { readClipboardTable, writeClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { readPastedRows, type PastedTable } from '#shared/exchange/paste-rows.ts';
import { readCell, writeCell, type CellContext } from '#shared/exchange/read-cell.ts';
import { fieldLabel, optionLabel } from '#shared/messages/messages.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';

const empty = new EngagementBuilder().build();
const contextOf = (data: EngagementData): CellContext => ({ data, labelOf: optionLabel, yes: 'Yes', no: 'No' });
const read = (
  kind: 'deliverable' | 'need' | 'kpi' | 'stakeholder' | 'raidItem',
  field: string,
  text: string,
  data = empty,
) => readCell(fieldSpec(kind, field)!, text, contextOf(data));

describe('a block on the clipboard', () => {
  it('reads back what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', ',', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
        expect(readClipboardTable(writeClipboardTable(rows))).toEqual(kept);
      }),
    );
  });

  it('takes a quote inside a cell as a quote', () => {
    expect(readClipboardTable('5" pipe\tnext\r\nlast')).toEqual([['5" pipe', 'next'], ['last']]);
  });
});

describe('a cell', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['12 %', 12],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["1'234", 1234],
    ['1,234,567', 1_234_567],
    ['(12)', -12],
    ['0,125', 0.125],
  ])('reads the number %s', (text, value) => {
    expect(read('kpi', 'target', text)).toEqual({ ok: true, value });
  });

  it.each([
    ['kpi', 'target', '1,234', 'cell-two-ways'],
    ['kpi', 'target', 'about 5', 'cell-number'],
    ['need', 'readiness', '6', 'cell-range'],
    ['deliverable', 'dueOn', '03/04/2027', 'cell-two-ways'],
    ['deliverable', 'dueOn', '31.02.2027', 'cell-date'],
    ['deliverable', 'status', 'nearly', 'cell-choice'],
    ['stakeholder', 'sponsor', 'perhaps', 'cell-flag'],
    ['deliverable', 'owner', 'Nobody we know', 'cell-unknown'],
  ] as const)('refuses %s.%s “%s” as %s', (kind, field, text, code) => {
    expect(read(kind, field, text)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31.3.2027', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['03/31/2027', '2027-03-31'],
    ['5/5/2027', '2027-05-05'],
    ['31 Mar 2027', '2027-03-31'],
  ])('reads the date %s', (text, value) => {
    expect(read('deliverable', 'dueOn', text)).toEqual({ ok: true, value });
  });

  it('names records by reference or name, and refuses a name that two have', () => {
    const builder = new EngagementBuilder();
    const need = builder.add('need', { title: 'Decide, and tell' }, { ref: 'N-01' });
    const role = builder.add('role', { title: 'Sponsor' });
    builder.add('role', { title: 'Lead' });
    builder.add('role', { title: 'lead' });
    const data = builder.build();
    expect(read('deliverable', 'needs', 'n-01', data)).toEqual({ ok: true, value: [need.id] });
    expect(read('deliverable', 'needs', 'Decide, and tell', data)).toEqual({ ok: true, value: [need.id] });
    expect(read('deliverable', 'owner', 'sponsor', data)).toEqual({ ok: true, value: role.id });
    expect(read('deliverable', 'owner', 'Lead', data)).toMatchObject({ ok: false, error: { code: 'cell-shared' } });
  });

  it('reads back every value that it writes', () => {
    const context = contextOf(empty);
    for (const [field, value] of [
      ['title', 'A title'],
      ['dueOn', '2027-03-31'],
      ['status', 'in-progress'],
      ['needs', []],
      ['owner', null],
    ] as const) {
      const spec = fieldSpec('deliverable', field)!;
      expect(readCell(spec, writeCell(spec, value, context), context)).toEqual({ ok: true, value });
    }
  });
});

describe('pasted rows', () => {
  const target = {
    kind: 'deliverable' as const,
    fields: ['title', 'dueOn', 'status'],
    labelOfField: (field: string) => fieldLabel('deliverable', field),
  };
  const paste = (text: string): PastedTable => readPastedRows(readClipboardTable(text), target, contextOf(empty));

  it('take the columns in order, or as a row of headings names them', () => {
    expect(paste('Plan\t2027-01-31\tPlanned').rows[0]?.body).toEqual({
      title: 'Plan',
      dueOn: '2027-01-31',
      status: 'planned',
    });
    const headed = paste('Due\tDeliverable\tColour\n2027-01-31\tPlan\tred');
    expect(headed.columns).toEqual(['dueOn', 'title', null]);
    expect(headed.rows).toHaveLength(1);
    expect(headed.rows[0]).toMatchObject({ line: 2, body: { title: 'Plan', dueOn: '2027-01-31' } });
  });

  it('leave out what they do not reach, and are refused when they are too wide', () => {
    const { rows } = paste('Short\nWide\t2027-01-31\tPlanned\tmore\tand more');
    expect(rows[0]).toMatchObject({ missing: 2, body: { title: 'Short', dueOn: null, status: '' } });
    expect(rows[1]).toMatchObject({ surplus: 2, body: null });
  });

  it('either give a whole record or say for each cell why not', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('2027-01-31', 'Planned', '1/2/2027', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (table) => {
        for (const row of readPastedRows(table, target, contextOf(empty)).rows) {
          expect(row.body === null).toBe(row.problems.length > 0 || row.surplus > 0);
          if (row.body === null) continue;
          for (const field of Object.keys(row.body)) expect(kindSpec('deliverable').fields).toHaveProperty(field);
        }
      }),
    );
  });
});
