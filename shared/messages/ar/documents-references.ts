import type { DocumentMessages } from '../en/documents.ts';
import { RLM } from './speech.ts';

const row = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(`${RLM}، `);

/** Text of the list of references. */
export const documentsReferences: DocumentMessages['references'] = {
  title: 'المراجع',
  lead: 'ما تشير إليه هذه الوثيقة. ويرد الرقم بين قوسين معقوفين حيث يُشار إليه.',
  caption: 'الوثائق والمصادر المشار إليها',
  columns: ['الرقم', 'الوثيقة أو المصدر', 'نوعه'],
  number: (number) => `[${number}]`,
  kinds: {
    version: 'إصدار سابق',
    workshop: 'ورشة عمل',
    review: 'مراجعة ربع سنوية',
    resource: 'مورد من المكتبة',
    source: 'مصدر بيانات',
  },
  version: (version, date) => row([`إطار التعاون، الإصدار ${version}`, date === '' ? '' : `متفق عليه في ${date}`]),
  workshop: (name, date) => row([name, date === '' ? '' : `عُقدت في ${date}`]),
  review: (quarter, date) => row([`مراجعة ${quarter}`, date === '' ? '' : `عُقدت في ${date}`]),
  resource: (title, original, tool) =>
    row([title, original === '' || original === title ? '' : `عن الأصل «${original}» من المكتبة`, tool]),
};

/** Footnotes: methods and abbreviations. */
export const documentsFootnotes: DocumentMessages['footnotes'] = {
  pmo: 'المكتب: مكتب إدارة المشاريع. وهو هنا بدوام جزئي توفره الشركة طوال المدة.',
  raci: 'المنفّذ (R) والمساءَل (A) والمستشار (C) والمُبلَّغ (I).',
  median:
    'يقيّم عدة أشخاص كل احتياج على انفراد. والقيمة المعتمدة هي الوسيط، أي التقييم الأوسط، ما لم يحدد المشاركون غيرها؛ والمدى هو المسافة من أدنى تقييم إلى أعلاه. وتُحفظ التقييمات الفردية ولا تُطبع.',
  onTheLine: (threshold) =>
    `تبدأ المنطقة فوق ${threshold}. والقيمة ${threshold} تمامًا ليست فوقها، فيقع الاحتياج في المنطقة الأدنى ويُميَّز بعلامة.`,
  kpi: 'المؤشر الذي مقامه صفر، أو الاستبيان الذي تقل إجاباته عن خمس، يطبع «بيانات غير كافية»؛ والذي لم يُقَس يطبع «غير مقيس»، ولا يطبع 0 أبدًا.',
  score: 'مجموع حاصل ضرب الإلحاح في الأثر لاحتياجات الإدارة، بالقيم المتفق عليها.',
  contracted: 'الأيام المتعاقد عليها أسبوعيًا مضروبة في أسابيع الفترة الواقعة ضمن المدة، بالأيام التقويمية.',
};
