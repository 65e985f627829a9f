import type { DocumentMessages } from '../en/documents.ts';
import { counted, RLM } from './speech.ts';

const days = (count: number): string => counted(count, ['لا أيام', 'يوم واحد', 'يومان', '# أيام', '# يومًا']);
const more =
  (where: string) =>
  (count: number): string =>
    `وغيرها ${count} في ${where}`;

/** Arabic text of the one-page status report. */
export const documentsStatus: DocumentMessages['status'] = {
  document: 'تقرير الحالة',
  subject: (client) => `حالة العمل مع ${client}`,
  keywords: 'تقرير الحالة، RAG، معالم، مخاطر، قرارات',
  head: (parts) => parts.join(`${RLM} · `),
  asOf: (date) => `الحالة في ${date}`,
  lead: (running, green) => `المبادرات الجارية على المسار: ${green} من ${running}.`,
  leadTrouble: (red, amber) => {
    const parts = [red === 0 ? '' : `المتعثرة: ${red}`, amber === 0 ? '' : `المعرّضة للخطر: ${amber}`].filter(
      (part) => part !== '',
    );
    return parts.length === 0 ? '' : `${parts.join('، و')}.`;
  },
  leadSilent: (count) => `دون حالة مُبلَّغ عنها: ${count}.`,
  figures: {
    onTrack: 'مبادرات على المسار',
    slipping: 'معالم متأخرة',
    overdue: 'إجراءات متجاوزة الموعد',
    days: 'أيام المكتب المستخدمة من المتعاقد عليها حتى الآن',
    daysOnly: 'أيام المكتب المستخدمة حتى الآن',
    of: (part, whole) => `${part} من ${whole}`,
  },
  initiatives: {
    columns: ['الإدارة', 'المبادرات، الأكثر تعثرًا أولًا'],
    noDepartment: 'دون إدارة',
    more: more('السجل'),
    missing: ['المبادرات الجارية', 'أضِف مبادرات إلى السجل في المرحلة 5، المتابعة والملاحظات.'],
  },
  milestones: {
    columns: ['معالم تحققت', 'المعالم القادمة', 'معالم متأخرة'],
    late: (late) => `متأخر: ${days(late)}`,
    slips: (date, later) => `${date}، بعد المخطط: ${days(later)}`,
    none: ['لم يتحقق شيء بعد.', 'لا معلم له موعد قادم.', 'لا معلم متأخر.'],
    more: more('الجدول الزمني'),
  },
  attention: {
    columns: ['أبرز المخاطر والمشكلات', 'قرارات مطلوبة', 'إجراءات متجاوزة الموعد'],
    kind: (word) => word,
    weight: (weight) => `الوزن ${weight} من 25`,
    owner: (name) => `المسؤول ${name}`,
    overdue: (late) => `تجاوز الموعد: ${days(late)}`,
    none: ['لا شيء مفتوح.', 'لا قرار مطلوب.', 'لا شيء متجاوز الموعد.'],
    more: [more('سجل RAID'), more('لقاءات المتابعة'), more('قائمة إجراءات المتابعة')],
  },
  missed: {
    sum: (count) =>
      counted(count, [
        'لم يفت أي لقاء متابعة في هذا الربع:',
        'فات لقاء متابعة واحد كان مقررًا في هذا الربع:',
        'فات لقاءا متابعة كانا مقررين في هذا الربع:',
        'فاتت # لقاءات متابعة كانت مقررة في هذا الربع:',
        'فات # لقاء متابعة كان مقررًا في هذا الربع:',
      ]),
    of: (department, days) => `${department} (${days})`,
    earlier: (count) => `وقبلها ${count}`,
    more: (count) => `وإدارات أخرى عددها ${count}`,
  },
  next: {
    columns: ['لقاءات المتابعة القادمة', 'المخرجات المستحقة قريبًا', 'الاجتماعات والمراجعات القادمة'],
    review: (quarter) => `مراجعة ${quarter}`,
    none: ['لا لقاء له موعد.', 'لا مخرج له موعد قادم.', 'لا شيء له موعد.'],
    more: (count) => `وغيرها من المواعيد: ${count}`,
  },
  nothing: ['لا شيء', 'لا يوجد', 'لا', 'بلا', 'غير متاح', '-', '–', '—'],
};
