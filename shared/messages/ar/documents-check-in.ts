import type { DocumentMessages } from '../en/documents.ts';
import { RLM } from './speech.ts';

/** Arabic text of the record of one check-in. */
export const documentsCheckIn: DocumentMessages['checkIn'] = {
  document: 'محضر لقاء المتابعة',
  subject: (department, client) => `لقاء متابعة مع ${department}${RLM}، ${client}`,
  keywords: 'لقاء متابعة، إجراءات متابعة، RAG، إدارة',
  noDepartment: 'إحدى الإدارات',
  title: (department) => `لقاء متابعة – ${department}`,
  facts: (parts) => parts.join(`${RLM} · `),
  notHeld: 'لم يُعقد بعد',
  carriedOver: {
    columns: ['مرحَّل من لقاءات سابقة', 'المسؤول', 'الموعد', 'الحالة'],
    none: 'لا إجراء متابعة مفتوح من لقاء سابق.',
    more: (count) => `وغيرها ${count} في قائمة إجراءات المتابعة`,
  },
  state: {
    done: (date) => `● أُنجز ${date}`,
    overdue: '■ متجاوز الموعد',
    open: '○ مفتوح',
  },
  back: {
    columns: ['ما مضى وما سيأتي', 'ما قيل'],
    done: 'أُنجز',
    slipped: 'تأخر',
    why: 'السبب',
    aligned: 'هل ما زال موائمًا؟',
    milestones: 'مواعيد المعالم',
  },
  yes: 'نعم',
  no: 'لا',
  confidence: (word) => `الثقة: ${word}`,
  rag: {
    columns: ['الحالة', 'كما أُبلغ عنها', 'في جملة واحدة'],
    aspects: {
      schedule: 'الجدول الزمني',
      budget: 'الميزانية',
      scope: 'النطاق',
      people: 'الأفراد',
      benefits: 'المنافع',
    },
    cause: 'السبب',
    action: 'الإجراء',
    help: 'المساعدة المطلوبة',
    risks: 'مخاطر جديدة',
    decisions: 'قرارات مطلوبة',
    rating: 'مساعدة مكتب إدارة المشاريع',
    of: (rating) => `${rating} من 5`,
  },
  followUps: {
    columns: ['إجراءات المتابعة المتفق عليها', 'المسؤول', 'الموعد', 'الحالة'],
    none: 'لم يُتفق على إجراء متابعة.',
    more: (count) => `وغيرها ${count} في قائمة إجراءات المتابعة`,
  },
  nextOn: (date) => `لقاء المتابعة القادم: ${date}.`,
  noNext: 'لم يُتفق على موعد لقاء المتابعة القادم.',
  signHeaders: ['الطرف', 'الاسم والصفة', 'التوقيع', 'التاريخ'],
  head: 'مدير الإدارة',
  shortened: 'النصوص المنتهية بعلامة «…» واردة كاملة في لقاء المتابعة.',
};
