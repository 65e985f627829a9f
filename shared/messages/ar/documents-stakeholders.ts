import type { DocumentMessages } from '../en/documents.ts';
import { counted } from './speech.ts';

/** Arabic text of the map of stakeholders. */
export const documentsStakeholders: DocumentMessages['stakeholders'] = {
  title: 'خريطة أصحاب المصلحة',
  see: (figure, table) => `${figure} يضع الأشخاص حسب التأثير والاهتمام، و${table} يذكر أسماءهم.`,
  caption: 'أصحاب المصلحة حسب التأثير والاهتمام',
  keyCaption: 'مَن يقف أين على الخريطة',
  columns: ['رقم', 'كيف نعمل معهم', 'مَن'],
  alt: (parts) => `أشخاص موضوعون حسب الاهتمام (أفقيًا) والتأثير (إلى الأعلى)، كل منهما من 1 إلى 5. ${parts}`,
  spoken: (quarter, names) => `${quarter}: ${names}.`,
  influence: 'التأثير',
  interest: 'الاهتمام',
  quarters: {
    'manage-closely': 'إشراك عن قرب',
    'keep-satisfied': 'إبقاؤهم راضين',
    'keep-informed': 'إبقاؤهم مطّلعين',
    monitor: 'متابعة',
  },
  circle: 'أصحاب المصلحة',
  diamond: 'بينهم راعٍ',
  people: (count) => counted(count, ['لا أحد', 'شخص واحد', 'شخصان', '# أشخاص', '# شخصًا']),
  about: (facts) => (facts === '' ? '' : ` – ${facts}`),
  sponsor: 'راعٍ',
  unnamed: 'شخص بلا اسم',
};
