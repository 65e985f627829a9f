/** Who changed something in Word, and when. */
export interface WordRevision {
  /** As the file gives it; `''` when it gives none. */
  readonly author: string;
  /** As the file gives it, mostly `2027-03-31T09:15:00Z`; `''` when it gives none. */
  readonly at: string;
}

/** Which part of the file a text stands in. */
export type WordPart = 'body' | 'header' | 'footer' | 'footnote' | 'endnote';

/** Where in the file a text stands, for people and for telling rows apart. */
export interface TextPlace {
  readonly part: WordPart;
  /** The nearest heading before it; `''` before the first. */
  readonly heading: string;
  /** Number of the table row that it stands in, counted through the file from 1; null outside of tables. */
  readonly row: number | null;
}

/** A text in two readings; they differ where changes were tracked. */
export interface ReviewedText {
  /** With all tracked changes accepted. */
  readonly accepted: string;
  /** With all tracked changes rejected. */
  readonly original: string;
  /** The tracked changes within it, each author and time once. */
  readonly revisions: readonly WordRevision[];
  readonly place: TextPlace;
}

/** What a content control of ours holds, a line feed between its lines; list items start with `- `. */
export interface ReviewedControl extends ReviewedText {
  /** `''` when the program that saved the file last does not keep tags; then the title has to do. */
  readonly tag: string;
  /** What Word shows on its handle; `''` when it has none. */
  readonly title: string;
  /** Number of paragraphs of the document that were read before it; tells what stands next to it. */
  readonly after: number;
  /** Whether its row, or all that is around it, was taken out or put in by a tracked change. */
  readonly fate: 'kept' | 'deleted' | 'inserted';
}

/** A paragraph, without what stands in content controls of ours; paragraphs that hold nothing else are left out. */
export interface ReviewedParagraph extends ReviewedText {
  /** Tags of the controls that stand in it. */
  readonly tags: readonly string[];
}

/** A comment, or an answer to one. */
export interface ReviewedComment {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  /** The words that it is about; `''` when it is about a place. */
  readonly quoted: string;
  /** Tags of the controls that it touches, else of those in its row. */
  readonly tags: readonly string[];
  readonly place: TextPlace;
  readonly isDone: boolean;
  /** Id of the comment that it answers; null for one that starts a thread. */
  readonly answers: string | null;
}

/** A custom XML part, as far as two levels go. */
export interface CustomPart {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly text: string;
  }[];
}

/** What was read from a Word file that somebody reviewed. */
export interface ReviewedDocument {
  readonly controls: readonly ReviewedControl[];
  readonly paragraphs: readonly ReviewedParagraph[];
  readonly comments: readonly ReviewedComment[];
  readonly customParts: readonly CustomPart[];
}
