import type { Failure } from '../../base/result.ts';
import type { RecordId } from '../../base/ids.ts';
import type { BlueprintSection } from '../../domain/blueprint/blueprint-sections.ts';
import type { Kind } from '../../domain/model/kinds.ts';
import type { ReviewedComment, TextPlace, WordRevision } from '../../domain/readback/reviewed-document.ts';

/** A record as a line of the comparison names it. */
export interface ReviewedLine {
  readonly kind: Kind;
  readonly recordId: RecordId;
  readonly ref: string | null;
  readonly title: string;
  readonly section: BlueprintSection;
}

/** A field that the client changed and whose new value can be read. */
export interface FieldChange extends ReviewedLine {
  /** Names the change, the same whenever the file is opened again. */
  readonly key: string;
  readonly field: string;
  /** `conflict`: it was changed here as well since the file was written, or the file itself says two different things. */
  readonly state: 'changed' | 'conflict';
  /** What the document would print now. */
  readonly now: string;
  /** What it printed when the file was written; null when that is not known any more. */
  readonly base: string | null;
  readonly theirs: string;
  /** What the field holds when the change is accepted. */
  readonly value: unknown;
  readonly revisions: readonly WordRevision[];
}

/** A line that the client took out. */
export interface RemovedLine extends ReviewedLine {
  readonly key: string;
  readonly revisions: readonly WordRevision[];
}

/**
 * Why something in the file is for people to carry over: `unreadable` no value of its field (`failure` says why);
 * `record-gone` its record was deleted here;
 * `unknown-control` a field that nobody knows; `control-removed` a field whose control is missing; `row-added`, `row-moved`,
 * `text-added`, `text-removed`, `text-changed`, `text-moved` outside of the fields.
 */
export type UnmatchedReason =
  | 'unreadable'
  | 'record-gone'
  | 'unknown-control'
  | 'control-removed'
  | 'row-added'
  | 'row-moved'
  | 'text-added'
  | 'text-removed'
  | 'text-changed'
  | 'text-moved';

/** Something in the file that no field takes. */
export interface Unmatched {
  readonly key: string;
  readonly reason: UnmatchedReason;
  readonly failure: Failure | null;
  /** What it said before; `''` for what is new. */
  readonly was: string;
  /** What the file says; `''` for what was taken out. */
  readonly text: string;
  /** The record and field that it belongs to, when that is known. */
  readonly line: ReviewedLine | null;
  readonly field: string | null;
  readonly place: TextPlace | null;
  readonly revisions: readonly WordRevision[];
}

/** A comment with its answers, and the record that it is about. */
export interface Remark {
  readonly comment: ReviewedComment;
  readonly answers: readonly ReviewedComment[];
  readonly line: ReviewedLine | null;
}

/** What a reviewed file says differently from the draft. */
export interface ReviewComparison {
  readonly changes: readonly FieldChange[];
  readonly removed: readonly RemovedLine[];
  readonly unmatched: readonly Unmatched[];
  readonly remarks: readonly Remark[];
  /** Number of fields that the client changed and that say the same here by now. */
  readonly same: number;
  /** Number of fields that only changed here since the file was written. */
  readonly ours: number;
  /** Whether what the file said of its export is gone; then later changes here look like the client's. */
  readonly isWithoutManifest: boolean;
  /** Whether fields were found by their titles and order. */
  readonly isWithoutTags: boolean;
}
