import type { EngagementId } from '#shared/base/ids.ts';
import { invariant } from '#shared/base/invariant.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { headTable, type HeadedTable } from '#shared/domain/importing/head-table.ts';
import { importChanges } from '#shared/domain/importing/import-changes.ts';
import {
  guessMapping,
  readingQuestions,
  withProvedReadings,
  wordQuestions,
  type ImportMapping,
} from '#shared/domain/importing/mapping.ts';
import { countOutcomes, type ImportPlan, type Outcome } from '#shared/domain/importing/plan.ts';
import { planImport } from '#shared/domain/importing/plan-import.ts';
import { toReceiptRow } from '#shared/domain/importing/receipt.ts';
import { findSource, loadMapping } from '#shared/domain/importing/saved-mapping.ts';
import { isKnownHeading, recogniseShape, type ImportShape } from '#shared/domain/importing/shapes.ts';
import type { SourceFile } from '#shared/domain/importing/source-table.ts';
import { findHeaderRow } from '#shared/exchange/tables/find-header.ts';
import { findTable } from '#shared/exchange/tables/find-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import type { Store } from '#renderer/data/store.ts';
import { columnView } from './column-view.ts';
import type { Arrangement, ImportAnswers, ImportView, PlanView, RowsView } from './import-messages.ts';

interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: SourceFile;
  readonly arrangement: Arrangement;
  readonly chosen: number;
  readonly table: HeadedTable;
  readonly headerRow: number;
  readonly shape: ImportShape;
  readonly isKnown: boolean;
}

/** One file on its way into an engagement: what is read, how it is understood, what it would do. Holds all the rows. */
export class ImportSession {
  readonly #store: Store;
  readonly #engagementId: EngagementId;
  #data: EngagementData | null = null;
  #opened: Opened | null = null;
  #mapping: ImportMapping | null = null;
  #plan: ImportPlan | null = null;

  constructor(store: Store, engagementId: EngagementId) {
    this.#store = store;
    this.#engagementId = engagementId;
  }

  /** Reads a file and suggests how it is understood: as the last time, else by its headings. */
  async open(name: string, bytes: Uint8Array): Promise<Result<ImportView, Failure>> {
    const loaded = await loadEngagement(this.#store, this.#engagementId);
    if (!loaded.ok) return loaded;
    this.#data = loaded.value;
    return this.#arrange(name, bytes, { table: null, headerRow: null });
  }

  /** Takes the file apart in another way. */
  arrange(arrangement: Arrangement): Result<ImportView, Failure> {
    const { name, bytes } = this.#file();
    return this.#arrange(name, bytes, arrangement);
  }

  #arrange(name: string, bytes: Uint8Array, arrangement: Arrangement): Result<ImportView, Failure> {
    const { delimiter } = arrangement;
    const read = readSourceFile(bytes, delimiter === undefined ? {} : { delimiter });
    if (!read.ok) return read;
    const { tables } = read.value;
    const chosen = arrangement.table ?? findTable(tables, isKnownHeading);
    const source = tables[chosen] ?? tables[0];
    if (source === undefined) return fail('source-empty');
    const headerRow = arrangement.headerRow ?? source.headerRow ?? findHeaderRow(source.rows, isKnownHeading);
    const table = headTable(source, headerRow, m.importing.unnamedColumn);
    const shape = recogniseShape(read.value.format, table.headings);
    const data = this.#whole();
    const known = findSource(data, table.headings);
    this.#opened = {
      name,
      bytes,
      file: read.value,
      arrangement,
      chosen,
      table,
      headerRow,
      shape,
      isKnown: known !== undefined,
    };
    const mapping =
      known === undefined
        ? guessMapping(table, shape, this.#freeName(shape, name))
        : loadMapping(known, data, table.headings);
    return ok(this.map(mapping));
  }

  // A list that looks otherwise than the one of that name is another list.
  #freeName(shape: ImportShape, fileName: string): string {
    const wanted =
      shape === 'other' ? fileName.replace(/\.[^.]*$/, '').slice(0, 80) : (m.importing.shapes[shape] ?? shape);
    const taken = new Set(
      this.#whole()
        .all('importSource')
        .map(({ name }) => name),
    );
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted} (${number})`;
      if (!taken.has(name)) return name;
    }
  }

  /** Understands the list in another way. */
  map(mapping: ImportMapping): ImportView {
    const { name, file, chosen, table, headerRow, shape, isKnown } = this.#file();
    const data = this.#whole();
    const readings = readingQuestions(table, mapping);
    this.#mapping = withProvedReadings(mapping, readings);
    this.#plan = null;
    return {
      fileName: name,
      format: file.format,
      encoding: file.encoding ?? null,
      delimiter: file.delimiter ?? null,
      tables: file.tables.map((one) => ({ name: one.name, rows: one.rows.length })),
      table: chosen,
      headerRow,
      isWide: file.tables[chosen]?.isWide === true,
      rows: table.rows.length,
      columns: table.headings.map((heading, index) => columnView(table, heading, index)),
      shape,
      mapping: this.#mapping,
      isKnown,
      readings,
      words: wordQuestions(table, this.#mapping, data),
      departments: data.all('department').map(({ id, name: department }) => ({ id, name: department })),
    };
  }

  /** Works out what every row would do, upon the engagement as it is at this moment. */
  async plan(mapping: ImportMapping): Promise<Result<PlanView, Failure>> {
    const loaded = await loadEngagement(this.#store, this.#engagementId);
    if (!loaded.ok) return loaded;
    this.#data = loaded.value;
    this.#mapping = mapping;
    this.#plan = planImport(this.#file().table, mapping, loaded.value, this.#store.ids);
    return ok({
      counts: countOutcomes(this.#plan.rows),
      departments: this.#plan.departments.map(({ name }) => name),
    });
  }

  /** Some of the planned rows: those with an outcome, or all; what will not be taken comes first. */
  rows(outcome: Outcome | null, from: number, count: number): RowsView {
    const rows = this.#plan?.rows ?? [];
    const wanted = outcome === null ? rows : rows.filter((row) => row.outcome === outcome);
    return { rows: wanted.slice(from, from + count).map(toReceiptRow), total: wanted.length };
  }

  /** Stores the plan as one step, or nothing of it. `onProgress` answers whether to go on. */
  async store(onProgress: (done: number, total: number) => boolean): Promise<Result<ImportAnswers['store'], Failure>> {
    const { name, shape, table } = this.#file();
    const [plan, mapping] = [this.#plan, this.#mapping];
    if (plan === null || mapping === null) return fail('import-unplanned');
    const facts = { fileName: name, shape, headings: table.headings, importedOn: this.#store.clock.today() };
    const { changes, receiptId } = importChanges(plan, mapping, facts, this.#whole(), this.#store.ids);
    const done = await this.#store.commit({
      engagementId: this.#engagementId,
      changes,
      action: 'import',
      onProgress: (count) => onProgress(count, changes.length),
    });
    // A second press must not bring the same rows in once more.
    this.#plan = null;
    if (done.ok) return ok({ receiptId, entryId: done.value.entryId });
    const isOvertaken = done.error.code === 'conflict' || done.error.code === 'record-gone';
    return isOvertaken ? fail('import-overtaken') : done;
  }

  #file(): Opened {
    invariant(this.#opened !== null, 'a file is opened first');
    return this.#opened;
  }

  #whole(): EngagementData {
    invariant(this.#data !== null, 'the engagement is loaded with the file');
    return this.#data;
  }
}
