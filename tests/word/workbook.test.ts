import { describe, expect, test } from 'vitest';
import { cleanText } from '#shared/base/clean-text.ts';
import { engagementId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { IMPORT_TARGETS } from '#shared/domain/importing/roles.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { cellText, type SourceCell } from '#shared/domain/importing/source-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { registerRows } from '#shared/exchange/tables/register-rows.ts';
import { writeXlsx } from '#shared/exchange/tables/write-xlsx.ts';
import { fieldLabel, kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { hostileEngagement } from '../builders/hostile-engagement.ts';
import { hasCalc, sheetsAsCsv } from './libreoffice.ts';

const sheetsOf = (data: EngagementData) =>
  IMPORT_TARGETS.map((kind) => ({
    name: kindName(kind, 'many'),
    rows: registerRows(kind, data, {
      data,
      labelOf: optionLabel,
      yes: m.common.yes,
      no: m.common.no,
      ref: m.common.ref,
      key: m.importing.key,
      labelOfField: fieldLabel,
    }),
  }));

// What Calc shows otherwise without changing a value: fifteen digits of a number, the order of a date, spaces and line ends;
// and what no XML can hold.
function plain(cell: SourceCell): string {
  const text = typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cleanText(cellText(cell));
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year !== '') return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return text.replace(/\s+/g, ' ').trim();
}

describe.skipIf(!hasCalc)('the register as a workbook, opened in LibreOffice Calc', () => {
  test.each([
    ['of the sample', new EngagementData(sampleEngagement(engagementId('sample')))],
    ['of an engagement that nobody should send', hostileEngagement()],
  ])('%s has every sheet, row and value, and no formula is worked out', (_, data) => {
    const sheets = sheetsOf(data);
    const shown = sheetsAsCsv(writeXlsx(sheets));
    expect([...shown.keys()].toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
    for (const { name, rows } of sheets) {
      const read = readSourceFile(shown.get(name) ?? new Uint8Array(), { delimiter: ',' });
      const seen = read.ok ? (read.value.tables[0]?.rows ?? []) : [];
      const width = rows[0]?.length ?? 0;
      const words = (cells: readonly (readonly SourceCell[])[]) =>
        cells.map((row) => Array.from({ length: width }, (_one, at) => plain(row[at] ?? '')));
      expect(words(seen)).toEqual(words(rows));
    }
  });
});
