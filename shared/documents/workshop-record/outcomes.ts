import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { deriveNeedScores } from '../../domain/needs/need-scores.ts';
import { chapter, columns, missing, referenceRuns, richCell, subheading, tableOrMissing, textCell } from '../blocks.ts';
import { clientName, firmName, inRow, oneLine } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';
import { isOpen, wasHeld, type WorkshopContext } from './record-context.ts';

function parkedOf({ data, notes }: WorkshopContext): readonly RecordOf<'scopeItem'>[] {
  const own = new Set<RecordId>(notes.map(({ id }) => id));
  return data.all('scopeItem').filter(({ bucket, note }) => bucket === 'parked' && note !== null && own.has(note));
}

function followUpsOf({ data, workshop }: WorkshopContext): readonly RecordOf<'followUp'>[] {
  return data.all('followUp').filter((followUp) => followUp.workshop === workshop.id);
}

function decisionBlocks(context: WorkshopContext): Block[] {
  const text = context.words.workshop.outcomes;
  const rows = context.data
    .childrenOf('workshopDecision', context.workshop.id)
    .map((decision) => [
      textCell(context, decision.text, { bold: true }),
      textCell(context, decision.decidedBy),
      textCell(context, decision.reason),
    ]);
  return [
    subheading(text.decisions),
    tableOrMissing(
      context,
      { caption: text.decisionsCaption, columns: columns(text.decisionColumns, [46, 22, 32]), rows },
      text.missingDecisions,
    ),
  ];
}

function followUpBlocks(context: WorkshopContext): Block[] {
  const { format } = context;
  const text = context.words.workshop.outcomes;
  const rows = followUpsOf(context).map((followUp) => [
    textCell(context, followUp.text, { bold: true }),
    textCell(context, followUp.owner),
    textCell(context, format.date(followUp.dueOn)),
    textCell(context, format.date(followUp.doneOn)),
  ]);
  return [
    subheading(text.followUps),
    tableOrMissing(
      context,
      { caption: text.followUpsCaption, columns: columns(text.followUpColumns, [48, 22, 15, 15]), rows },
      text.missingFollowUps,
    ),
  ];
}

function parkedBlocks(context: WorkshopContext): Block[] {
  const text = context.words.workshop.outcomes;
  const parked = parkedOf(context);
  if (parked.length === 0) return [];
  return [
    subheading(text.parked),
    {
      type: 'table',
      caption: text.parkedCaption,
      columns: columns(text.parkedColumns, [16, 48, 36]),
      rows: parked.map((item) => {
        const note = context.data.find('note', item.note);
        return [
          richCell(context, [note === undefined ? [] : referenceRuns(context, [note])]),
          textCell(context, item.text, { bold: true }),
          textCell(context, item.answer),
        ];
      }),
    },
  ];
}

function disputed(context: WorkshopContext): string {
  const { data, activities } = context;
  const scorings = activities.filter(({ type }) => type === 'scoring');
  if (!scorings.some((activity) => !isOpen(activity) && wasHeld(context, activity))) return '';
  const scores = deriveNeedScores(data);
  const needs = data.all('need').filter(({ id }) => scores.get(id)?.agreement === 'no-agreement');
  return inRow(
    context,
    needs.map((need) => need.ref ?? oneLine(need.title)),
  );
}

// What the record itself shows to be unfinished; each line says what is missing of what.
function openQuestions(context: WorkshopContext): readonly string[] {
  const { data, workshop, activities } = context;
  const text = context.words.workshop.outcomes;
  const followUps = followUpsOf(context).filter(({ doneOn }) => doneOn === null);
  const needs = disputed(context);
  return [
    ...parkedOf(context)
      .filter(({ answer }) => answer.trim() === '')
      .map((item) => text.unanswered(oneLine(item.text))),
    ...data
      .childrenOf('workshopDecision', workshop.id)
      .filter(({ decidedBy }) => decidedBy.trim() === '')
      .map((decision) => text.undecided(oneLine(decision.text))),
    ...followUps.filter(({ owner }) => owner.trim() === '').map((item) => text.nobody(oneLine(item.text))),
    ...followUps.filter(({ dueOn }) => dueOn === null).map((item) => text.undated(oneLine(item.text))),
    ...(needs === '' ? [] : [text.noAgreement(needs)]),
    ...activities.filter(isOpen).map(({ type, title }) => {
      const name = oneLine(title);
      if (type === 'vote') return text.openVote(name);
      return type === 'scoring' ? text.openScoring(name) : text.openNotes(name);
    }),
  ];
}

/** Decisions, follow-ups, what was put aside, and what is still open. */
export function outcomesSection(context: WorkshopContext): ReportSection {
  const text = context.words.workshop.outcomes;
  const questions = openQuestions(context);
  return {
    id: 'outcomes',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'outcomes', true),
      ...decisionBlocks(context),
      ...followUpBlocks(context),
      ...parkedBlocks(context),
      subheading(text.questions),
      questions.length > 0
        ? { type: 'list', style: 'bullet', items: questions }
        : { type: 'paragraph', content: text.noQuestions },
    ],
  };
}

/** Where both parties confirm the record. */
export function confirmSection(context: WorkshopContext, name: string): ReportSection {
  const { words, data } = context;
  const { engagement } = data;
  const { headers, missing: absent } = words.blueprint.signOff;
  const text = words.workshop.signOff;
  const isNamed = engagement.clientSignatory.trim() !== '' && engagement.consultant.trim() !== '';
  return {
    id: 'signOff',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'signOff'),
      { type: 'paragraph', content: text.lead(name), keepWithNext: true },
      ...(isNamed ? [] : [missing(context, absent)]),
      {
        type: 'signOff',
        headers,
        signatories: [
          { party: clientName(context), name: engagement.clientSignatory, role: engagement.clientSignatoryRole },
          { party: firmName(context), name: engagement.consultant, role: engagement.consultantRole },
        ],
      },
    ],
  };
}
