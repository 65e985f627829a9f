import { palette } from '../../base/palette.ts';
import { isIsoDate } from '../../base/iso-date.ts';
import { fieldSpec } from '../../domain/model/kinds.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { preparedChange } from '../../domain/review/prepare-amendment.ts';
import {
  appendix,
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  prose,
  referenceCell,
  referenceRuns,
  richCell,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import { deriveRescores } from '../../domain/review/rescore.ts';
import { clientName, firmName, oneLine, quarterText } from '../document-context.ts';
import type { Block, Inline, ReportSection } from '../report-model.ts';
import type { ReviewContext } from './review-context.ts';

function refinementsOf({ data, review }: ReviewContext): readonly RecordOf<'refinement'>[] {
  return review === undefined ? [] : data.childrenOf('refinement', review.id);
}

// What the line of the blueprint read when the review looked at it, and what it shall read.
function lineChange(context: ReviewContext, refinement: RecordOf<'refinement'>): string[] {
  const { data, words, format } = context;
  const change = preparedChange(data, refinement);
  if (!change.ok || change.value?.what !== 'alter') return [];
  const { line, kind, field, before } = change.value;
  const after = refinement.newText.trim();
  if (before === after) return [];
  const read = (text: string): string => {
    const type = fieldSpec(kind, field)?.type;
    if (text === '') return '';
    if (type === 'choice') return words.option(text);
    return type === 'date' && isIsoDate(text) ? format.date(text) : oneLine(text);
  };
  return [words.review.changesTo(data.nameOf(line.id), read(before), read(after))];
}

/** Changes to the collaboration model: keep, stop, start, alter, and the blueprint version that takes them up. */
export function changesSection(context: ReviewContext): ReportSection {
  const { data, words } = context;
  const text = words.review.changes;
  const table = tableOrMissing(
    context,
    {
      id: 'table_changes',
      caption: text.caption,
      columns: columns(text.columns, [9, 12, 45, 17, 17]),
      rows: refinementsOf(context).map((refinement) => [
        referenceCell(context, refinement),
        textCell(context, refinement.action === '' ? '' : words.option(refinement.action), { bold: true }),
        richCell(context, [
          [bold(refinement.statement)],
          ...linesOf(refinement.reason),
          ...lineChange(context, refinement).map((line) => [muted(line)]),
        ]),
        richCell(context, [referenceRuns(context, data.findAll('finding', refinement.findings))]),
        richCell(context, [
          refinement.toVersion,
          referenceRuns(
            context,
            data.findAll('deliverable', refinement.deliverable === null ? [] : [refinement.deliverable]),
          ),
          [muted(refinement.accepted ? '' : text.proposed)],
        ]),
      ]),
    },
    text.missing,
  );
  return { id: 'changes', orientation: 'portrait', blocks: [chapter(text.title, 'changes'), table] };
}

/** The priorities of the next quarter, with their values as scored now. */
export function nextSection(context: ReviewContext): ReportSection {
  const { data, words, format, review } = context;
  const text = words.review.next;
  const chosen = new Set(review?.nextPriorities ?? []);
  const needs =
    review === undefined ? [] : deriveRescores(data, review).filter(({ entry }) => chosen.has(entry.need.id));
  const blocks: Block[] = [chapter(text.title, 'next'), ...prose(review?.nextPrioritiesNote ?? '')];
  blocks.push(
    tableOrMissing(
      context,
      {
        id: 'table_next',
        caption: text.caption,
        columns: columns(text.columns, [9, 39, 20, 11, 9, 12], { 3: 'centre', 4: 'centre' }),
        rows: needs.map(({ entry: { need }, rescore, urgency, impact, oldUrgency, oldImpact, zone }) => [
          referenceCell(context, need),
          richCell(context, [
            [bold(need.title)],
            [muted(need.gain)],
            ...(rescore === undefined || oldUrgency === null || oldImpact === null
              ? []
              : [
                  [muted(words.review.before(format.number(oldUrgency), format.number(oldImpact)))],
                  ...linesOf(rescore.reason),
                ]),
          ]),
          textCell(context, data.nameOf(need.department)),
          textCell(context, format.number(urgency)),
          textCell(context, format.number(impact)),
          zone === null
            ? textCell(context, '')
            : textCell(context, words.option(zone), { colour: palette.zones[zone].edge, bold: true }),
        ]),
      },
      text.missing,
    ),
  );
  return { id: 'next', orientation: 'portrait', blocks };
}

/** The block where both parties sign the review. */
export function signOffSection(context: ReviewContext): ReportSection {
  const { data, words, review, quarter } = context;
  const text = words.review.signOff;
  const { engagement } = data;
  return {
    id: 'signOff',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'signOff', true),
      { type: 'paragraph', content: text.lead(quarterText(context, quarter)), keepWithNext: true },
      {
        type: 'signOff',
        headers: text.headers,
        signatories: [
          {
            party: clientName(context),
            name: review?.clientSignatory.trim() || engagement.clientSignatory,
            role: engagement.clientSignatoryRole,
          },
          {
            party: firmName(context),
            name: review?.pmoSignatory.trim() || engagement.consultant,
            role: engagement.consultantRole,
          },
        ],
      },
    ],
  };
}

function evidenceLines(context: ReviewContext, finding: RecordOf<'finding'>): Inline[] {
  const { data, words, format } = context;
  const text = words.review.trace;
  return [
    ...data
      .findAll('checkIn', finding.checkIns)
      .map((checkIn) => text.checkIn(data.nameOf(checkIn.department), format.date(checkIn.heldOn))),
    ...data.findAll('reading', finding.readings).map((reading) => {
      const kpi = data.find('kpi', reading.parentId);
      return text.reading(kpi?.ref ?? kpi?.title ?? '', format.date(reading.measuredOn));
    }),
    ...data.findAll('followUp', finding.followUps).map((followUp) => text.followUp(followUp.text)),
  ];
}

/** Each finding with its evidence and the change that it led to. */
export function traceSection(context: ReviewContext): ReportSection {
  const { words } = context;
  const text = words.review.trace;
  const refinements = refinementsOf(context);
  const blocks: Block[] = [appendix(text.title, 'trace'), { type: 'paragraph', content: text.lead, style: 'lead' }];
  if (context.findings.length === 0) blocks.push(missing(context, text.missing));
  else {
    blocks.push({
      type: 'table',
      id: 'table_trace',
      caption: text.caption,
      columns: columns(text.columns, [37, 13, 28, 22]),
      rows: context.findings.map((finding) => [
        richCell(context, [[...referenceRuns(context, [finding]), { text: `  ${finding.statement}` }]]),
        textCell(context, finding.type === '' ? '' : words.option(finding.type)),
        richCell(context, evidenceLines(context, finding)),
        richCell(
          context,
          refinements
            .filter((refinement) => refinement.findings.includes(finding.id))
            .map((refinement): Inline => [...referenceRuns(context, [refinement]), muted(`  ${refinement.statement}`)]),
        ),
      ]),
    });
  }
  return { id: 'trace', orientation: 'portrait', blocks };
}
