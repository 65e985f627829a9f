import { palette } from '../../base/palette.ts';
import { deriveEffort } from '../../domain/monitoring/effort.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import type { KpiOfQuarter } from '../../domain/review/scorecard.ts';
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
import { oneLine } from '../document-context.ts';
import type { Block, ReportSection, TableCell, TextRun } from '../report-model.ts';
import { comparisonBlocks } from './comparison.ts';
import { quarterBlocks } from './quarter-blocks.ts';
import { actualText, commitmentsOf, stateRun, type ReviewContext } from './review-context.ts';

/** Days to the nearest half, as they are counted. */
export function roundToHalf(days: number): number {
  return Math.round(days * 2) / 2;
}

function keyFigures(context: ReviewContext): Block {
  const { data, words, format } = context;
  const text = words.review.summary.figures;
  const measured = context.kpis.filter(({ status }) => status.state === 'measured');
  const green = measured.filter(({ status }) => status.rag === 'green');
  const commitments = commitmentsOf(context);
  const kept = commitments.filter((commitment) => commitment.state === 'done');
  const effort = deriveEffort(data, context.period.from, context.period.to);
  const contracted = effort.contractedDays === null ? null : roundToHalf(effort.contractedDays);
  const open = data.all('followUp').filter((followUp) => followUp.doneOn === null);
  const count = (part: number, whole: number) =>
    whole === 0 ? words.empty : words.review.ofCount(String(part), String(whole));
  return {
    type: 'keyFigures',
    items: [
      { value: count(green.length, measured.length), label: text.kpis },
      { value: count(kept.length, commitments.length), label: text.commitments },
      {
        value:
          contracted === null
            ? words.empty
            : words.review.ofCount(format.number(effort.usedDays), format.number(contracted)),
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

function trendCell(context: ReviewContext, { status }: KpiOfQuarter): TableCell {
  const text = context.words.review.scorecard.trend;
  if (status.state !== 'measured') return textCell(context, '');
  if (status.methodBefore !== null) return textCell(context, context.words.review.compare.methodChanged);
  if (status.previous === null) return textCell(context, text.none);
  return textCell(context, status.trend === null ? '' : text[status.trend]);
}

function goalRow(context: ReviewContext, goal: RecordOf<'goal'>): TableCell[] {
  return [
    {
      content: [[...referenceRuns(context, [goal]), { text: `  ${goal.statement}`, bold: true }]],
      shading: palette.surface,
      span: 5,
    },
  ];
}

// The table has no room for it, and the measure's own page may be far away.
function titleRun({ words }: ReviewContext, kpi: RecordOf<'kpi'>): TextRun {
  const text = words.review.kpis;
  const formula = oneLine(kpi.formula);
  const said = formula === '' ? '' : text.formulaVersion(formula, oneLine(kpi.formulaVersion));
  const footnote = text.footnote(said, oneLine(kpi.source));
  return { text: `  ${kpi.title}`, ...(footnote === '' ? {} : { footnote }) };
}

function kpiRow(context: ReviewContext, entry: KpiOfQuarter): TableCell[] {
  const { kpi, status } = entry;
  return [
    richCell(context, [
      [...referenceRuns(context, [kpi]), titleRun(context, kpi)],
      ...linesOf(status.reading?.narrative ?? '').map((line) => [muted(line)]),
    ]),
    textCell(context, context.format.measure(kpi.target, kpi.unit)),
    textCell(context, actualText(context, entry), { bold: status.state === 'measured' }),
    richCell(context, [[ragRun(context, status.rag ?? 'none')]]),
    trendCell(context, entry),
  ];
}

/** The scorecard: each goal with the measures that are tied to it. */
export function scorecardSection(context: ReviewContext): ReportSection {
  const { data, words } = context;
  const text = words.review.scorecard;
  const rows = data.all('goal').flatMap((goal): TableCell[][] => {
    const tied = context.kpis.filter(({ kpi }) => kpi.goals.includes(goal.id));
    const measures =
      tied.length > 0
        ? tied.map((entry) => kpiRow(context, entry))
        : [[richCell(context, [[muted(text.noKpi)]], { span: 5 })]];
    return [goalRow(context, goal), ...measures];
  });
  const table = tableOrMissing(
    context,
    {
      id: 'table_scorecard',
      caption: text.caption,
      columns: columns(text.columns, [44, 13, 14, 16, 13], { 1: 'end', 2: 'end' }),
      rows,
    },
    text.missing,
  );
  return {
    id: 'scorecard',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'scorecard'), table, ...comparisonBlocks(context)],
  };
}

/** Commitments: promised, done, late, dropped with reason. */
export function commitmentsSection(context: ReviewContext): ReportSection {
  const { words, format } = context;
  const text = words.review.commitments;
  const commitments = commitmentsOf(context);
  const kept = commitments.filter((commitment) => commitment.state === 'done').length;
  const lead = context.lookedAtOn <= context.period.to ? text.leadRunning : text.lead;
  const blocks: Block[] = [chapter(text.title, 'commitments')];
  if (commitments.length > 0) {
    blocks.push({ type: 'paragraph', style: 'lead', content: lead(String(kept), text.promised(commitments.length)) });
  }
  blocks.push(
    tableOrMissing(
      context,
      {
        id: 'table_commitments',
        caption: text.caption,
        columns: columns(text.columns, [9, 55, 16, 20]),
        rows: commitments.map((commitment) => [
          referenceCell(context, commitment.deliverable),
          richCell(context, [[bold(commitment.deliverable.title)], ...linesOf(commitment.deliverable.statusReason)]),
          textCell(context, format.date(commitment.deliverable.dueOn)),
          richCell(context, [[stateRun(context, commitment)]]),
        ]),
      },
      text.missing,
    ),
  );
  blocks.push(...quarterBlocks(context));
  return { id: 'commitments', orientation: 'portrait', blocks };
}
