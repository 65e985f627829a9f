import { planAgenda, type PlannedActivity } from '../../domain/workshop/agenda.ts';
import { chapter, columns, missing, subheading, tableOrMissing, textCell } from '../blocks.ts';
import { oneLine } from '../document-context.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import type { WorkshopContext } from './record-context.ts';

function keyFigures(context: WorkshopContext): Block {
  const { data, workshop, notes } = context;
  const text = context.words.workshop.about.figures;
  const followUps = data.all('followUp').filter((followUp) => followUp.workshop === workshop.id);
  const present = data.all('participant').filter(({ facilitator }) => !facilitator);
  const counts: readonly (readonly [number, string])[] = [
    [present.length, text.participants],
    [notes.length, text.notes],
    [data.childrenOf('workshopDecision', workshop.id).length, text.decisions],
    [followUps.length, text.followUps],
  ];
  return { type: 'keyFigures', items: counts.map(([count, label]) => ({ value: String(count), label })) };
}

/** Where and when it was held, what it gave in figures, and who took part. */
export function aboutSection(context: WorkshopContext): ReportSection {
  const { data, words, format, workshop } = context;
  const text = words.workshop;
  const people = data.all('participant');
  const entries = [
    { term: text.facts.heldOn, text: format.longDate(workshop.heldOn) },
    { term: text.facts.place, text: oneLine(workshop.place) },
    { term: text.about.facilitator, text: oneLine(workshop.facilitator) },
  ].filter((entry) => entry.text !== '');
  const blocks: Block[] = [chapter(text.about.title, 'about'), keyFigures(context)];
  if (entries.length > 0) {
    blocks.push({ type: 'definitions', entries: entries.map(({ term, text: value }) => ({ term, content: [value] })) });
  }
  if (people.length === 0) blocks.push(missing(context, text.about.missing));
  else {
    blocks.push(subheading(text.about.participants), {
      type: 'table',
      caption: text.about.participantsCaption(people.length),
      columns: columns(text.about.participantColumns, [44, 36, 20]),
      rows: people.map((person) => [
        textCell(context, person.name, { bold: true }),
        textCell(context, data.nameOf(person.department)),
        textCell(context, person.facilitator ? text.about.facilitator : text.about.participant),
      ]),
    });
  }
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

/** The agenda with planned and actual times. */
export function agendaSection(context: WorkshopContext): ReportSection {
  const { words, workshop, activities } = context;
  const text = words.workshop.agenda;
  const plan = planAgenda(workshop.startsAt, activities);
  const wasTimed = plan.some(({ activity }) => activity.startedAt !== '');
  return {
    id: 'agenda',
    orientation: 'portrait',
    blocks: [
      chapter(text.title, 'agenda'),
      tableOrMissing(
        context,
        {
          caption: text.caption,
          columns: columns(text.columns, [18, 38, 18, 14, 12], { 3: 'end', 4: 'end' }),
          rows: plan.map((line) => agendaRow(context, line, wasTimed)),
        },
        text.missing,
      ),
    ],
  };
}
