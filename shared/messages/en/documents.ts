import { documentsBlueprint } from './documents-blueprint.ts';
import { documentsNeeds } from './documents-needs.ts';
import { documentsReview } from './documents-review.ts';
import { documentsWorkshop } from './documents-workshop.ts';
import { options } from './options.ts';
import { documentsPaper } from './paper.ts';

/** Text of the Word documents: what they share, and each document's own. */
export const documents = {
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
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  blueprint: documentsBlueprint,
  needs: documentsNeeds,
  paper: documentsPaper,
  review: documentsReview,
  workshop: documentsWorkshop,
};

/** All text of the Word documents, in one language. */
export type DocumentMessages = typeof documents;
