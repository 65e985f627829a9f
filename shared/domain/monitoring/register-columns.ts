import { fieldSpec, type FieldName } from '../model/kinds.ts';
import type { RegisterRow } from './register-row.ts';

/** Columns of the register that are derived and cannot be typed into. */
export const DERIVED_COLUMNS = [
  'suggested',
  'difference',
  'slip',
  'nextMilestone',
  'openRaid',
  'openFollowUps',
] as const;

/** Columns of the register that are fields of an initiative. */
export const FIELD_COLUMNS = [
  'title',
  'department',
  'owner',
  'status',
  'statedRag',
  'ragReason',
  'startOn',
  'baselineFinishOn',
  'forecastFinishOn',
  'percentComplete',
  'budget',
  'spent',
  'forecastCost',
  'goals',
  'needs',
  'dependsOn',
] as const satisfies readonly FieldName<'initiative'>[];

/** A column that is a field. */
export type FieldColumn = (typeof FIELD_COLUMNS)[number];
/** A column of the register. */
export type RegisterColumn = FieldColumn | (typeof DERIVED_COLUMNS)[number];

/** All columns, in the order in which the chooser lists them. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  'title',
  'department',
  'owner',
  'status',
  'statedRag',
  'suggested',
  'difference',
  'ragReason',
  'startOn',
  'baselineFinishOn',
  'forecastFinishOn',
  'slip',
  'nextMilestone',
  'percentComplete',
  'budget',
  'spent',
  'forecastCost',
  'goals',
  'needs',
  'dependsOn',
  'openRaid',
  'openFollowUps',
];

/** Columns by which rows can be gathered. */
export const GROUP_COLUMNS = ['department', 'owner', 'statedRag', 'suggested', 'status'] as const;
/** A column by which rows can be gathered. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** Columns that conditions choose values of. */
export const CHOICE_FILTERS = [
  'department',
  'owner',
  'status',
  'statedRag',
  'suggested',
  'difference',
  'goals',
] as const satisfies readonly RegisterColumn[];
/** Columns that conditions take a span of: dates. */
export const DATE_FILTERS = [
  'startOn',
  'baselineFinishOn',
  'forecastFinishOn',
  'nextMilestone',
] as const satisfies readonly RegisterColumn[];
/** Columns that conditions take a span of: numbers. */
export const NUMBER_FILTERS = [
  'slip',
  'percentComplete',
  'budget',
  'spent',
  'forecastCost',
  'openRaid',
  'openFollowUps',
] as const satisfies readonly RegisterColumn[];
/** A column of numbers. */
export type NumberFilter = (typeof NUMBER_FILTERS)[number];

/** The number that a row has in a column; null for none. Days, percent, money or a count, as the column says. */
export function numberValue({ initiative, ...row }: RegisterRow, column: NumberFilter): number | null {
  switch (column) {
    case 'slip':
      return row.slipDays;
    case 'openRaid':
    case 'openFollowUps':
      return row[column];
    default:
      return initiative[column];
  }
}

/** Whether a column can be typed into. */
export function isFieldColumn(column: string): column is FieldColumn {
  return (FIELD_COLUMNS as readonly string[]).includes(column) && fieldSpec('initiative', column) !== undefined;
}

/**
 * What a column holds for conditions: codes, ids or texts, several where the field holds several; `['']` for nothing.
 * A difference is `explained`, `unexplained` or nothing.
 */
export function conditionValues(row: RegisterRow, column: RegisterColumn): readonly string[] {
  const { initiative } = row;
  switch (column) {
    case 'suggested':
      return [row.suggested ?? ''];
    case 'difference':
      return [differenceState(row)];
    case 'goals':
    case 'needs':
    case 'dependsOn':
      return initiative[column].length === 0 ? [''] : initiative[column];
    case 'nextMilestone':
      return [row.nextMilestone?.forecastOn ?? row.nextMilestone?.baselineOn ?? ''];
    case 'department':
    case 'owner':
    case 'status':
    case 'statedRag':
    case 'startOn':
    case 'baselineFinishOn':
    case 'forecastFinishOn':
      return [initiative[column] ?? ''];
    default:
      return [''];
  }
}

/** Whether the statuses of a row differ, and whether that is explained; `''` when they do not. */
export function differenceState({ difference }: RegisterRow): 'explained' | 'unexplained' | '' {
  return difference === null ? '' : difference.reason === '' ? 'unexplained' : 'explained';
}
