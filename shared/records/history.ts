import type { EngagementId, RecordId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';
import type { Kind } from '../domain/model/kinds.ts';
import type { StoredRecord } from './stored-record.ts';

/** What was done, in words that the message catalogue turns into "Note “Loyal clients” moved". */
export interface HistoryLabel {
  /** `create`, `update`, `delete`, `move`, or the name of an intent of its own, `agree-version`. */
  readonly action: string;
  readonly kind: Kind;
  /** Title of the first record that it touched. */
  readonly name: string;
  /** Number of records that it touched. */
  readonly count: number;
  /** Whether everything that changed is of one kind; absent on entries of older versions. */
  readonly isOneKind?: boolean;
}

/** One record's part in a commit, with what is needed to take it back. */
export type HistoryChange =
  | { readonly op: 'create'; readonly record: StoredRecord }
  | { readonly op: 'delete'; readonly record: StoredRecord }
  | {
      readonly op: 'update';
      readonly id: RecordId;
      readonly kind: Kind;
      readonly before: Readonly<Record<string, unknown>>;
      readonly after: Readonly<Record<string, unknown>>;
    };

/** One intent of the user, as undo knows it. */
export interface HistoryEntry {
  readonly id: RecordId;
  readonly engagementId: EngagementId;
  /** Place of the window among the open ones; it is the same after a restart. */
  readonly window: string;
  readonly seq: number;
  readonly at: IsoTime;
  readonly label: HistoryLabel;
  /** Commits of one visit to a field are one entry. */
  readonly visit: string | null;
  /** Undo never goes past it: an agreed version, a loaded engagement. */
  readonly barrier: boolean;
  readonly state: 'done' | 'undone';
  /** Steps of another copy of the engagement that came in with this one: the newest of each copy. */
  readonly from?: readonly RecordId[];
}

/** The changes of an entry, in pieces: a bulk import is one entry, but no stored value is large. */
export interface HistoryPart {
  readonly entryId: RecordId;
  readonly part: number;
  readonly changes: readonly HistoryChange[];
}

/** A step with everything that it changed. */
export interface HistoryStep {
  readonly entry: HistoryEntry;
  /** Empty when its values were not kept. */
  readonly changes: readonly HistoryChange[];
}
