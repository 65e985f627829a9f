import { plainWord } from './head-table.ts';
import { HEADING_WORDS } from './heading-words.ts';
import { IMPORT_ROLES, type ImportRole } from './roles.ts';
import type { SourceFormat } from './source-table.ts';

/** Lists whose columns are known by themselves. */
export const IMPORT_SHAPES = ['jira', 'asana', 'trello', 'planner', 'openproject', 'ms-project', 'other'] as const;

/** What kind of list it is. */
export type ImportShape = (typeof IMPORT_SHAPES)[number];

interface ShapeRule {
  /** All of these are among the headings. */
  readonly signs: readonly string[];
  /** Headings of each role, the surest first; none where the list has a column of that name that means something else. */
  readonly roles: Partial<Readonly<Record<ImportRole, readonly string[]>>>;
}

// As the programs' own exports name their columns, in English; other languages are found by the general words below.
const RULES: Partial<Readonly<Record<ImportShape, ShapeRule>>> = {
  jira: {
    signs: ['issue key', 'summary'],
    roles: {
      key: ['issue key'],
      title: ['summary'],
      type: ['issue type'],
      // The bare `Parent` is the number that another row has as its `Issue id`.
      parent: ['parent key', 'custom field epic link', 'epic link', 'parent id', 'parent', 'parent summary'],
      number: ['issue id'],
      department: ['component s', 'components', 'department', 'custom field department'],
      owner: ['assignee'],
      status: ['status'],
      start: ['start date', 'custom field start date', 'planned start'],
      baseline: ['custom field baseline end date', 'baseline'],
      finish: ['due date', 'custom field target end', 'planned end'],
      done: ['resolved', 'resolution date'],
      // Remarks on a ticket carry their date and their author's number.
      ragReason: [],
    },
  },
  asana: {
    signs: ['task id', 'name', 'created at'],
    roles: {
      key: ['task id'],
      title: ['name'],
      owner: ['assignee'],
      status: ['status', 'section column'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed at'],
    },
  },
  planner: {
    signs: ['task name', 'bucket name'],
    roles: {
      key: ['task id'],
      title: ['task name'],
      department: ['department'],
      owner: ['assigned to'],
      status: ['progress'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed date'],
    },
  },
  trello: {
    signs: ['card name', 'list name'],
    roles: {
      key: ['card id', 'card url'],
      title: ['card name'],
      owner: ['members'],
      status: ['list name'],
      start: ['start date'],
      finish: ['due date'],
      done: ['completed on'],
    },
  },
  openproject: {
    signs: ['subject', 'type', 'status'],
    roles: {
      key: ['id', '#'],
      title: ['subject'],
      type: ['type'],
      parent: ['parent'],
      owner: ['assignee', 'responsible', 'accountable'],
      status: ['status'],
      start: ['start date'],
      finish: ['finish date', 'due date'],
      percent: ['% complete', 'progress %', 'percentage done'],
    },
  },
  'ms-project': {
    signs: [],
    roles: {
      key: ['uid'],
      title: ['name'],
      type: ['type'],
      parent: ['parent uid'],
      owner: ['resources'],
      start: ['start'],
      baseline: ['baseline finish'],
      finish: ['finish'],
      done: ['actual finish'],
      percent: ['% complete'],
      budget: ['budget'],
      spent: ['spent'],
      forecastCost: ['forecast cost'],
    },
  },
};

const KNOWN = new Set([
  ...Object.values(HEADING_WORDS).flat(),
  ...Object.values(RULES).flatMap((rule) => Object.values(rule.roles).flat()),
]);

/** Whether a word is one that lists use as a heading. */
export function isKnownHeading(heading: string): boolean {
  return KNOWN.has(plainWord(heading));
}

/** What kind of list it is, by its format and headings; `other` when none is recognised. */
export function recogniseShape(format: SourceFormat, headings: readonly string[]): ImportShape {
  if (format === 'ms-project' || format === 'trello') return format;
  const words = new Set(headings.map(plainWord));
  const found = IMPORT_SHAPES.find((shape) => {
    const signs = RULES[shape]?.signs ?? [];
    return signs.length > 0 && signs.every((sign) => words.has(sign));
  });
  return found ?? 'other';
}

/** The column of each role, by index, as far as the headings tell. No column has two roles, no role two columns. */
export function guessColumns(shape: ImportShape, headings: readonly string[]): Partial<Record<ImportRole, number>> {
  const words = headings.map(plainWord);
  const taken = new Set<number>();
  const columns: Partial<Record<ImportRole, number>> = {};
  const take = (role: ImportRole, names: readonly string[]): void => {
    if (columns[role] !== undefined) return;
    for (const name of names) {
      const index = words.findIndex((word, at) => word === name && !taken.has(at));
      if (index < 0) continue;
      columns[role] = index;
      taken.add(index);
      return;
    }
  };
  const known = RULES[shape]?.roles ?? {};
  for (const role of IMPORT_ROLES) take(role, known[role] ?? []);
  // What a known list names by other words is still found; the order of roles settles who gets a shared word.
  for (const role of IMPORT_ROLES) if (known[role]?.length !== 0) take(role, HEADING_WORDS[role]);
  return columns;
}
