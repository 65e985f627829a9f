import type { RecordId } from '../base/ids.ts';
import type { EngagementData } from '../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../domain/model/record.ts';
import { rankNeeds } from '../domain/needs/need-ranking.ts';
import { planAgenda, type PlannedActivity } from '../domain/workshop/agenda.ts';
import type { DocumentMessages } from '../messages/en/documents.ts';
import { chapter, columns, missing, namesOf, richCell, subheading, tableOrMissing, textCell } from './blocks.ts';
import { swotTable } from './blueprint/appendices.ts';
import { classificationOf } from './blueprint/opening.ts';
import { matrixFigure } from './blueprint/priorities.ts';
import { clientName, createContext, firmName, oneLine, type DocumentContext } from './document-context.ts';
import { frameReport } from './report-frame.ts';
import type { Block, Report, ReportSection, TableCell } from './report-model.ts';

/** What the record of a workshop is built from. */
export interface WorkshopRecordInput {
  readonly data: EngagementData;
  readonly workshop: RecordOf<'workshop'>;
}

interface WorkshopContext extends DocumentContext {
  readonly workshop: RecordOf<'workshop'>;
  readonly notes: readonly RecordOf<'note'>[];
}

function aboutSection(context: WorkshopContext): ReportSection {
  const { data, words, format, workshop } = context;
  const text = words.workshop;
  const people = namesOf(
    context,
    data.all('participant').map(({ id }) => id),
  );
  const entries = [
    { term: text.facts.heldOn, text: format.longDate(workshop.heldOn) },
    { term: text.facts.place, text: oneLine(workshop.place) },
    { term: text.about.facilitator, text: oneLine(workshop.facilitator) },
    { term: text.about.participants, text: people },
  ].filter((entry) => entry.text !== '');
  const blocks: Block[] = [chapter(text.about.title, 'about')];
  if (entries.length > 0) {
    blocks.push({ type: 'definitions', entries: entries.map(({ term, text: value }) => ({ term, content: [value] })) });
  }
  if (people === '') blocks.push(missing(context, text.about.missing));
  return { id: 'about', orientation: 'portrait', blocks };
}

// Whether anything was timed: without a clock nobody knows what was held, and a dash says so.
function agendaRow(context: WorkshopContext, line: PlannedActivity, wasTimed: boolean): TableCell[] {
  const text = context.words.workshop.agenda;
  const { activity } = line;
  const took =
    line.actual !== null
      ? text.minutes(Math.round(line.actual))
      : activity.startedAt === ''
        ? wasTimed
          ? text.notHeld
          : ''
        : text.running;
  return [
    textCell(context, line.from === null ? text.after(line.offset) : `${line.from}–${line.to ?? ''}`),
    textCell(context, activity.title, { bold: true }),
    textCell(context, activity.type === '' ? '' : context.words.option(activity.type)),
    textCell(context, text.minutes(line.minutes), { align: 'end' }),
    textCell(context, took, { align: 'end' }),
  ];
}

function agendaSection(context: WorkshopContext): ReportSection {
  const { data, words, workshop } = context;
  const text = words.workshop.agenda;
  const plan = planAgenda(workshop.startsAt, data.childrenOf('activity', workshop.id));
  const wasTimed = plan.some(({ activity }) => activity.startedAt !== '');
  return {
    id: 'agenda',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'agenda'),
      tableOrMissing(
        context,
        {
          columns: columns(text.columns, [18, 38, 18, 14, 12], { 3: 'end', 4: 'end' }),
          rows: plan.map((line) => agendaRow(context, line, wasTimed)),
        },
        text.missing,
      ),
    ],
  };
}

function boardSection(context: WorkshopContext): ReportSection {
  const { data, words, notes } = context;
  const text = words.workshop;
  const others = notes.filter(({ quadrant }) => quadrant === '');
  const figure = matrixFigure(context, rankNeeds(data));
  const blocks: Block[] = [chapter(text.board.title, 'board', true)];
  if (notes.length === 0) blocks.push(missing(context, text.board.missing));
  else if (notes.length > others.length) blocks.push(...swotTable(context, notes));
  if (others.length > 0) {
    blocks.push(subheading(text.board.others), {
      type: 'list',
      style: 'bullet',
      items: others.map((note) => note.text),
    });
  }
  if (figure !== null) blocks.push(subheading(text.matrix), figure);
  return { id: 'board', orientation: 'portrait', blocks };
}

function outcomesSection(context: WorkshopContext): ReportSection {
  const { data, words, format, workshop, notes } = context;
  const text = words.workshop.outcomes;
  const own = new Set<RecordId>(notes.map(({ id }) => id));
  const parked = data
    .all('scopeItem')
    .filter(({ bucket, note }) => bucket === 'parked' && note !== null && own.has(note));
  const decisions = data
    .childrenOf('workshopDecision', workshop.id)
    .map((decision) => [
      textCell(context, decision.text, { bold: true }),
      textCell(context, decision.decidedBy),
      textCell(context, decision.reason),
    ]);
  const followUps = data
    .all('followUp')
    .filter((followUp) => followUp.workshop === workshop.id)
    .map((followUp) => [
      textCell(context, followUp.text, { bold: true }),
      textCell(context, followUp.owner),
      textCell(context, format.date(followUp.dueOn)),
      textCell(context, format.date(followUp.doneOn)),
    ]);
  const blocks: Block[] = [
    chapter(text.title, 'outcomes'),
    subheading(text.decisions),
    tableOrMissing(
      context,
      { columns: columns(text.decisionColumns, [46, 22, 32]), rows: decisions },
      text.missingDecisions,
    ),
    subheading(text.followUps),
    tableOrMissing(
      context,
      { columns: columns(text.followUpColumns, [48, 22, 15, 15]), rows: followUps },
      text.missingFollowUps,
    ),
  ];
  if (parked.length > 0) {
    const rows = parked.map((item) => [richCell(context, [item.text]), textCell(context, item.answer)]);
    blocks.push(subheading(text.parked), {
      type: 'table',
      showHeader: false,
      columns: columns(['', ''], [60, 40]),
      rows,
    });
  }
  return { id: 'outcomes', orientation: 'portrait', blocks };
}

/**
 * The record of one workshop as a report (client edition): agenda as planned and as it went, boards, decisions, follow-ups,
 * parking lot. Nothing in it says who wrote or scored what. A workshop without content says what is missing.
 */
export function buildWorkshopRecord({ data, workshop }: WorkshopRecordInput, messages: DocumentMessages): Report {
  const plain = createContext(data, messages);
  const notes = data.all('note').filter((note) => note.workshop === workshop.id);
  const context: WorkshopContext = { ...plain, workshop, notes };
  const text = messages.workshop;
  const title = oneLine(workshop.title) || text.untitled;
  const facts = [
    { label: text.facts.preparedFor, value: clientName(context) },
    { label: text.facts.preparedBy, value: firmName(context) },
    { label: text.facts.heldOn, value: context.format.longDate(workshop.heldOn) },
    { label: text.facts.place, value: oneLine(workshop.place) },
  ].filter(({ value }) => value !== '');
  return frameReport(context, {
    document: text.document,
    subject: text.subject(title, clientName(context)),
    keywords: text.keywords,
    version: [workshop.ref ?? '', title].filter((part) => part !== '').join(' '),
    classification: classificationOf(context),
    cover: { subtitle: `${title}. ${text.coverSubtitle}`, facts, notice: text.notice },
    sections: [aboutSection(context), agendaSection(context), boardSection(context), outcomesSection(context)],
  });
}
