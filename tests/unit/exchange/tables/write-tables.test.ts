import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import type { SourceCell } from '#shared/domain/importing/source-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { registerRows } from '#shared/exchange/tables/register-rows.ts';
import { writeCsv } from '#shared/exchange/tables/write-csv.ts';
import { writeProject } from '#shared/exchange/tables/write-project.ts';
import { writeXlsx } from '#shared/exchange/tables/write-xlsx.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function read(bytes: Uint8Array): readonly (readonly SourceCell[])[] {
  const file = readSourceFile(bytes);
  return file.ok ? (file.value.tables[0]?.rows ?? []) : [[file.error.code]];
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((word) => word.replace(/[\r\n\0\s]/g, ' ').trim());

describe('CSV', () => {
  it('begins with the mark of UTF-8, and no text of it is a formula', () => {
    const bytes = writeCsv([['Title'], ['=1+1'], ['+44'], ['-x'], ['@me'], ['\uff1d1'], ['plain'], [-5]]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes.subarray(3)).split('\r\n')).toEqual([
      'Title',
      "'=1+1",
      "'+44",
      "'-x",
      "'@me",
      "'\uff1d1",
      'plain',
      '-5',
      '',
    ]);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), (rows) => {
        const plain = rows.map((row) => row.map((cell) => `x${cell.replaceAll('\ufffd', '')}`));
        expect(read(writeCsv([['a', 'b', 'c'], ...plain])).slice(1)).toEqual(plain);
      }),
    );
  });
});

describe('a workbook', () => {
  it('reads back as it was written, dates as dates, and holds no formula', () => {
    const rows = [
      ['Title', 'Due', 'Budget', 'Open'],
      ['=HYPERLINK("http://x")', '2027-03-01', 1200.5, true],
      ['Å & <b>', '1900-03-01', -3, false],
    ];
    const bytes = writeXlsx([
      { name: 'A/B', rows },
      { name: 'a b', rows: [['x']] },
    ]);
    expect(read(bytes)).toEqual(rows);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Sheet2"');
  });

  it('is well-formed whatever the cells say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const file = readSourceFile(writeXlsx([{ name: 'S', rows: [['x'], cells] }]));
        expect(file.ok ? 'read' : file.error.code).toBe('read');
      }),
    );
  });
});

describe('the register', () => {
  const builder = new EngagementBuilder();
  const initiative = builder.add(
    'initiative',
    { title: 'Front door & more', forecastFinishOn: isoDate('2027-06-30'), budget: 1200, externalKey: 'OPS-1' },
    { ref: 'I-01' },
  );
  builder.add('milestone', { title: 'Opens', initiative: initiative.id, forecastOn: isoDate('2027-05-01') });
  builder.add('milestone', { title: 'Alone', doneOn: isoDate('2027-01-01') });
  const data = builder.build();

  it('has reference, key and every field of the form', () => {
    const words = {
      data,
      labelOf: String,
      yes: 'yes',
      no: 'no',
      ref: 'Ref',
      key: 'Key',
      labelOfField: (_: string, f: string) => f,
    };
    const [headings, row] = registerRows('initiative', data, words);
    const named = Object.fromEntries((headings ?? []).map((heading, index) => [heading, row?.[index]]));
    expect(named).toMatchObject({ Ref: 'I-01', Key: 'OPS-1', title: 'Front door & more', budget: 1200 });
    expect(headings).not.toContain('externalSource');
  });

  it('goes out as a project plan that reads back: initiatives with their milestones', () => {
    const rows = read(writeProject(data, 'Northwind'));
    expect(rows.slice(1).map((row) => [row[1], row[2], row[4], row[6], row[10]])).toEqual([
      ['Front door & more', 'Summary task', '', '2027-06-30', 1200],
      ['Opens', 'Milestone', '1', '2027-05-01', ''],
      ['Alone', 'Milestone', '', '2027-01-01', ''],
    ]);
  });
});
