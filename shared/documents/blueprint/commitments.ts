import { buildMilestoneLine } from '../figures/milestone-line.ts';
import {
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  referenceCell,
  referenceRuns,
  referencesWith,
  richCell,
  roleName,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';
import type { RecordOf } from '../../domain/model/record.ts';

/** Expectations in pairs: what each side provides, who owns it and how it is observed. */
export function expectationsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.expectations;
  const side = (provides: string, owner: string, observed: string) =>
    richCell(context, [
      ...linesOf(provides),
      [muted(owner === '' ? '' : text.owner(owner))],
      [muted(observed.trim() === '' ? '' : text.observed(observed))],
    ]);
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [20, 40, 40]),
      rows: data
        .all('expectation')
        .map((pair) => [
          textCell(context, pair.topic, { bold: true }),
          side(pair.clientProvides, roleName(context, pair.clientOwner), pair.clientObserved),
          side(pair.pmoProvides, roleName(context, pair.pmoOwner), pair.pmoObserved),
        ]),
    },
    text.missing,
  );
  return { id: 'expectations', orientation: 'portrait', blocks: [chapter(text.title, 'expectations'), table] };
}

function deliverableStatus(context: DocumentContext, deliverable: RecordOf<'deliverable'>) {
  const status = deliverable.status === '' ? '' : context.words.option(deliverable.status);
  return richCell(context, [[bold(status)], [muted(context.format.date(deliverable.doneOn))]]);
}

/** The deliverables with acceptance test, owner, date, status and the needs that they serve. */
export function deliverablesSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.deliverables;
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [9, 46, 18, 13, 14]),
      rows: data
        .all('deliverable')
        .map((deliverable) => [
          referenceCell(context, deliverable),
          richCell(context, [
            [bold(deliverable.title)],
            ...linesOf(deliverable.description),
            [muted(deliverable.acceptanceTest.trim() === '' ? '' : text.acceptance(deliverable.acceptanceTest))],
            [muted(deliverable.statusReason.trim() === '' ? '' : text.statusReason(deliverable.statusReason))],
            referencesWith(text.serves, [
              ...data.findAll('need', deliverable.needs),
              ...data.findAll('initiative', deliverable.initiatives),
            ]),
          ]),
          textCell(context, roleName(context, deliverable.owner)),
          textCell(context, format.date(deliverable.dueOn)),
          deliverableStatus(context, deliverable),
        ]),
    },
    text.missing,
  );
  return { id: 'deliverables', orientation: 'portrait', blocks: [chapter(text.title, 'deliverables'), table] };
}

function milestoneFigure(context: DocumentContext): Block[] {
  const { data, words, format } = context;
  const text = words.blueprint.timeline;
  const points = data.all('milestone').flatMap((milestone) => {
    const on = milestone.doneOn ?? milestone.forecastOn ?? milestone.baselineOn;
    return on === null ? [] : [{ reference: milestone.ref ?? milestone.title, on, done: milestone.doneOn !== null }];
  });
  const picture = points.length < 2 ? null : buildMilestoneLine(points, (month) => format.month(month));
  if (picture === null) return [];
  const parts = points.map((point) => `${point.reference} ${format.date(point.on)}`).join('; ');
  return [
    {
      type: 'figure',
      id: 'milestones',
      picture,
      alt: { title: text.altTitle, description: text.alt(parts) },
      caption: text.caption,
    },
  ];
}

/** The timeline as a picture, and the milestones as a table. */
export function timelineSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.timeline;
  const rows = data
    .all('milestone')
    .map((milestone) => [
      referenceCell(context, milestone),
      textCell(context, milestone.title, { bold: true }),
      richCell(context, [
        referenceRuns([
          ...data.findAll('deliverable', milestone.deliverable === null ? [] : [milestone.deliverable]),
          ...data.findAll('initiative', milestone.initiative === null ? [] : [milestone.initiative]),
        ]),
      ]),
      textCell(context, format.date(milestone.baselineOn)),
      textCell(context, format.date(milestone.forecastOn)),
      textCell(context, format.date(milestone.doneOn)),
    ]);
  const table: Block =
    rows.length > 0
      ? { type: 'table', columns: columns(text.columns, [9, 35, 14, 14, 14, 14]), rows }
      : missing(context, text.missing);
  return {
    id: 'timeline',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'timeline'), ...milestoneFigure(context), table],
  };
}
