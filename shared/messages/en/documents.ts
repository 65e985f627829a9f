import { documentsBlueprint } from './documents-blueprint.ts';
import { documentsChanges } from './documents-changes.ts';
import { documentsCheckIn } from './documents-check-in.ts';
import { documentsEditions } from './documents-editions.ts';
import { documentsNeeds } from './documents-needs.ts';
import { documentsFootnotes, documentsReferences } from './documents-references.ts';
import { documentsResource } from './documents-resource.ts';
import { documentsReview } from './documents-review.ts';
import { documentsStakeholders } from './documents-stakeholders.ts';
import { documentsStatus } from './documents-status.ts';
import { documentsWorkshop } from './documents-workshop.ts';
import { options } from './options.ts';
import { documentsPaper } from './paper.ts';

/** Text of the Word documents: what they share, and each document's own. */
export const documents = {
  /** BCP 47 tag of the language that all of this is in. */
  language: 'en-GB',
  /** Between parts in a row. */
  separator: ', ',
  /** Between parts that have separators in them. */
  strongSeparator: '; ',
  /** Somebody's words in quotation marks. */
  quote: (text: string): string => `“${text}”`,
  /** A quarter, of the calendar or of the fiscal year. */
  quarter: (year: string, number: string): string => `${year}-Q${number}`,
  /** Word for a code of a closed list, `do-now`. */
  option: (code: string): string => options[code] ?? code,
  notReported: 'Not reported',
  empty: '–',
  unnamedClient: 'Unnamed client',
  unnamedFirm: 'Project management office',
  missing: (what: string): string => `Not yet recorded: ${what}.`,
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  appendix: 'Appendix',
  page: 'Page',
  of: 'of',
  urgency: 'Urgency',
  impact: 'Impact',
  blueprint: documentsBlueprint,
  changes: documentsChanges,
  checkIn: documentsCheckIn,
  edition: documentsEditions,
  footnotes: documentsFootnotes,
  needs: documentsNeeds,
  paper: documentsPaper,
  references: documentsReferences,
  resource: documentsResource,
  review: documentsReview,
  stakeholders: documentsStakeholders,
  status: documentsStatus,
  workshop: documentsWorkshop,
};

/** All text of the Word documents, in one language. */
export type DocumentMessages = typeof documents;
