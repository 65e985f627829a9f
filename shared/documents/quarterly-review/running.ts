import { daysBetween } from '../../base/iso-date.ts';
import { deriveEffort, type Effort } from '../../domain/monitoring/effort.ts';
import { exposureOf } from '../../domain/monitoring/suggest-rag.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { escalationsOf, type GatheredEscalation } from '../../domain/review/gather-quarter.ts';
import { spanOfQuarter } from '../../domain/review/quarter-span.ts';
import {
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  prose,
  referenceCell,
  richCell,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import { withFootnote, withNumbers } from '../cross-references.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import { roundToHalf } from './results.ts';
import type { ReviewContext } from './review-context.ts';

function openRisks({ data, period }: ReviewContext): RecordOf<'raidItem'>[] {
  return data
    .all('raidItem')
    .filter((item) => item.type !== 'assumption')
    .filter((item) => item.raisedOn === null || item.raisedOn <= period.to)
    .filter((item) => item.closedOn === null || item.closedOn > period.to)
    .toSorted((a, b) => (exposureOf(b) ?? 0) - (exposureOf(a) ?? 0));
}

function escalationTable(context: ReviewContext, went: readonly GatheredEscalation[]): Block[] {
  const { data, words, format } = context;
  const text = words.review.escalations;
  if (went.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'table_escalations',
      caption: text.caption,
      columns: columns(text.columns, [31, 20, 15, 10, 24], { 3: 'end' }),
      rows: went.map(({ escalation, daysOpen, isOpen }) => [
        richCell(context, [[bold(escalation.title)], [muted(data.nameOf(escalation.department))]]),
        textCell(context, data.nameOf(escalation.level)),
        textCell(context, format.date(escalation.raisedOn)),
        textCell(context, daysOpen === null ? '' : format.number(daysOpen)),
        textCell(context, isOpen ? text.open : escalation.answer),
      ]),
    },
  ];
}

/** Risks and issues that were open at the end of the quarter, with the days that they have been open; escalations. */
export function risksSection(context: ReviewContext): ReportSection {
  const { words, format, period, review } = context;
  const text = words.review.risks;
  const table = tableOrMissing(
    context,
    {
      id: 'table_risks',
      caption: text.caption,
      columns: columns(text.columns, [36, 14, 10, 11, 29], { 2: 'end', 3: 'end' }),
      rows: openRisks(context).map((item) => [
        textCell(context, item.title, { bold: true }),
        textCell(context, item.type === '' ? '' : words.option(item.type)),
        textCell(context, format.number(exposureOf(item))),
        textCell(context, item.raisedOn === null ? '' : format.number(daysBetween(item.raisedOn, period.to))),
        richCell(context, [...linesOf(item.response), [muted(item.owner.trim() === '' ? '' : text.owner(item.owner))]]),
      ]),
    },
    text.missing,
  );
  const escalations = prose(review?.escalationsNote ?? '');
  const went = escalationsOf(context.data, spanOfQuarter(context.data, context.quarter, context.lookedAtOn));
  return {
    id: 'risks',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'risks'),
      table,
      subheading(text.escalations),
      ...(went.length > 0 || escalations.length > 0
        ? [...escalationTable(context, went), ...escalations]
        : [missing(context, text.missingEscalations)]),
    ],
  };
}

function effortRows(context: ReviewContext, effort: Effort): TableCell[][] {
  const { data, words, format } = context;
  return [...effort.byDepartment]
    .toSorted((a, b) => b[1] - a[1])
    .map(([department, days]) => [
      textCell(context, data.nameOf(department) || words.review.effort.general, { bold: true }),
      textCell(context, format.number(days)),
      textCell(context, effort.usedDays === 0 ? '' : format.percent(Math.round((days / effort.usedDays) * 100))),
    ]);
}

/** PMO effort of the quarter: contracted, used, and where it went. */
export function effortSection(context: ReviewContext): ReportSection {
  const { data, words, format, period, review } = context;
  const text = words.review.effort;
  const effort = deriveEffort(data, period.from, period.to);
  const contracted = effort.contractedDays === null ? null : roundToHalf(effort.contractedDays);
  const rows = effortRows(context, effort);
  const blocks: Block[] = [chapter(text.title, 'effort')];
  if (contracted === null && rows.length === 0) blocks.push(missing(context, text.missing));
  else {
    const share =
      contracted === null || contracted === 0
        ? words.review.notEnough
        : format.percent(Math.round((effort.usedDays / contracted) * 100));
    blocks.push({
      type: 'keyFigures',
      items: [
        { value: contracted === null ? words.empty : text.days(contracted), label: text.contracted },
        { value: text.days(effort.usedDays), label: text.used },
        { value: share, label: text.share },
      ],
    });
  }
  if (rows.length > 0) {
    const see = withNumbers(context, text.see, [{ to: 'table_effort', named: text.caption }]);
    blocks.push({ type: 'paragraph', content: withFootnote(see, words.footnotes.contracted), keepWithNext: true });
    blocks.push({
      type: 'table',
      id: 'table_effort',
      caption: text.caption,
      columns: columns(text.columns, [60, 20, 20], { 1: 'end', 2: 'end' }),
      rows,
    });
  }
  blocks.push(...prose(review?.effortNote ?? ''));
  return { id: 'effort', orientation: 'portrait', blocks };
}

/** Follow-ups of the quarter: those of its review, and what was open or was finished in it. */
export function followUpsSection(context: ReviewContext): ReportSection {
  const { data, words, format, period, lookedAtOn, review } = context;
  const text = words.review.followUps;
  const shown = data
    .all('followUp')
    .filter(
      (followUp) =>
        (review !== undefined && followUp.review === review.id) ||
        (followUp.createdAt.slice(0, 10) <= period.to && (followUp.doneOn === null || followUp.doneOn >= period.from)),
    );
  const state = (followUp: RecordOf<'followUp'>) => {
    if (followUp.doneOn !== null) return text.done(format.date(followUp.doneOn));
    return followUp.dueOn !== null && followUp.dueOn < lookedAtOn ? text.overdue : text.open;
  };
  const table = tableOrMissing(
    context,
    {
      id: 'table_follow_ups',
      caption: text.caption,
      columns: columns(text.columns, [47, 20, 15, 18]),
      rows: shown.map((followUp) => [
        textCell(context, followUp.text, { bold: true }),
        textCell(context, followUp.owner),
        textCell(context, format.date(followUp.dueOn)),
        textCell(context, state(followUp)),
      ]),
    },
    text.missing,
  );
  return { id: 'followUps', orientation: 'portrait', blocks: [chapter(text.title, 'followUps'), table] };
}

/** Lessons of the quarter. */
export function lessonsSection(context: ReviewContext): ReportSection {
  const text = context.words.review.lessons;
  const table = tableOrMissing(
    context,
    {
      id: 'table_lessons',
      caption: text.caption,
      columns: columns(text.columns, [9, 47, 44]),
      rows: context.findings
        .filter((finding) => finding.type === 'lesson')
        .map((finding) => [
          referenceCell(context, finding),
          richCell(context, [[bold(finding.statement)]]),
          textCell(context, finding.evidence),
        ]),
    },
    text.missing,
  );
  return { id: 'lessons', orientation: 'portrait', blocks: [chapter(text.title, 'lessons'), table] };
}
