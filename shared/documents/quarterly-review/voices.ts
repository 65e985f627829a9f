import { deriveDashboard } from '../../domain/monitoring/dashboard.ts';
import { deriveThemes, summariseFeedback } from '../../domain/review/feedback.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import {
  chapter,
  columns,
  linesOf,
  missing,
  prose,
  referenceCell,
  richCell,
  bold,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import { buildRagBars, RAG_ORDER, type RagBar } from '../figures/rag-bars.ts';
import { inRow } from '../document-context.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import type { ReviewContext } from './review-context.ts';

/** Benefits, and whose merit they are. */
export function contributionSection(context: ReviewContext): ReportSection {
  const { words } = context;
  const text = words.review.contribution;
  const found = context.findings.filter((finding) => finding.type === 'benefit' || finding.type === 'shortfall');
  const table = tableOrMissing(
    context,
    {
      id: 'table_contribution',
      caption: text.caption,
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

function statusBars({ data, words, lookedAtOn }: ReviewContext): RagBar[] {
  return deriveDashboard(data, lookedAtOn).ragByDepartment.map(({ department, counts }) => ({
    name: department?.name ?? words.review.departments.noDepartment,
    counts,
  }));
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
    const counts = RAG_ORDER.filter((key) => bar.counts[key] > 0).map((key) =>
      text.statusCount(bar.counts[key], ragWords[key]),
    );
    return text.statusPart(bar.name, inRow(context, counts));
  });
  return [
    {
      type: 'figure',
      id: 'rag-bars',
      picture: buildRagBars(bars, ragWords),
      alt: { title: text.statusTitle, description: text.statusAlt(parts.join(words.strongSeparator)) },
      caption: text.statusCaption,
    },
  ];
}

// A quote is an internal field until the person who said it has cleared it; the name is never printed.
function helpedCell(context: ReviewContext, rating: RecordOf<'departmentRating'>): TableCell {
  const quote = rating.quoteCleared ? linesOf(rating.quote).join(' ') : '';
  return richCell(context, [
    ...linesOf(rating.helped),
    ...(quote === '' ? [] : [[{ text: context.words.quote(quote), italic: true }]]),
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
      id: 'table_departments',
      caption: text.caption,
      columns: columns(text.columns, [20, 12, 36, 32]),
      rows: ratings.map((rating) => [
        textCell(context, data.nameOf(rating.department) || words.review.departmentLeft, { bold: true }),
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

function feedbackRow(
  context: ReviewContext,
  name: string,
  answers: readonly RecordOf<'feedback'>[],
  strong: boolean,
): TableCell[] {
  const { words, format } = context;
  const text = words.review.feedback;
  const summary = summariseFeedback(answers);
  const satisfaction = summary.satisfaction.value;
  const recommend = summary.recommend.value;
  return [
    textCell(context, name, { bold: true }),
    textCell(context, String(answers.length)),
    textCell(
      context,
      satisfaction === null ? words.review.notEnough : text.average(format.number(Math.round(satisfaction * 10) / 10)),
      { bold: strong },
    ),
    textCell(context, recommend === null ? words.review.notEnough : text.score(format.number(Math.round(recommend))), {
      bold: strong,
    }),
  ];
}

// The words of a comment are told once they are cleared, and never whose they are.
function themeBlocks(context: ReviewContext): Block[] {
  const { data, words, format, review } = context;
  const text = words.review.themes;
  const themes = review === undefined ? [] : deriveThemes(data, review.id).filter(({ answers }) => answers.length > 0);
  if (themes.length === 0) return [];
  return [
    subheading(text.title),
    {
      type: 'table',
      id: 'table_themes',
      caption: text.caption,
      columns: columns(text.columns, [26, 12, 32, 30], { 1: 'end' }),
      rows: themes.map(({ theme, answers, quotes }) => [
        textCell(context, theme.title, { bold: true }),
        textCell(context, format.number(answers.length)),
        textCell(context, theme.summary),
        richCell(
          context,
          quotes.map((quote) => [{ text: words.quote(linesOf(quote).join(' ')), italic: true }]),
        ),
      ]),
    },
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
      .map((department) => ({
        name: department.name,
        answers: answers.filter((answer) => answer.department === department.id),
      }))
      .filter((group) => group.answers.length > 0);
    // Answers of a department that left still count; without a name they could not be told from the rest.
    const left = answers.filter(
      ({ department }) => department !== null && data.find('department', department) === undefined,
    );
    if (left.length > 0) groups.push({ name: words.review.departmentLeft, answers: left });
    blocks.push(
      {
        type: 'table',
        id: 'table_feedback',
        caption: text.caption,
        columns: columns(text.columns, [40, 14, 23, 23], { 1: 'end' }),
        rows: [
          ...groups.map((group) => feedbackRow(context, group.name, group.answers, false)),
          feedbackRow(context, text.all, answers, true).map((cell) => ({ ...cell, shading: '#F5F7FA' })),
        ],
      },
      { type: 'paragraph', content: text.note, style: 'note' },
    );
  }
  blocks.push(...themeBlocks(context));
  const heard = context.findings.filter((finding) => finding.type === 'feedback');
  if (heard.length > 0) {
    blocks.push({ type: 'paragraph', content: [bold(text.findings)], keepWithNext: true });
    blocks.push(...heard.flatMap((finding) => prose([finding.ref ?? '', finding.statement].join('  '))));
  }
  return { id: 'feedback', orientation: 'portrait', blocks };
}
