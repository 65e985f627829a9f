import { groupBy } from '../../base/group-by.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import {
  CELL_MAX,
  COLUMNS_MAX,
  ROWS_MAX,
  type SourceCell,
  type SourceFile,
} from '../../domain/importing/source-table.ts';
import { parseXml, type XmlFailure } from '../package/parse-xml.ts';
import { ownFields, type Fields, type OwnField, type WithValues } from './project-fields.ts';

/** Why a file is not read as a project: `source-xml` is XML of another kind; `source-empty` has no tasks. */
export type ProjectFailure = Failure<'source-xml' | 'source-empty' | 'rows-many'> | XmlFailure;

/** Headings of the list that a project becomes. */
export const PROJECT_HEADINGS = [
  'UID',
  'Name',
  'Type',
  'WBS',
  'Parent UID',
  'Start',
  'Finish',
  'Baseline finish',
  'Actual finish',
  '% complete',
  'Budget',
  'Spent',
  'Forecast cost',
  'Resources',
  'Notes',
] as const;

/** What the rows are called in the column `Type`. */
export const PROJECT_TYPES = {
  phase: 'Summary task',
  inner: 'Inner summary task',
  milestone: 'Milestone',
  task: 'Task',
} as const;

type Texts = Record<string, string>;

interface Task {
  readonly fields: Fields;
  readonly baselines: Fields[];
  /** Values of the project's own fields. */
  readonly own: Fields[];
}

interface Definition extends WithValues {
  readonly values: Fields[];
}

/**
 * Reads the tasks of MS Project's XML, with or without its namespace. Of several baselines the one with the lowest number
 * counts. The task on level 0 is the project itself and no row. Costs are stored in hundredths. Fields of the project's own are
 * columns behind the others, called by their alias. Nothing is thrown.
 * Source: Microsoft, "Project XML Data Interchange Schema Reference".
 */
export function readProject(bytes: Uint8Array): Result<SourceFile, ProjectFailure> {
  const reader = new ProjectReader();
  const parsed = parseXml(bytes, reader);
  if (!parsed.ok) return parsed;
  if (!reader.isProject) return fail('source-xml');
  const own = ownFields(reader, usedFields(reader.tasks.filter(isRow)));
  const fields = own.slice(0, COLUMNS_MAX - PROJECT_HEADINGS.length);
  const rows = rowsOf(reader, fields);
  if (rows.length === 0) return fail('source-empty');
  if (rows.length > ROWS_MAX) return fail('rows-many', { found: rows.length, max: ROWS_MAX });
  const name = reader.project['Title'] || reader.project['Name'] || '';
  const headings = [...PROJECT_HEADINGS, ...fields.map(({ heading }) => heading)];
  const isWide = fields.length < own.length ? { isWide: true } : {};
  return ok({ format: 'ms-project', tables: [{ name, rows: [headings, ...rows], headerRow: 0, ...isWide }] });
}

function usedFields(tasks: readonly Task[]): ReadonlySet<string> {
  const used = new Set(tasks.flatMap(({ own }) => own.map((value) => value['FieldID'] ?? '')));
  used.delete('');
  return used;
}

// Elements that hold fields, by their own name, and in which element; everywhere where none is said.
const HOLDERS: Readonly<Record<string, readonly string[] | null>> = {
  Task: null,
  Resource: null,
  Assignment: null,
  Baseline: null,
  ExtendedAttribute: ['ExtendedAttributes', 'Task'],
  OutlineCode: ['OutlineCodes', 'Task'],
  Value: ['ValueList', 'Values'],
};

class ProjectReader {
  isProject = false;
  readonly project: Texts = bare();
  readonly tasks: Task[] = [];
  readonly resources: Fields[] = [];
  readonly assignments: Fields[] = [];
  readonly attributes: Definition[] = [];
  readonly codes: Definition[] = [];
  readonly #open: string[] = [];
  /** What each open element holds; null for one that holds nothing. */
  readonly #holders: (Texts | null)[] = [];
  #defined: Definition | null = null;
  #text = '';

