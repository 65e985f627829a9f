import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { headTable } from '#shared/domain/importing/head-table.ts';
import { isFeedbackHeading } from '#shared/domain/review/feedback-file/feedback-columns.ts';
import { findHeaderRow } from '#shared/exchange/tables/find-header.ts';
import { findTable } from '#shared/exchange/tables/find-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { m } from '#shared/messages/messages.ts';
import { columnView } from './column-view.ts';
import type { Arrangement, ShortList } from './import-messages.ts';

/** Reads a survey's list whole: text or a workbook, refused as every list is, and with more rows than `rowsMax`. */
export function readShortList(
  name: string,
  bytes: Uint8Array,
  arrangement: Arrangement,
  rowsMax: number,
): Result<ShortList, Failure> {
  const { delimiter } = arrangement;
  const read = readSourceFile(bytes, delimiter === undefined ? {} : { delimiter });
  if (!read.ok) return read;
  const { format, tables, encoding = null } = read.value;
  if (format === 'ms-project' || format === 'trello') return fail('list-kind');
  const chosen = arrangement.table ?? findTable(tables, isFeedbackHeading);
  const source = tables[chosen] ?? tables[0];
  if (source === undefined) return fail('source-empty');
  const headerRow = arrangement.headerRow ?? findHeaderRow(source.rows, isFeedbackHeading);
  const table = headTable(source, headerRow, m.importing.unnamedColumn);
  const found = table.rows.length;
  if (found === 0) return fail('source-empty');
  if (found > rowsMax) return fail('answers-many', { found, max: rowsMax });
  const view = {
    fileName: name,
    format,
    encoding,
    delimiter: read.value.delimiter ?? null,
    tables: tables.map((one) => ({ name: one.name, rows: one.rows.length })),
    table: chosen,
    headerRow,
    isWide: source.isWide === true,
    columns: table.headings.map((heading, index) => columnView(table, heading, index)),
  };
  return ok({ view, table });
}
