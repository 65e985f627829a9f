import type { DocumentMessages } from '../en/documents.ts';
import { FIELD_WORDS, KIND_WORDS } from './record-words.ts';

/** Text of the table of changes between two versions of the blueprint. */
export const documentsChanges: DocumentMessages['changes'] = {
  title: (version) => `التغييرات عن الإصدار ${version}`,
  lead: (changed, added, removed) =>
    `مقارنة بذلك الإصدار، البنود المعدَّلة: ${changed}، والمضافة: ${added}، والمحذوفة: ${removed}.`,
  none: (version) => `لا فرق عن الإصدار ${version}.`,
  how: 'الكلمات المحذوفة مشطوبة تحت «قبل»، والمضافة مسطّرة تحت «بعد».',
  caption: (version) => `ما تغيّر عن الإصدار ${version} حسب القسم`,
  columns: ['البند', 'قبل', 'بعد'],
  added: 'بند جديد',
  removed: 'بند محذوف',
  progress: (count) => `وبنود أخرى لا تُظهر سوى التقدم (الحالة والتوقع والتحقق)، وهي في جداول هذه الوثيقة: ${count}.`,
  yes: 'نعم',
  no: 'لا',
  kind: (kind) => KIND_WORDS[kind] ?? kind,
  field: (_kind, field) => FIELD_WORDS[field] ?? field,
};
