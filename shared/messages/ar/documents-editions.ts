import type { DocumentMessages } from '../en/documents.ts';

/** Arabic text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'نسخة داخلية – ليست للعميل',
  notice:
    'تتضمن هذه النسخة ملاحظات وأتعابًا وأسماءً وتقييمات فردية محجوبة عن العميل. وهي تبقى لدى الشركة، وتُسلَّم نسخة العميل إلى سواها.',
};
