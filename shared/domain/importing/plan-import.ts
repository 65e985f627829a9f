import type { IdSource, RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { sameValue } from '../../base/same-value.ts';
import { kindSpec } from '../model/kinds.ts';
import { titleField, type LooseRecord } from '../model/record.ts';
import { cleanText } from '../../base/clean-text.ts';
import { plainWord, type HeadedRow, type HeadedTable } from './head-table.ts';
import { meaningOf, type ImportMapping } from './mapping.ts';
import { Parents } from './parents.ts';
import type { ImportPlan, PlannedRow, RowReason } from './plan.ts';
import { readRow, type RowContext } from './read-row.ts';
import { IMPORT_TARGETS, type ImportTarget } from './roles.ts';
import { cellText, type SourceCell } from './source-table.ts';
import { totalRows } from './total-rows.ts';
import { LEFT_OUT, NO_MEANING, TO_BE_ADDED, wordKey } from './words.ts';
import { yesOrNo } from './yes-no.ts';

/** Longest key that is remembered, in UTF-16 code units. */
const KEY_MAX = 500;

/**
 * Says for every row what an import would do and why, and which records the file names no more. Nothing is stored. A row is
 * found again by its key in the same list, else (if the mapping says so) by a title that only one keyless record has.
 */
export function planImport(
  table: HeadedTable,
  mapping: ImportMapping,
  data: EngagementData,
  ids: IdSource,
): ImportPlan {
  return new Planner(table, mapping, data, ids).plan();
}

class Planner {
  readonly #table: HeadedTable;
  readonly #mapping: ImportMapping;
  readonly #data: EngagementData;
  readonly #ids: IdSource;
  readonly #byKey = new Map<string, LooseRecord>();
  readonly #byTitle = new Map<string, LooseRecord | null>();
  readonly #parents = new Parents();
  readonly #departments = new Map<string, RecordId>();
  readonly #newDepartments: { id: RecordId; name: string }[] = [];
  readonly #lines = new Map<string, number>();
  readonly #foundByTitle = new Set<RecordId>();
  readonly #totals: ReadonlyMap<number, string>;

  constructor(table: HeadedTable, mapping: ImportMapping, data: EngagementData, ids: IdSource) {
    this.#table = table;
    this.#mapping = mapping;
    this.#data = data;
    this.#ids = ids;
    this.#totals = totalRows(table, mapping.columns.key);
    for (const target of IMPORT_TARGETS)
      for (const record of data.all(target)) this.#index(record as unknown as LooseRecord);
    for (const { id, name } of data.all('department')) this.#departments.set(plainWord(name), id);
    if (mapping.columns.number === undefined) return;
    for (const { cells } of table.rows) this.#parents.number(this.#text(cells, 'number'), this.#keyOf(cells));
  }

  plan(): ImportPlan {
    const judged = this.#table.rows.map((row) => ({ row, refusal: this.#refusal(row) }));
    // Initiatives first: other rows name them, wherever they stand in the file.
    const first = judged.filter(({ row }) => this.#targetOf(row.cells) === 'initiative');
    const others = judged.filter(({ row }) => this.#targetOf(row.cells) !== 'initiative');
    const planned = new Map([...first, ...others].map(({ row, refusal }) => [row.line, this.#planRow(row, refusal)]));
    const taken = this.#table.rows.flatMap(({ line }) => planned.get(line) ?? []);
    const rows = [...taken, ...this.#asides()].toSorted((a, b) => a.line - b.line);
    const used = new Set(rows.map(({ set }) => set['department']));
    const departments = this.#newDepartments.filter(({ id }) => used.has(id));
    return { rows: [...rows, ...this.#gone()], departments };
  }

  #index(record: LooseRecord): void {
    const key = record['externalKey'] as string;
    if (record['externalSource'] === this.#mapping.source && key !== '') this.#byKey.set(key, record);
    const title = plainWord(titleOf(record));
    if (key === '' && title !== '') {
      const slot = `${record.kind}:${title}`;
      this.#byTitle.set(slot, this.#byTitle.has(slot) ? null : record);
    }
    if (record.kind !== 'initiative') return;
    if (this.#byKey.get(key) === record) this.#parents.key(key, record.id);
    this.#parents.word(titleOf(record), record.id);
    if (record.ref !== null) this.#parents.word(record.ref, record.id);
  }

  #text(cells: readonly SourceCell[], role: 'key' | 'title' | 'type' | 'number' | 'archived'): string {
    const column = this.#mapping.columns[role];
    return column === undefined ? '' : cleanText(cellText(cells[column])).replace(/\s+/g, ' ').trim();
  }

  // A list without keys is told apart by its titles.
  #keyOf(cells: readonly SourceCell[]): string {
    const key = this.#mapping.columns.key === undefined ? this.#text(cells, 'title') : this.#text(cells, 'key');
    return key.slice(0, KEY_MAX);
  }

  #targetOf(cells: readonly SourceCell[]): ImportTarget | null {
    const { target } = this.#mapping;
    if (target !== null) return target;
    const meaning = meaningOf(this.#mapping, 'type', this.#text(cells, 'type'));
    return IMPORT_TARGETS.find((one) => one === meaning) ?? null;
  }

  #planRow({ line, cells }: HeadedRow, refusal: RowReason | null): PlannedRow {
    const key = this.#keyOf(cells);
    const title = this.#text(cells, 'title');
    const target = this.#targetOf(cells);
    if (refusal !== null || target === null) {
      return this.#skip({ line, key, title, target }, [refusal ?? this.#leftOut(cells)]);
    }
    const known = this.#byKey.get(key);
    const found = known ?? this.#foundTitle(target, title);
    // What a record is does not change because a list calls it otherwise now.
    const kind = (found?.kind as ImportTarget | undefined) ?? target;
    const values = readRow(cells, kind, this.#context());
    const { takesPartial, source } = this.#mapping;
    if (values.problems.length > 0 && !takesPartial) {
      return this.#skip({ line, key, title, target: kind }, values.problems);
    }
    const set = { ...values.set, externalSource: source, externalKey: key };
    const left = values.problems.map((problem): RowReason => ({
      ...problem,
      params: { ...problem.params, isLeft: 1 },
    }));
    const reasons = [...left, ...values.notes];
    const base = { line, target: kind, key, title };
    const id = found?.id ?? this.#ids.next();
    if (kind === 'initiative') {
      this.#parents.key(key, id);
      this.#parents.word(title, id);
    }
    if (found === undefined) return { ...base, outcome: 'added', id, rev: null, set, reasons };
    const changed = Object.fromEntries(Object.entries(set).filter(([field, value]) => !sameValue(found[field], value)));
    const outcome = Object.keys(changed).length === 0 ? 'unchanged' : 'updated';
    const note: RowReason[] = known === undefined ? [{ code: 'note-found-by-title' }] : [];
    return { ...base, outcome, id, rev: found.rev, set: changed, reasons: [...note, ...reasons] };
  }

  #skip(row: Pick<PlannedRow, 'line' | 'key' | 'title' | 'target'>, reasons: readonly RowReason[]): PlannedRow {
    return { ...row, outcome: 'skipped', id: null, rev: null, set: {}, reasons };
  }

  #asides(): PlannedRow[] {
    return this.#table.asides.map(({ line, code }) =>
      this.#skip({ line, key: '', title: '', target: null }, [{ code }]),
    );
  }

  #refusal({ line, cells }: HeadedRow): RowReason | null {
    const key = this.#keyOf(cells);
    const title = this.#text(cells, 'title');
    const surplus = cells.slice(this.#table.headings.length).filter((cell) => cellText(cell).trim() !== '').length;
    if (surplus > 0) return { code: 'row-wide', params: { count: surplus } };
    const total = this.#totals.get(line);
    if (total !== undefined && meaningOf(this.#mapping, 'title', total) === LEFT_OUT) {
      return { code: 'row-total', params: { text: total } };
    }
    const archived = this.#text(cells, 'archived');
    if (yesOrNo(archived) === true) return this.#archived(archived);
    if (this.#targetOf(cells) === null) return this.#leftOut(cells);
    if (title === '') return { code: 'row-no-title' };
    if (key === '') return { code: 'row-no-key' };
    const first = this.#lines.get(key);
    if (first !== undefined) return { code: 'row-same-key', params: { key, line: first } };
    this.#lines.set(key, line);
    return null;
  }

  #archived(text: string): RowReason {
    const column = this.#table.headings[this.#mapping.columns.archived ?? -1] ?? '';
    return { code: 'row-archived', column, params: { text } };
  }

  #leftOut(cells: readonly SourceCell[]): RowReason {
    const text = this.#text(cells, 'type');
    return text === '' ? { code: 'row-no-type' } : { code: 'row-left-out', params: { text } };
  }

  #foundTitle(target: ImportTarget, title: string): LooseRecord | undefined {
    if (!this.#mapping.matchesTitles) return undefined;
    const found = this.#byTitle.get(`${target}:${plainWord(title)}`) ?? undefined;
    if (found === undefined || this.#foundByTitle.has(found.id)) return undefined;
    this.#foundByTitle.add(found.id);
    return found;
  }

  #context(): RowContext {
    return {
      mapping: this.#mapping,
      headings: this.#table.headings,
      departmentOf: (word) => this.#departmentOf(word),
      parentOf: (word) => this.#parents.find(word),
    };
  }

  #departmentOf(word: string): RecordId | null {
    const name = word.replace(/\s+/g, ' ');
    const known = this.#departments.get(plainWord(name));
    if (known !== undefined) return known;
    const said = this.#mapping.words[wordKey('department', name)] ?? TO_BE_ADDED;
    if (said === NO_MEANING || said === LEFT_OUT) return null;
    if (said !== TO_BE_ADDED) return this.#data.find('department', said as RecordId)?.id ?? null;
    const id = this.#ids.next();
    this.#departments.set(plainWord(name), id);
    this.#newDepartments.push({ id, name });
    return id;
  }

  #gone(): PlannedRow[] {
    const named = new Set(this.#table.rows.map(({ cells }) => this.#keyOf(cells)));
    return [...this.#byKey]
      .filter(([key]) => !named.has(key))
      .map(([key, record]) => ({
        line: 0,
        outcome: 'gone',
        target: record.kind as ImportTarget,
        key,
        title: titleOf(record),
        id: record.id,
        rev: record.rev,
        set: {},
        reasons: [],
      }));
  }
}

const titleOf = (record: LooseRecord): string => titleField(record, kindSpec(record.kind).title);
