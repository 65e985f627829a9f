import type { ReactNode } from 'react';
import type { WithheldRecord } from '#shared/documents/editions/withheld-items.ts';
import type { Edition, Report } from '#shared/documents/report-model.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';

/** A document that can be shown and exported: what it is built from is the feature's own. */
export interface DocumentSource {
  /** Name of the document on screen, `Collaboration blueprint`. */
  readonly title: string;
  /** Which version, quarter or workshop it is, in the file's name; `''` for none. */
  readonly version: string;
  /** Another key is another document: what was chosen in `options` belongs into it. */
  readonly key: string;
  readonly build: (data: EngagementData, words: DocumentMessages, edition: Edition) => Report;
  /** BCP 47 tag of its language, when it is not that of the engagement as it stands. */
  readonly languageOf?: (data: EngagementData) => string;
  /** What its client edition leaves out; a document without it has one edition only. */
  readonly withheld?: (data: EngagementData) => readonly WithheldRecord[];
  /** Choices that the document offers. */
  readonly options?: ReactNode;
  /** What its author should know before it goes out. */
  readonly remarks?: ReactNode;
}
