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

/** French text of the Word documents. */
export const documents: DocumentMessages = {
  language: 'fr-FR',
  separator: ', ',
  strongSeparator: '\u202F; ',
  quote: (text) => `«\u00A0${text}\u00A0»`,
  quarter: (year, number) => `T${number} ${year}`,
  option: (code) => options[code] ?? code,
  notReported: 'Non communiqué',
  empty: '–',
  unnamedClient: 'Client sans nom',
  unnamedFirm: 'Bureau de gestion de projets',
  missing: (what) => `Pas encore renseigné\u00A0: ${what}.`,
  contents: 'Sommaire',
  table: 'Tableau',
  figure: 'Figure',
  appendix: 'Annexe',
  page: 'Page',
  of: 'sur',
  urgency: 'Urgence',
  impact: 'Impact',
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
