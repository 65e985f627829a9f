import type { DocumentMessages } from '../en/documents.ts';
import { counted, NOUNS, RLM } from './speech.ts';

const dots = (count: number): string => counted(count, NOUNS.dots);
const notes = (count: number): string => counted(count, NOUNS.notes);
const scores = (count: number): string =>
  counted(count, ['لا تقييمات', 'تقييم واحد', 'تقييمان', '# تقييمات', '# تقييمًا']);

/** Arabic text of the workshop record. */
export const documentsWorkshop: DocumentMessages['workshop'] = {
  document: 'محضر ورشة العمل',
  subject: (title, client) => `${title}${RLM}، ورشة عمل مع ${client}`,
  keywords: 'ورشة عمل، محضر، SWOT، قرارات، إجراءات متابعة',
  untitled: 'ورشة عمل',
  coverSubtitle: 'ما جرى وما قيل وما تقرر',
  notice: 'الملاحظات واردة كما كُتبت. ولا شيء في هذا المحضر يبيّن من كتب أو صوّت بماذا.',
  facts: { preparedFor: 'أُعدّ لـ', preparedBy: 'أعدّه', heldOn: 'عُقدت في', place: 'المكان' },
  about: {
    title: 'ورشة العمل',
    facilitator: 'الميسّر',
    participants: 'المشاركون',
    participantColumns: ['الاسم', 'الإدارة', 'الصفة'],
    participant: 'مشارك',
    participantsCaption: (count) => `من شارك (${counted(count, ['لا أحد', 'شخص واحد', 'شخصان', '# أشخاص', '# شخصًا'])})`,
    missing: ['من شارك', 'أضِف المشاركين إلى ورشة العمل.'],
    figures: { participants: 'مشاركون', notes: 'ملاحظات', decisions: 'قرارات', followUps: 'إجراءات متابعة' },
  },
  agenda: {
    title: 'جدول الأعمال: المخطط والفعلي',
    columns: ['المخطط', 'النشاط', 'النوع', 'المدة المخططة', 'المدة الفعلية'],
    caption: 'جدول الأعمال مع الأوقات المخططة والفعلية',
    after: (minutes) => `بعد ${minutes} د`,
    minutes: (minutes) => `${minutes} د`,
    notHeld: 'لم يُعقد',
    running: 'لم ينتهِ',
    missing: ['جدول أعمال', 'أضِف أنشطة إلى ورشة العمل أو ابدأ من قالب.'],
  },
  board: {
    title: 'ما قيل',
    swot: 'SWOT',
    others: 'ملاحظات أخرى',
    noteColumns: ['الرمز', 'الملاحظة'],
    notesCaption: (count) => `ما دُوِّن (${notes(count)})`,
    unrevealed: 'لم يُكشف.',
    unrevealedBody: 'ما كُتب سرًّا في هذا النشاط لم يكن قد كُشف عند إعداد هذا المحضر، ولا يرد منه شيء هنا.',
    missing: ['الملاحظات', 'اجمع الملاحظات على لوحات هذه الورشة.'],
  },
  clusters: {
    title: 'مجموعات الملاحظات',
    caption: (clusters, count) =>
      `${counted(clusters, ['لا مجموعات', 'مجموعة واحدة', 'مجموعتان', '# مجموعات', '# مجموعة'])}، ${notes(count)}`,
    cluster: (title, count) => `${title} (${count})`,
    untitled: 'مجموعة دون عنوان',
    loose: 'غير مجمّعة',
    noNotes: 'لا ملاحظات.',
  },
  results: {
    title: 'كيف صوّت المشاركون وقيّموا',
  },
  votes: {
    open: 'لا يزال مفتوحًا.',
    openBody: 'لم يكن هذا التصويت قد أُغلق عند إعداد هذا المحضر، ولا يرد منه شيء هنا.',
    untitled: 'التصويت بالنقاط',
    rule: (each, perItem) =>
      each === null
        ? ''
        : perItem === null || perItem >= each
          ? `المتاح لكل مصوّت: ${dots(each)}.`
          : `المتاح لكل مصوّت: ${dots(each)}، وبحد أقصى للموضوع الواحد: ${perItem}.`,
    heard: (ballots, asked) =>
      asked > 0 ? `البطاقات المسلَّمة: ${ballots} من ${asked}.` : `البطاقات المسلَّمة: ${ballots}.`,
    anonymous: 'أُبلغ المشاركون مسبقًا بأن التصويت مجهول.',
    sums: 'لم يُحفظ سوى المجاميع؛ ولا يمكن تمييز بطاقة من أخرى.',
    columns: ['الرمز', 'الموضوع', 'الأصوات', 'النسبة'],
    caption: (title, votes) => `${title} (${counted(votes, ['لا أصوات', 'صوت واحد', 'صوتان', '# أصوات', '# صوتًا'])})`,
    figureTitle: (title) => `نتيجة التصويت: ${title}`,
    figureCaption: (title, shown, all) =>
      shown < all ? `${title}: الموضوعات الأولى، ${shown} من ${all}` : `${title}: الأصوات حسب الموضوع`,
    figureAlt: (lines) => `أشرطة من الأكثر أصواتًا إلى الأقل. ${lines}`,
    figureLine: (name, votes) => `${name}: ${votes}.`,
    missing: ['نتيجة هذا التصويت', 'أغلق التصويت على لوحته في ورشة العمل.'],
  },
  scores: {
    untitled: 'التقييم',
    open: 'لا يزال مفتوحًا.',
    openBody: 'لم يكن هذا التقييم قد أُغلق عند إعداد هذا المحضر، ولا يرد منه شيء هنا.',
    lead: 'وسيط التقييمات على مقياس من 1 إلى 5، مع الأدنى والأعلى ابتداءً من ثلاثة تقييمات. ولا يُعرض التقييم المنفرد.',
    columns: ['الرمز', 'الاحتياج', 'الإلحاح', 'الأثر', 'الاتفاق'],
    caption: (count) => `كيف قيّم المشاركون (${counted(count, NOUNS.needs)})`,
    count: (n) => scores(n),
    range: (low, high, n) => `من ${low} إلى ${high}، ${scores(n)}`,
    withheld: 'لا يُعرض',
    agreement: {
      'not-scored': '',
      agreed: 'اتفاق',
      'no-agreement': 'لا اتفاق بعد',
    },
    oneScore: 'تقييم واحد فقط',
    setByRoom: (urgency, impact) =>
      ['حدّده المشاركون', [urgency, impact].filter((part) => part !== '').join('، ')]
        .filter((part) => part !== '')
        .join(': '),
    setUrgency: (value) => `الإلحاح ${value}`,
    setImpact: (value) => `الأثر ${value}`,
    missing: ['التقييمات', 'دع المشاركين يقيّمون الاحتياجات في ورشة العمل.'],
  },
  matrix: 'موقع الاحتياجات',
  outcomes: {
    title: 'ما نتج عنها',
    decisions: 'القرارات',
    decisionsCaption: 'ما تقرر ومن قرره ولماذا',
    decisionColumns: ['القرار', 'صاحب القرار', 'السبب'],
    missingDecisions: ['قرار', 'دوِّن القرارات في ورشة العمل ما دام المشاركون متفقين.'],
    followUps: 'إجراءات المتابعة',
    followUpsCaption: 'من يفعل ماذا وإلى متى',
    followUpColumns: ['الإجراء', 'المسؤول', 'الموعد', 'تاريخ الإنجاز'],
    missingFollowUps: ['إجراء متابعة', 'حوِّل ملاحظة إلى إجراء أو أضِف إجراءً إلى ورشة العمل.'],
    parked: 'موضوعات مؤجلة',
    parkedCaption: 'ما أُجِّل إلى وقت لاحق',
    parkedColumns: ['الرمز', 'الموضوع المؤجل', 'الجواب'],
    questions: 'أسئلة مفتوحة',
    noQuestions: 'لم يبقَ شيء مفتوحًا.',
    unanswered: (text) => `مؤجل دون جواب: ${text}`,
    nobody: (text) => `لم يُسمَّ أحد لإجراء المتابعة: ${text}`,
    undated: (text) => `لم يُتفق على موعد لإجراء المتابعة: ${text}`,
    undecided: (text) => `لم يُدوَّن من قرر: ${text}`,
    noAgreement: (needs) => `لا تُظهر التقييمات اتفاقًا بعد على ${needs}.`,
    openVote: (title) => `التصويت «${title}» لا يزال مفتوحًا.`,
    openScoring: (title) => `التقييم «${title}» لا يزال مفتوحًا.`,
    openNotes: (title) => `ما كُتب سرًّا في «${title}» لم يُكشف بعد.`,
  },
  signOff: {
    title: 'الاعتماد والتوقيع',
    lead: (name) => `بتوقيعهما يؤكد الطرفان هذا المحضر: ${name}.`,
  },
};