  open(name: string): void {
    const local = localName(name);
    if (this.#open.length === 0) this.isProject = local === 'Project';
    this.#open.push(local);
    this.#text = '';
    const around = this.#open.at(-2) ?? '';
    if (!isHolder(local, around)) {
      this.#holders.push(null);
      return;
    }
    const fields = bare();
    this.#holders.push(fields);
    this.#keep(local, around, fields);
  }

  #keep(local: string, around: string, fields: Fields): void {
    if (local === 'Task') this.tasks.push({ fields, baselines: [], own: [] });
    else if (local === 'Resource') this.resources.push(fields);
    else if (local === 'Assignment') this.assignments.push(fields);
    else if (local === 'Value') this.#defined?.values.push(fields);
    // A baseline stands in a task, a resource or an assignment; only the task's is of use.
    else if (around === 'Task') this.tasks.at(-1)?.[local === 'Baseline' ? 'baselines' : 'own'].push(fields);
    else if (local !== 'Baseline') {
      this.#defined = { fields, values: [] };
      (local === 'OutlineCode' ? this.codes : this.attributes).push(this.#defined);
    }
  }

  close(name: string): void {
    const local = localName(name);
    this.#open.pop();
    if (this.#holders.pop() === null) {
      const target = this.#holders.at(-1) ?? (this.#open.length === 1 ? this.project : null);
      if (target !== null) target[local] ??= this.#text.trim();
    }
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }
}

// A null prototype: a name such as `__proto__` is a name like any other.
const bare = (): Texts => Object.create(null) as Texts;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function isHolder(local: string, around: string): boolean {
  if (!Object.hasOwn(HOLDERS, local)) return false;
  const places = HOLDERS[local] ?? null;
  return places === null || places.includes(around);
}

function rowsOf({ tasks, resources, assignments }: ProjectReader, own: readonly OwnField[]): SourceCell[][] {
  const names = new Map(resources.map((resource) => [resource['UID'] ?? '', resource['Name'] ?? '']));
  const people = new Map<string, string[]>();
  for (const { TaskUID = '', ResourceUID = '' } of assignments) {
    const name = names.get(ResourceUID) ?? '';
    if (name !== '') people.set(TaskUID, [...(people.get(TaskUID) ?? []), name]);
  }
  let phase = '';
  return tasks.filter(isRow).map((task) => {
    const { fields, baselines } = task;
    const { UID = '', Name = '' } = fields;
    const type = typeOf(fields);
    if (type === PROJECT_TYPES.phase) phase = UID;
    const isInner = type !== PROJECT_TYPES.phase && Number(fields['OutlineLevel'] ?? 1) > 1;
    const baseline = baselines.toSorted((a, b) => Number(a['Number'] ?? 0) - Number(b['Number'] ?? 0))[0];
    const percent = Number(fields['PercentComplete'] ?? NaN);
    return [
      UID,
      Name,
      type,
      fields['WBS'] ?? fields['OutlineNumber'] ?? '',
      isInner ? phase : '',
      day(fields['Start']),
      day(fields['Finish']),
      day(baseline?.['Finish']),
      day(fields['ActualFinish']) || (percent === 100 && fields['Milestone'] === '1' ? day(fields['Finish']) : ''),
      Number.isFinite(percent) ? percent : '',
      money(baseline?.['Cost']),
      money(fields['ActualCost']),
      money(fields['Cost']),
      (people.get(UID) ?? []).join('; '),
      fields['Notes'] ?? '',
      ...ownCells(task, own),
    ];
  });
}

function isRow({ fields }: Task): boolean {
  const { UID = '', Name = '', Active = '1', IsNull = '0' } = fields;
  return !isWhole(fields) && IsNull !== '1' && Active !== '0' && (UID !== '' || Name !== '');
}

// A field can have several values in one task.
function ownCells({ own }: Task, fields: readonly OwnField[]): SourceCell[] {
  if (own.length === 0) return [];
  const values = groupBy(own, (value) => value['FieldID'] ?? '');
  return fields.map(({ id, read }) => {
    const [first = '', ...more] = (values.get(id) ?? []).map(read);
    return more.length === 0 ? first : [first, ...more].map(String).join('; ').slice(0, CELL_MAX);
  });
}

// Other programs number their tasks from 0, so that alone says nothing.
function isWhole({ UID, OutlineLevel, Summary }: Fields): boolean {
  return OutlineLevel === undefined ? UID === '0' && Summary === '1' : Number(OutlineLevel) === 0;
}

function typeOf(fields: Fields): string {
  const level = Number(fields['OutlineLevel'] ?? 1);
  if (fields['Milestone'] === '1') return PROJECT_TYPES.milestone;
  if (fields['Summary'] !== '1') return PROJECT_TYPES.task;
  return level <= 1 ? PROJECT_TYPES.phase : PROJECT_TYPES.inner;
}

// Times of day are the calendar's, not the plan's.
const day = (text: string | undefined): string => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0] ?? '';

function money(text: string | undefined): SourceCell {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) && value !== 0 ? value / 100 : '';
}
