import type { ReviewedControl, TextPlace } from '../../domain/readback/reviewed-document.ts';
import type { CommentAnchors } from './comment-anchors.ts';
import type { StyleUses } from './read-styles.ts';
import type { RevisionKind } from './revision-stack.ts';
import type { TwoReadings } from './two-readings.ts';

/** What the parts of one file share while they are read. */
export interface StoryContext {
  readonly isField: (tag: string, title: string) => boolean;
  readonly styles: ReadonlyMap<string, StyleUses>;
  readonly anchors: CommentAnchors;
  /** Counts the rows of all tables of the file. */
  readonly nextRow: () => number;
}

/** A comment as its own part has it. */
export interface CommentText {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  text: string;
  /** Id of its last paragraph, by which answers name it. */
  lastParagraph: string;
}

/** A content control of ours that the reader is in. */
export interface OpenControl {
  readonly tag: string;
  readonly title: string;
  readonly after: number;
  readonly text: TwoReadings;
  readonly place: TextPlace;
  readonly fate: ReviewedControl['fate'];
  readonly isPlaceholder: boolean;
}

/** Any content control that the reader is in, with what its properties said so far. */
export interface OpenSdt {
  tag: string;
  title: string;
  isPlaceholder: boolean;
  isGenerated: boolean;
  control: OpenControl | null;
}

/** A paragraph that the reader is in. */
export interface OpenParagraph {
  readonly id: string;
  readonly text: TwoReadings;
  readonly tags: Set<string>;
  /** Controls that stand around it; it ends a line of theirs. */
  readonly around: readonly OpenControl[];
  mark: RevisionKind | null;
  style: string;
  numbering: string | null;
  hasBegun: boolean;
}
