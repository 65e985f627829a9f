import type { DocumentMessages } from '../en/documents.ts';
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
import { optionWords } from './options.ts';
import { documentsPaper } from './paper.ts';

const options: Readonly<Record<string, string>> = optionWords;

/** German text of the Word documents. */
export const documents: DocumentMessages = {
  language: 'de-DE',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `„${text}“`,
  quarter: (year, number) => `Q${number} ${year}`,
  option: (code) => options[code] ?? code,
  notReported: 'Nicht berichtet',
  empty: '–',
  unnamedClient: 'Kunde ohne Namen',
  unnamedFirm: 'Projektmanagement-Office',
  missing: (what) => `Noch nicht erfasst: ${what}.`,
  contents: 'Inhalt',
  table: 'Tabelle',
  figure: 'Abbildung',
  appendix: 'Anhang',
  page: 'Seite',
  of: 'von',
  urgency: 'Dringlichkeit',
  impact: 'Wirkung',
  blueprint: documentsBlueprint,
  changes: documentsChanges,
  checkIn: documentsCheckIn,
  footnotes: documentsFootnotes,
  references: documentsReferences,
  edition: documentsEditions,
  needs: documentsNeeds,
  paper: documentsPaper,
  resource: documentsResource,
  review: documentsReview,
  stakeholders: documentsStakeholders,
  status: documentsStatus,
  workshop: documentsWorkshop,
};
