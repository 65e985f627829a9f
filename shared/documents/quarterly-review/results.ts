import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import {
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  ragRun,
  referenceCell,
  referenceRuns,
  richCell,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { KpiStanding } from '../derived/kpi-values.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import { actualText, commitmentsOf, effortOf, resultRun, type ReviewContext } from './review-context.ts';

function keyFigures(context: ReviewContext): Block {
  const { data, words, format } = context;
  const text = words.review.summary.figures;
  const measured = context.standings.filter((standing) => standing.state === 'measured');
  const green = measured.filter((standing) => standing.status === 'green');
  const commitments = commitmentsOf(context);
  const kept = commitments.filter((commitment) => commitment.result === 'done');
  const effort = effortOf(context);
  const open = data.all('followUp').filter((followUp) => followUp.doneOn === null);
  const count = (part: number, whole: number) =>
    whole === 0 ? words.empty : words.review.ofCount(String(part), String(whole));
  return {
    type: 'keyFigures',
    items: [
      { value: count(green.length, measured.length), label: text.kpis },
      { value: count(kept.length, commitments.length), label: text.commitments },
      {
        value: effort.contracted === null ? words.empty : words.review.ofCount(format.number(effort.used), format.number(effort.contracted)),
        label: text.effort,
      },
      { value: String(open.length), label: text.followUps },
    ],
  };
}

/** The quarter on one page. */
export function summarySection(context: ReviewContext): ReportSection {
  const { words, review } = context;
  const text = words.review.summary;
  const lead = linesOf(review?.summary ?? '');
  const blocks: Block[] = [chapter(text.title, 'summary')];
  if (review === undefined) blocks.push(missing(context, words.review.noReview));
  else if (lead.length === 0) blocks.push(missing(context, text.missing));
  blocks.push(...lead.map((content): Block => ({ type: 'paragraph', style: 'lead', content })), keyFigures(context));
  const attendees = (review?.attendees ?? '').trim();
  if (attendees !== '') {
    blocks.push({ type: 'definitions', entries: [{ term: text.attendees, content: linesOf(attendees) }] });
  }
  return { id: 'summary', orientation: 'portrait', blocks };
}

function trendCell(context: ReviewContext, standing: KpiStanding): TableCell {
  const text = context.words.review.scorecard.trend;
  if (standing.state !== 'measured') return textCell(context, '');
  return textCell(context, standing.trend === null ? text.none : text[standing.trend]);
}

function goalRow(goal: RecordOf<'goal'>): TableCell[] {
  return [
    {
      content: [[...referenceRuns([goal]), { text: `  ${goal.statement}`, bold: true }]],
      shading: palette.surface,
      span: 5,
    },
  ];
}

function standingRow(context: ReviewContext, standing: KpiStanding): TableCell[] {
  const { kpi } = standing;
  return [
    richCell(context, [
      [...referenceRuns([kpi]), { text: `  ${kpi.title}` }],
      ...linesOf(standing.reading?.narrative ?? '').map((line) => [muted(line)]),
    ]),
    textCell(context, context.format.measure(kpi.target, kpi.unit)),
    textCell(context, actualText(context, standing), { bold: standing.state === 'measured' }),
    richCell(context, [[ragRun(context, standing.status)]]),
    trendCell(context, standing),
  ];
}

/** The scorecard: each goal with the measures that are tied to it. */
export function scorecardSection(context: ReviewContext): ReportSection {
  const { data, words } = context;
  const text = words.review.scorecard;
  const rows = data.all('goal').flatMap((goal): TableCell[][] => {
    const tied = context.standings.filter((standing) => standing.kpi.goals.includes(goal.id));
    const measures =
      tied.length > 0
        ? tied.map((standing) => standingRow(context, standing))
        : [[richCell(context, [[muted(text.noKpi)]], { span: 5 })]];
    return [goalRow(goal), ...measures];
  });
  const table = tableOrMissing(
    context,
    { columns: columns(text.columns, [44, 13, 14, 16, 13], { 1: 'end', 2: 'end' }), rows },
    text.missing,
  );
  return { id: 'scorecard', orientation: 'portrait', blocks: [chapter(text.title, 'scorecard'), table] };
}

/** Commitments: promised, done, late, dropped with reason. */
export function commitmentsSection(context: ReviewContext): ReportSection {
  const { words, format } = context;
  const text = words.review.commitments;
  const commitments = commitmentsOf(context);
  const kept = commitments.filter((commitment) => commitment.result === 'done').length;
  const blocks: Block[] = [chapter(text.title, 'commitments')];
  if (commitments.length > 0) {
    blocks.push({ type: 'paragraph', style: 'lead', content: text.lead(String(kept), text.promised(commitments.length)) });
  }
  blocks.push(
    tableOrMissing(
      context,
      {
        columns: columns(text.columns, [9, 55, 16, 20]),
        rows: commitments.map((commitment) => [
          referenceCell(context, commitment.deliverable),
          richCell(context, [[bold(commitment.deliverable.title)], ...linesOf(commitment.deliverable.statusReason)]),
          textCell(context, format.date(commitment.deliverable.dueOn)),
          richCell(context, [[resultRun(context, commitment)]]),
        ]),
      },
      text.missing,
    ),
  );
  return { id: 'commitments', orientation: 'portrait', blocks };
}
