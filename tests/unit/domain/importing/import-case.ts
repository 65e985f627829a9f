import { recordId, type IdSource } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { findHeaderRow } from '#shared/exchange/tables/find-header.ts';
import { headTable, type HeadedTable } from '#shared/domain/importing/head-table.ts';
import {
  guessMapping,
  readingQuestions,
  withProvedReadings,
  type ImportMapping,
} from '#shared/domain/importing/mapping.ts';
import type { ImportFacts, PlannedRow } from '#shared/domain/importing/plan.ts';
import { planImport } from '#shared/domain/importing/plan-import.ts';
import { isKnownHeading, recogniseShape } from '#shared/domain/importing/shapes.ts';
import type { SourceCell } from '#shared/domain/importing/source-table.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

/** Ids that count. */
export function countedIds(): IdSource {
  let last = 0;
  return { next: () => recordId(`new-${(last += 1)}`) };
}

/** A list as the import screen sees it. */
export function tableOf(rows: readonly (readonly SourceCell[])[]): HeadedTable {
  return headTable({ name: '', rows }, findHeaderRow(rows, isKnownHeading), (number) => `Column ${number}`);
}

/** The mapping that is suggested, with what a test says otherwise. */
export function mappingOf(table: HeadedTable, changed: Partial<ImportMapping> = {}): ImportMapping {
  const mapping = { ...guessMapping(table, recogniseShape('text', table.headings), 'Jira'), ...changed };
  return withProvedReadings(mapping, readingQuestions(table, mapping));
}

/** What an import stores besides the records. */
export function factsOf(table: HeadedTable): ImportFacts {
  return { fileName: 'list.csv', shape: 'jira', headings: table.headings, importedOn: isoDate('2027-01-05') };
}

/** Rows of a list, its headings first. */
export type Rows = readonly (readonly SourceCell[])[];

/** What an import of the list would do, under the mapping that is suggested with what a test says otherwise. */
export function plan(rows: Rows, data: EngagementData, changed: Partial<ImportMapping> = {}): readonly PlannedRow[] {
  const table = tableOf(rows);
  return planImport(table, mappingOf(table, changed), data, countedIds()).rows;
}

/** Why a row is skipped, or what is worth knowing of it. */
export const codes = (row: PlannedRow | undefined): readonly string[] => (row?.reasons ?? []).map(({ code }) => code);

/** An engagement with one initiative that came from the list before, under this key. */
export function known(key: string, body: object = {}): EngagementData {
  const builder = new EngagementBuilder();
  builder.add('initiative', { title: 'Old title', externalSource: 'Jira', externalKey: key, ...body });
  return builder.build();
}
