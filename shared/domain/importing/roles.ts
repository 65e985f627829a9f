/** What a column of a list can hold, whatever the list calls it. */
export const IMPORT_ROLES = [
  'key',
  'title',
  'type',
  'parent',
  'number',
  'department',
  'owner',
  'status',
  'rag',
  'ragReason',
  'start',
  'baseline',
  'finish',
  'done',
  'percent',
  'budget',
  'spent',
  'forecastCost',
  'probability',
  'impact',
  'response',
  'archived',
] as const;

/** What a column holds. */
export type ImportRole = (typeof IMPORT_ROLES)[number];

/** Kinds that rows of a list can become. */
export const IMPORT_TARGETS = ['initiative', 'milestone', 'raidItem', 'followUp'] as const;

/** A kind that a row can become. */
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** Roles whose cells are dates. */
export const DATE_ROLES: readonly ImportRole[] = ['start', 'baseline', 'finish', 'done'];
/** Roles whose cells are numbers. */
export const NUMBER_ROLES: readonly ImportRole[] = [
  'percent',
  'budget',
  'spent',
  'forecastCost',
  'probability',
  'impact',
];
/** Roles that are amounts of money; none of them can be below zero. */
export const MONEY_ROLES: readonly ImportRole[] = ['budget', 'spent', 'forecastCost'];

/**
 * The field of each kind that a role fills. `key`, `type`, `number` and `archived` fill none: the key is remembered, the type may
 * decide what the row becomes, the number is what rows name their parent by, and an archived row becomes nothing.
 */
export const FIELD_OF_ROLE: Readonly<Record<ImportTarget, Partial<Readonly<Record<ImportRole, string>>>>> = {
  initiative: {
    title: 'title',
    department: 'department',
    owner: 'owner',
    status: 'status',
    rag: 'statedRag',
    ragReason: 'ragReason',
    start: 'startOn',
    baseline: 'baselineFinishOn',
    finish: 'forecastFinishOn',
    percent: 'percentComplete',
    budget: 'budget',
    spent: 'spent',
    forecastCost: 'forecastCost',
  },
  milestone: { title: 'title', parent: 'initiative', baseline: 'baselineOn', finish: 'forecastOn', done: 'doneOn' },
  raidItem: {
    title: 'title',
    type: 'type',
    parent: 'initiative',
    department: 'department',
    owner: 'owner',
    start: 'raisedOn',
    finish: 'dueOn',
    done: 'closedOn',
    probability: 'probability',
    impact: 'impact',
    response: 'response',
  },
  followUp: { title: 'text', parent: 'initiative', owner: 'owner', finish: 'dueOn', done: 'doneOn' },
};

const OF_EVERY_ROW: readonly ImportRole[] = ['key', 'archived'];

/** Roles that say something about a row of some kind, in order; with `null` about rows of any kind. */
export function rolesOf(target: ImportTarget | null): readonly ImportRole[] {
  if (target === null) return IMPORT_ROLES;
  const fields = FIELD_OF_ROLE[target];
  return IMPORT_ROLES.filter(
    (role) => OF_EVERY_ROW.includes(role) || fields[role === 'number' ? 'parent' : role] !== undefined,
  );
}
