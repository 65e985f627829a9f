import type { DocumentMessages } from '../en/documents.ts';
import { departmentSentence, startSentence } from './needs-sentences.ts';
import { counted, NOUNS, RLM } from './speech.ts';

/** Arabic text of the needs analysis. */
export const documentsNeeds: DocumentMessages['needs'] = {
  document: 'تحليل الاحتياجات',
  subject: (client) => `أهم ما يحتاج إليه ${client} ومن أين يبدأ`,
  keywords: 'تحليل الاحتياجات، SWOT، الأولويات، الإلحاح، الأثر',
  coverSubtitle: 'ما قيل وما يلزم وما يأتي أولًا',
  notice: 'تُعرض التقييمات بوسيطها ومداها. ولا شيء في هذه الوثيقة يبيّن من قيّم أو صوّت بماذا.',
  facts: { preparedFor: 'أُعدّ لـ', preparedBy: 'أعدّه', asOf: 'الحالة في' },
  summary: {
    departments: 'من الأكثر استفادة',
    title: 'باختصار',
    lead: (notes, needs, departments) =>
      `من ورش العمل والمقابلات: ${counted(notes, NOUNS.notes)}. ونتج عنها: ${counted(needs, NOUNS.needs)}. وعدد الإدارات المعنية: ${departments}.`,
    figures: { notes: 'ملاحظات', needs: 'احتياجات', doNow: 'للتنفيذ الآن', open: 'دون اتفاق' },
    first: 'ما يأتي أولًا',
    line: (title, zone) => (zone === '' ? title : `${title} (${zone})`),
    missing: ['الاحتياجات المقيَّمة', 'اكتب الاحتياجات في المرحلة 2 ودع المشاركين يقيّمونها.'],
  },
  findings: {
    title: 'ما وجدناه',
    lead: 'ما قالته المنظمة عن نفسها، في المشاريع والعمليات على السواء.',
    clusters: 'ما يجتمع معًا',
    clusterColumns: ['المجموعة', 'مضمونها', 'الملاحظات', 'الأصوات'],
  },
  departments: {
    see: (figure, table) => `يرتّب ${table} الإدارات؛ ويبيّن ${figure} المناطق التي تقع فيها احتياجاتها.`,
    caption: 'الإدارات حسب استفادتها',
    title: 'أي الإدارات أكثر استفادة',
    sentence: departmentSentence,
    start: startSentence,
    columns: ['الترتيب', 'الإدارة', 'العدد', 'النقاط', 'الجاهزية', 'متى تبدأ'],
    starts: { first: 'أولًا', next: 'تاليًا', later: 'لاحقًا' },
    heatTitle: 'الاحتياجات حسب الإدارة والمنطقة',
    heatCaption: 'الاحتياجات حسب الإدارة ومنطقة الأولوية',
    heatLegend: 'عدد الاحتياجات؛ كلما اشتد اللون زاد العدد.',
    heatRow: (name, parts) => `${name}: ${parts.length === 0 ? 'لا شيء' : parts.join(`${RLM}، `)}.`,
    notScored: 'غير مقيَّم',
    none: 'دون إدارة',
    missing: ['الإدارات', 'أضِف الإدارات في إعدادات المهمة.'],
  },
  priorities: {
    see: (figure, table) => `يوزّع ${figure} الاحتياجات؛ ويرتّبها ${table}.`,
    caption: 'الاحتياجات حسب الترتيب',
    title: 'ما يأتي أولًا',
    lead: 'الإلحاح هو كلفة الانتظار، والأثر قيمة التنفيذ، وكل منهما من 1 إلى 5. وكلما ارتفع حاصل ضربهما تقدّم الترتيب.',
    weighted: 'لا تتساوى العوامل هنا في وزنها؛ والأوزان مبيّنة في إعدادات التحليل.',
    columns: ['الترتيب', 'الرمز', 'الاحتياج', 'الإدارة', 'الإلحاح', 'الأثر', 'المنطقة'],
    spread: (low, high, n) => (low === high ? `العدد ${n}` : `${low}–${high}، العدد ${n}`),
    setByRoom: 'حدّده المشاركون',
    onTheLine: 'على الخط',
    missing: ['الاحتياجات', 'اكتب الاحتياجات في المرحلة 2 أو اعتمد المقترح منها.'],
  },
  open: {
    caption: 'احتياجات تتباعد تقييماتها',
    title: 'حيث لم يتفق المشاركون بعد',
    lead: 'هنا تتباعد التقييمات الفردية كثيرًا. الوسيط يخفي ذلك، والحوار يحلّه.',
    columns: ['الرمز', 'الاحتياج', 'الإلحاح', 'الأثر'],
    spread: (median, low, high, n) => `${median} (${low}–${high}، العدد ${n})`,
  },
  details: {
    caption: 'الاحتياجات ومشكلاتها ومكاسبها وقراراتها',
    title: 'الاحتياجات واحدًا واحدًا',
    columns: ['الرمز', 'الاحتياج', 'المشكلة', 'المكسب المتوقع', 'القرار', 'المصدر'],
  },
};
