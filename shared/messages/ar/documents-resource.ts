import type { DocumentMessages } from '../en/documents.ts';
import { RLM } from './speech.ts';

/** Arabic text around a resource of the library. */
export const documentsResource: DocumentMessages['resource'] = {
  subject: (title, client) => `${title}${RLM}، لصالح ${client}`,
  keywords: 'نموذج، مكتب إدارة المشاريع',
  whenToUse: 'متى يُستخدم',
  howToAdapt: 'كيف يُكيَّف',
  adaptation: (client) => `كما كُيِّف لصالح ${client}`,
  adapted: {
    whatChanged: 'ما الذي تغيّر',
    cultureNote: 'المفردات والثقافة',
    tone: 'الأسلوب',
    existingTool: 'محفوظ في',
    departments: 'الإدارات',
    rollout: 'مدى الاستخدام',
    approved: 'الاعتماد',
  },
  approvedBy: (name, date) => [name, date].filter((part) => part !== '').join(`${RLM}، `),
  original: 'هذا هو الأصل من المكتبة، ولم يُكيَّف للعميل بعد.',
  examples: 'الصفوف المكتوبة بخط مائل أمثلة؛ اكتب فوقها أو احذفها.',
  filledIn: 'ملأه',
  filledOn: 'التاريخ',
  unknown: (key) => `لا يوجد في المكتبة مورد باسم «${key}».`,
};
