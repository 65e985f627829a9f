import { palette } from '../../base/palette.ts';
import { QUADRANTS } from '../../domain/model/kinds-needs.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import {
  appendix,
  bold,
  bookmarkOf,
  columns,
  missing,
  muted,
  namesOf,
  referenceRuns,
  richCell,
  subheading,
  tableOrMissing,
} from '../blocks.ts';
import { boldField, fieldCell, fieldRun } from '../field-runs.ts';
import type { DocumentContext } from '../document-context.ts';
import { citation } from './references.ts';
import type { Block, Inline, ReportSection, TableCell } from '../report-model.ts';

function traceRow(context: DocumentContext, deliverable: RecordOf<'deliverable'>): TableCell[] {
  const { data } = context;
  const needs = data.findAll('need', deliverable.needs);
  const initiatives = data
    .all('initiative')
    .filter(
      (initiative) =>
        deliverable.initiatives.includes(initiative.id) ||
        initiative.needs.some((id) => deliverable.needs.includes(id)),
    );
  const kpis = data.all('kpi').filter((kpi) => kpi.deliverables.includes(deliverable.id));
  const goalIds = new Set([
    ...initiatives.flatMap((initiative) => initiative.goals),
    ...kpis.flatMap((kpi) => kpi.goals),
  ]);
  const noteIds = new Set(needs.flatMap((need) => need.notes));
  const milestones = data.all('milestone').filter((milestone) => milestone.deliverable === deliverable.id);
  const named = (records: readonly { ref: string | null; title: string }[]) =>
    records.map((record): Inline => [...referenceRuns(context, [record]), muted(` ${record.title}`)]);
  return [
    richCell(context, [
      [...referenceRuns(context, [deliverable]), bold(' '), boldField(context, deliverable, 'title')],
    ]),
    richCell(context, named(initiatives)),
    richCell(context, named(needs)),
    richCell(context, [referenceRuns(context, data.findAll('goal', [...goalIds]))]),
    richCell(context, [referenceRuns(context, data.findAll('note', [...noteIds]))]),
    richCell(context, [referenceRuns(context, milestones)]),
    richCell(context, [referenceRuns(context, kpis)]),
  ];
}

/** The trace table: each deliverable back to the note it comes from, forward to milestones and measures. */
export function traceSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.trace;
  const rows = data.all('deliverable').map((deliverable) => traceRow(context, deliverable));
  return {
    id: 'trace',
    orientation: rows.length > 0 ? 'landscape' : 'portrait',
    blocks: [
      { ...appendix(text.title, 'trace'), newPage: rows.length === 0 },
      { type: 'paragraph', content: text.lead, style: 'lead' },
      tableOrMissing(
        context,
        { id: 'table_trace', caption: text.caption, columns: columns(text.columns, [20, 19, 22, 8, 14, 8, 9]), rows },
        text.missing,
      ),
    ],
  };
}

function noteLine(context: DocumentContext, note: RecordOf<'note'>): Inline {
  const reference =
    note.ref === null
      ? []
      : [{ text: note.ref, bold: true, colour: palette.muted, bookmark: bookmarkOf(note.ref) }, { text: '  ' }];
  return [...reference, fieldRun(context, note, 'text')];
}

function quadrantCell(
  context: DocumentContext,
  quadrant: (typeof QUADRANTS)[number],
  all: readonly RecordOf<'note'>[],
): TableCell {
  const { words } = context;
  const look = palette.quadrants[quadrant];
  const notes = all.filter((note) => note.quadrant === quadrant);
  const heading: Inline = [{ text: words.option(quadrant), bold: true, colour: look.edge }];
  const lines =
    notes.length > 0 ? notes.map((note) => noteLine(context, note)) : [[muted(words.blueprint.workshops.noNotes)]];
  return { content: [heading, ...lines], shading: look.tint, topEdge: look.edge };
}

/** Notes as a native table of two by two, so that the client can edit and copy it; position and heading carry the meaning. */
export function swotTable(context: DocumentContext, notes: readonly RecordOf<'note'>[]): Block[] {
  const { words } = context;
  const text = words.blueprint.workshops;
  const count = notes.filter((note) => note.quadrant !== '').length;
  if (count === 0) return [subheading(text.swotHeading), missing(context, text.missingSwot)];
  const [strength, weakness, opportunity, threat] = QUADRANTS.map((quadrant) =>
    quadrantCell(context, quadrant, notes),
  ) as [TableCell, TableCell, TableCell, TableCell];
  return [
    subheading(text.swotHeading),
    {
      type: 'table',
      caption: text.swotCaption(text.notes(count)),
      look: 'grid',
      showHeader: false,
      columns: columns(['', ''], [50, 50]),
      rows: [
        [strength, weakness],
        [opportunity, threat],
      ],
    },
  ];
}

function workshopBlocks(context: DocumentContext, workshop: RecordOf<'workshop'>): Block[] {
  const { data, words, format } = context;
  const text = words.blueprint.workshops;
  const decisions = data.childrenOf('workshopDecision', workshop.id);
  const facts = text.facts(format.longDate(workshop.heldOn), workshop.place, workshop.facilitator);
  const name = [workshop.ref ?? '', workshop.title].filter((part) => part !== '').join('  ');
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 2,
      text: name,
      numbering: 'appendix',
      ...(workshop.ref === null ? {} : { bookmark: bookmarkOf(workshop.ref) }),
    },
  ];
  if (facts !== '')
    blocks.push({
      type: 'paragraph',
      content: [{ text: facts }, ...citation(context, workshop)],
      style: 'note',
      keepWithNext: decisions.length > 0,
    });
  if (decisions.length > 0) {
    blocks.push({
      type: 'table',
      caption: text.decisionsCaption(name),
      columns: columns(text.decisionColumns, [42, 24, 34]),
      rows: decisions.map((decision) => [
        fieldCell(context, decision, 'text', { bold: true }),
        fieldCell(context, decision, 'decidedBy'),
        fieldCell(context, decision, 'reason'),
      ]),
    });
  }
  return blocks;
}

/** The workshop record: when it was held, what was decided, the SWOT as a table, who took part. */
export function workshopsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.workshops;
  const workshops = data.all('workshop');
  const participants = data.all('participant').map((participant) => participant.id);
  // After the wide pages of the trace table a page starts anyway.
  const newPage = data.all('deliverable').length === 0;
  const blocks: Block[] = [{ ...appendix(text.title, 'workshops'), newPage }];
  blocks.push(
    ...swotTable(context, data.all('note')),
    ...workshops.flatMap((workshop) => workshopBlocks(context, workshop)),
  );
  if (workshops.length === 0) blocks.push(missing(context, text.missing));
  const names = namesOf(context, participants);
  if (names !== '') blocks.push(subheading(text.participants), { type: 'paragraph', content: names });
  return { id: 'workshops', orientation: 'portrait', blocks };
}
