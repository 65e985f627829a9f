import type { DocumentMessages } from '../en/documents.ts';

/** Arabic text of the internal edition. */
export const documentsEditions: DocumentMessages['edition'] = {
  internal: 'نسخة داخلية – ليست للعميل',
  notice:
    'تتضمن هذه النسخة ملاحظات وأتعابًا وأسماءً وتقييمات فردية محجوبة عن العميل. وهي تبقى لدى الشركة، وتُسلَّم نسخة العميل إلى سواها.',
  mark: (title) => `داخلي · ${title}`,
  notes: {
    title: 'الملاحظات والأتعاب',
    dayRate: 'الأجر اليومي',
    engagement: 'عن المهمة',
    blueprint: 'عن الإطار',
    review: 'عن المراجعة',
    workshop: 'عن ورشة العمل',
    activity: (title) => `عن «${title}»`,
    checkIn: 'عن لقاء المتابعة',
    voters: 'من كان يحق له التصويت',
  },
  people: { title: 'أصحاب المصلحة', columns: ['صاحب المصلحة', 'النفوذ', 'الاهتمام', 'ملاحظة'] },
  departments: { title: 'الإدارات', columns: ['الإدارة', 'ملاحظة'] },
  raised: { title: 'من أثار ماذا', columns: ['البيان', 'أثاره'] },
  written: { title: 'من كتب ماذا', columns: ['الملاحظة', 'كتبها', 'ملاحظة الميسّر'] },
  scores: { title: 'التقييمات حسب الشخص', columns: ['الاحتياج', 'المشارك', 'الإلحاح', 'الأثر', 'التعليق'] },
  turnedDown: { title: 'المقترحات المرفوضة', columns: ['المقترح', 'السبب'] },
  quotes: {
    title: 'الاقتباسات، المأذون بها وغيرها',
    columns: ['الإدارة', 'الاقتباس', 'قالها', 'مأذون بها'],
    cleared: 'نعم',
    notCleared: 'لا',
  },
  answers: { title: 'الإجابات الفردية', columns: ['الإدارة', 'الرضا', 'التوصية بنا', 'التعليق'] },
  checkIns: { title: 'لقاءات المتابعة في الربع', columns: ['الإدارة', 'عُقد في', 'المساعدة، من 1 إلى 5', 'ملاحظة'] },
  dayLog: {
    title: 'سجل الأيام والأتعاب',
    columns: ['التاريخ', 'الإدارة', 'ما أُنجز', 'الأيام', 'الأتعاب'],
    total: 'المجموع',
  },
};
