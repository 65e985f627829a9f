import type { DocumentMessages } from '../en/documents.ts';
import { counted, NOUNS } from './speech.ts';

const dots = (count: number): string => counted(count, NOUNS.dots);

/** Arabic text of ballots and scoring sheets. */
export const documentsPaper: DocumentMessages['paper'] = {
  ballot: {
    document: 'بطاقة تصويت',
    documents: 'بطاقات التصويت',
    subject: (title) => `بطاقات تصويت ورقية بشأن: ${title}`,
    keywords: 'ورشة عمل، تصويت بالنقاط، بطاقات تصويت',
    untitled: 'التصويت بالنقاط',
    item: 'الموضوع',
    dots: 'النقاط',
    rule: (each, perItem) =>
      perItem >= each
        ? `المتاح: ${dots(each)}، توزَّع بحرية.`
        : `المتاح: ${dots(each)}، وبحد أقصى للموضوع الواحد: ${perItem}.`,
    how: 'كل علامة × في مربع تساوي نقطة واحدة. لا يلزم استخدام جميع النقاط. يُرجى عدم كتابة الاسم، فالبطاقات مجهولة.',
    end: 'نهاية البطاقة',
  },
  sheet: {
    document: 'ورقة تقييم',
    documents: 'أوراق التقييم',
    subject: (title) => `أوراق تقييم بشأن: ${title}`,
    keywords: 'ورشة عمل، تقييم، إلحاح، أثر',
    untitled: 'التقييم',
    unnamed: 'مشارك دون اسم',
    name: 'الاسم',
    need: 'الاحتياج',
    how: 'يُرجى وضع دائرة في كل صف حول رقم واحد للإلحاح ورقم واحد للأثر، وترك ما يتعذر الحكم عليه فارغًا.',
    urgency: 'كلفة الانتظار. 1 = يمكن أن ينتظر سنة دون ضرر؛ 5 = كل أسبوع انتظار يسبب ضررًا.',
    impact: 'قيمة التنفيذ. 1 = لا يكاد أحد يلاحظه؛ 5 = يغيّر طريقة عمل المنظمة.',
    end: 'نهاية الورقة',
  },
};
