import type { RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { ImportTarget } from './roles.ts';
import type { ImportShape } from './shapes.ts';

/** What becomes of a row. */
export const OUTCOMES = ['added', 'updated', 'unchanged', 'skipped', 'gone'] as const;

/** What becomes of a row; `gone` is a record that the file names no more, and that stays as it is. */
export type Outcome = (typeof OUTCOMES)[number];

/** Why a row is skipped, or what is worth knowing of one that is not. The code and its values make a sentence. */
export interface RowReason {
  readonly code: string;
  /** Heading of the column that it is about. */
  readonly column?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One row of the file, or one record that is gone, and what becomes of it. */
export interface PlannedRow {
  /** Number of the row in the file, from 1; 0 for a record that is gone. */
  readonly line: number;
  readonly outcome: Outcome;
  readonly target: ImportTarget | null;
  readonly key: string;
  readonly title: string;
  /** The record that is changed or stays; the id that a new one gets; null for a row that is skipped. */
  readonly id: RecordId | null;
  /** Revision that an update was planned upon. */
  readonly rev: number | null;
  /** Fields that are set. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly reasons: readonly RowReason[];
}

/** What an import would do. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** Departments that come with it. */
  readonly departments: readonly { readonly id: RecordId; readonly name: string }[];
}

/** What an import stores besides the records. */
export interface ImportFacts {
  readonly fileName: string;
  readonly shape: ImportShape;
  readonly headings: readonly string[];
  readonly importedOn: IsoDate;
}

/** How many rows have which outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Counts the outcomes of rows. */
export function countOutcomes(rows: readonly Pick<PlannedRow, 'outcome'>[]): OutcomeCounts {
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0, gone: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
