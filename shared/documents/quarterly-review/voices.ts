import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, linesOf, missing, prose, referenceCell, richCell, bold, tableOrMissing, textCell } from '../blocks.ts';
import { LEAST_ANSWERS } from '../derived/kpi-values.ts';
import { buildRagBars, RAG_ORDER, type RagBar, type RagKey } from '../figures/rag-bars.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import type { ReviewContext } from './review-context.ts';

const FINISHED: readonly string[] = ['done', 'cancelled', 'proposed'];

/** Benefits, and whose merit they are. */
export function contributionSection(context: ReviewContext): ReportSection {
  const { words } = context;
  const text = words.review.contribution;
  const found = context.findings.filter((finding) => finding.type === 'benefit' || finding.type === 'shortfall');
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [9, 41, 36, 14]),
      rows: found.map((finding) => [
        referenceCell(context, finding),
        textCell(context, finding.statement, { bold: true }),
        textCell(context, finding.evidence),
        textCell(context, finding.attribution === '' ? '' : words.option(finding.attribution)),
      ]),
    },
    text.missing,
  );
  return { id: 'contribution', orientation: 'portrait', blocks: [chapter(text.title, 'contribution'), table] };
}

function statusBars(context: ReviewContext): RagBar[] {
  const { data, words } = context;
  const running = data.all('initiative').filter((initiative) => !FINISHED.includes(initiative.status));
  const barOf = (name: string, department: RecordId | null): RagBar => {
    const counts: Record<RagKey, number> = { red: 0, amber: 0, green: 0, none: 0 };
    for (const initiative of running) {
      const known = data.find('department', initiative.department)?.id ?? null;
      if (known === department) counts[initiative.statedRag || 'none'] += 1;
    }
    return { name, counts };
  };
  return [
    ...data.all('department').map((department) => barOf(department.name, department.id)),
    barOf(words.review.departments.noDepartment, null),
  ].filter((bar) => RAG_ORDER.some((key) => bar.counts[key] > 0));
}

function statusFigure(context: ReviewContext): Block[] {
  const { words } = context;
  const text = words.review.departments;
  const bars = statusBars(context);
  if (bars.length === 0) return [];
  const ragWords = {
    red: words.option('red'),
    amber: words.option('amber'),
    green: words.option('green'),
    none: words.notReported,
  };
  const parts = bars.map((bar) => {
    const counts = RAG_ORDER.filter((key) => bar.counts[key] > 0).map((key) => `${bar.counts[key]} ${ragWords[key].toLowerCase()}`);
    return text.statusPart(bar.name, counts.join(', '));
  });
  return [
    {
      type: 'figure',
      id: 'rag-bars',
      picture: buildRagBars(bars, ragWords),
      alt: { title: text.statusTitle, description: text.statusAlt(parts.join('; ')) },
      caption: text.statusCaption,
    },
  ];
}

// A quote is an internal field until the person who said it has cleared it; the name is never printed.
function helpedCell(context: ReviewContext, rating: RecordOf<'departmentRating'>): TableCell {
  const quote = rating.quoteCleared ? linesOf(rating.quote).join(' ') : '';
  return richCell(context, [
    ...linesOf(rating.helped),
    ...(quote === '' ? [] : [[{ text: `“${quote}”`, italic: true }]]),
  ]);
}

/** Departments: status of their initiatives, rating, what helped and what did not, cleared quotes. */
export function departmentsSection(context: ReviewContext): ReportSection {
  const { data, words, format, review } = context;
  const text = words.review.departments;
  const ratings = review === undefined ? [] : data.childrenOf('departmentRating', review.id);
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [20, 12, 36, 32]),
      rows: ratings.map((rating) => [
        textCell(context, data.nameOf(rating.department), { bold: true }),
        textCell(context, rating.rating === null ? '' : text.rating(format.number(rating.rating))),
        helpedCell(context, rating),
        textCell(context, rating.didNotHelp),
      ]),
    },
    text.missing,
  );
  return {
    id: 'departments',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'departments'), ...statusFigure(context), table],
  };
}

function mean(values: readonly number[]): number | null {
  if (values.length < LEAST_ANSWERS) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}

function recommendation(values: readonly number[]): number | null {
  if (values.length < LEAST_ANSWERS) return null;
  const promoters = values.filter((value) => value >= 9).length;
  const detractors = values.filter((value) => value <= 6).length;
  return Math.round(((promoters - detractors) / values.length) * 100);
}

function feedbackRow(context: ReviewContext, name: string, answers: readonly RecordOf<'feedback'>[], strong: boolean): TableCell[] {
  const { words, format } = context;
  const text = words.review.feedback;
  const satisfaction = mean(answers.map((answer) => answer.satisfaction).filter((value) => value !== null));
  const recommend = recommendation(answers.map((answer) => answer.recommend).filter((value) => value !== null));
  return [
    textCell(context, name, { bold: true }),
    textCell(context, String(answers.length)),
    textCell(context, satisfaction === null ? words.review.notEnough : text.average(format.number(satisfaction)), { bold: strong }),
    textCell(context, recommend === null ? words.review.notEnough : text.score(format.number(recommend)), { bold: strong }),
  ];
}

/** Feedback from teams; a measure with fewer than five answers is not printed. */
export function feedbackSection(context: ReviewContext): ReportSection {
  const { data, words, review } = context;
  const text = words.review.feedback;
  const answers = review === undefined ? [] : data.childrenOf('feedback', review.id);
  const blocks: Block[] = [chapter(text.title, 'feedback')];
  if (answers.length === 0) blocks.push(missing(context, text.missing));
  else {
    const groups = data
      .all('department')
      .map((department) => ({ name: department.name, answers: answers.filter((answer) => answer.department === department.id) }))
      .filter((group) => group.answers.length > 0);
    blocks.push(
      {
        type: 'table',
        columns: columns(text.columns, [40, 14, 23, 23], { 1: 'end' }),
        rows: [
          ...groups.map((group) => feedbackRow(context, group.name, group.answers, false)),
          feedbackRow(context, text.all, answers, true).map((cell) => ({ ...cell, shading: '#F5F7FA' })),
        ],
      },
      { type: 'paragraph', content: text.note, style: 'note' },
    );
  }
  const heard = context.findings.filter((finding) => finding.type === 'feedback');
  if (heard.length > 0) {
    blocks.push({ type: 'paragraph', content: [bold(text.findings)], keepWithNext: true });
    blocks.push(...heard.flatMap((finding) => prose([finding.ref ?? '', finding.statement].join('  '))));
  }
  return { id: 'feedback', orientation: 'portrait', blocks };
}
