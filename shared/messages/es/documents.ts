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

/** Spanish text of the Word documents. */
export const documents: DocumentMessages = {
  language: 'es-ES',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `«${text}»`,
  quarter: (year, number) => `T${number} ${year}`,
  option: (code) => options[code] ?? code,
  notReported: 'Sin informar',
  empty: '–',
  unnamedClient: 'Cliente sin nombre',
  unnamedFirm: 'Oficina de gestión de proyectos',
  missing: (what) => `Aún sin registrar: ${what}.`,
  contents: 'Índice',
  table: 'Tabla',
  figure: 'Figura',
  appendix: 'Anexo',
  page: 'Página',
  of: 'de',
  urgency: 'Urgencia',
  impact: 'Impacto',
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
