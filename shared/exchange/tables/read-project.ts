import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { ROWS_MAX, type SourceCell, type SourceFile } from '../../domain/importing/source-table.ts';
import { parseXml, type XmlFailure } from '../package/parse-xml.ts';

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

type Fields = Record<string, string>;

interface Task {
  readonly fields: Fields;
  readonly baselines: Fields[];
}

/**
 * Reads the tasks of MS Project's XML, with or without its namespace. Of several baselines the one with the lowest number
 * counts. The task on level 0 is the project itself and no row. Costs are stored in hundredths. Nothing is thrown.
 * Source: Microsoft, "Project XML Data Interchange Schema Reference".
 */
export function readProject(bytes: Uint8Array): Result<SourceFile, ProjectFailure> {
  const reader = new ProjectReader();
  const parsed = parseXml(bytes, reader);
  if (!parsed.ok) return parsed;
  if (!reader.isProject) return fail('source-xml');
  const rows = rowsOf(reader);
  if (rows.length === 0) return fail('source-empty');
  if (rows.length > ROWS_MAX) return fail('rows-many', { found: rows.length, max: ROWS_MAX });
  const name = reader.project['Title'] || reader.project['Name'] || '';
  return ok({ format: 'ms-project', tables: [{ name, rows: [[...PROJECT_HEADINGS], ...rows], headerRow: 0 }] });
}

// Elements that hold fields, by their own name.
const HOLDERS = new Set(['Task', 'Baseline', 'Resource', 'Assignment']);

class ProjectReader {
  isProject = false;
  readonly project: Fields = bare();
  readonly tasks: Task[] = [];
  readonly resources: Fields[] = [];
  readonly assignments: Fields[] = [];
  readonly #open: string[] = [];
  readonly #holders: Fields[] = [];
  #text = '';

  open(name: string): void {
    const local = localName(name);
    if (this.#open.length === 0) this.isProject = local === 'Project';
    this.#open.push(local);
    this.#text = '';
    if (!HOLDERS.has(local)) return;
    const fields = bare();
    this.#holders.push(fields);
    if (local === 'Task') this.tasks.push({ fields, baselines: [] });
    else if (local === 'Resource') this.resources.push(fields);
    else if (local === 'Assignment') this.assignments.push(fields);
    // A baseline stands in a task, a resource or an assignment; only the task's is of use.
    else if (this.#open.at(-2) === 'Task') this.tasks.at(-1)?.baselines.push(fields);
  }

  close(name: string): void {
    const local = localName(name);
    this.#open.pop();
    if (HOLDERS.has(local)) this.#holders.pop();
    else {
      const around = this.#open.at(-1) ?? '';
      const target = HOLDERS.has(around) ? this.#holders.at(-1) : this.#open.length === 1 ? this.project : undefined;
      if (target !== undefined) target[local] ??= this.#text.trim();
    }
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }
}

// A null prototype: a name such as `__proto__` is a name like any other.
const bare = (): Fields => Object.create(null) as Fields;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function rowsOf({ tasks, resources, assignments }: ProjectReader): SourceCell[][] {
  const names = new Map(resources.map((resource) => [resource['UID'] ?? '', resource['Name'] ?? '']));
  const people = new Map<string, string[]>();
  for (const { TaskUID = '', ResourceUID = '' } of assignments) {
    const name = names.get(ResourceUID) ?? '';
    if (name !== '') people.set(TaskUID, [...(people.get(TaskUID) ?? []), name]);
  }
  let phase = '';
  return tasks.flatMap(({ fields, baselines }) => {
    const { UID = '', Name = '', Active = '1', IsNull = '0' } = fields;
    if (isWhole(fields) || IsNull === '1' || Active === '0' || (UID === '' && Name === '')) return [];
    const type = typeOf(fields);
    if (type === PROJECT_TYPES.phase) phase = UID;
    const isInner = type !== PROJECT_TYPES.phase && Number(fields['OutlineLevel'] ?? 1) > 1;
    const baseline = baselines.toSorted((a, b) => Number(a['Number'] ?? 0) - Number(b['Number'] ?? 0))[0];
    const percent = Number(fields['PercentComplete'] ?? NaN);
    return [
      [
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
      ],
    ];
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
