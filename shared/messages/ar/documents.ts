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
import { RLM } from './speech.ts';

const options: Readonly<Record<string, string>> = optionWords;
const ORDINALS: Readonly<Record<string, string>> = { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع' };

/** Arabic text of the Word documents. */
export const documents: DocumentMessages = {
  language: 'ar-SA',
  separator: `${RLM}، `,
  strongSeparator: `${RLM}؛ `,
  quote: (text) => `«${text}»`,
  quarter: (year, number) => `الربع ${ORDINALS[number] ?? number} ${year}`,
  option: (code) => options[code] ?? code,
  notReported: 'لم يُبلَّغ',
  empty: '–',
  unnamedClient: 'عميل دون اسم',
  unnamedFirm: 'مكتب إدارة المشاريع',
  missing: (what) => `لم يُسجَّل بعد: ${what}.`,
  contents: 'المحتويات',
  table: 'الجدول',
  figure: 'الشكل',
  appendix: 'الملحق',
  page: 'صفحة',
  of: 'من',
  urgency: 'الإلحاح',
  impact: 'الأثر',
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
