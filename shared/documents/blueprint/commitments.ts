import { buildMilestoneLine } from '../figures/milestone-line.ts';
import {
  chapter,
  columns,
  missing,
  referenceCell,
  referenceRuns,
  referencesWith,
  richCell,
  tableOrMissing,
} from '../blocks.ts';
import { boldField, fieldCell, fieldRun, fieldSentence, MUTED, mutedField } from '../field-runs.ts';
import type { DocumentContext } from '../document-context.ts';
import { withNumbers } from '../cross-references.ts';
import type { Block, ReportSection } from '../report-model.ts';
import type { FieldName } from '../../domain/model/kinds.ts';
import type { RecordOf } from '../../domain/model/record.ts';

/** Expectations in pairs: what each side provides, who owns it and how it is observed. */
export function expectationsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.expectations;
  type Side = Record<'provides' | 'owner' | 'observed', FieldName<'expectation'>>;
  const side = (pair: RecordOf<'expectation'>, fields: Side) =>
    richCell(context, [
      [fieldRun(context, pair, fields.provides)],
      fieldSentence(fieldRun(context, pair, fields.owner, MUTED), text.owner),
      fieldSentence(fieldRun(context, pair, fields.observed, MUTED), text.observed),
    ]);
  const table = tableOrMissing(
    context,
    {
      id: 'table_expectations',
      caption: text.caption,
      columns: columns(text.columns, [20, 40, 40]),
      rows: data
        .all('expectation')
        .map((pair) => [
          fieldCell(context, pair, 'topic', { bold: true }),
          side(pair, { provides: 'clientProvides', owner: 'clientOwner', observed: 'clientObserved' }),
          side(pair, { provides: 'pmoProvides', owner: 'pmoOwner', observed: 'pmoObserved' }),
        ]),
    },
    text.missing,
  );
  return { id: 'expectations', orientation: 'portrait', blocks: [chapter(text.title, 'expectations'), table] };
}

function deliverableStatus(context: DocumentContext, deliverable: RecordOf<'deliverable'>) {
  return richCell(context, [[boldField(context, deliverable, 'status')], [mutedField(context, deliverable, 'doneOn')]]);
}

/** The deliverables with acceptance test, owner, date, status and the needs that they serve. */
export function deliverablesSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.deliverables;
  const table = tableOrMissing(
    context,
    {
      id: 'table_deliverables',
      caption: text.caption,
      columns: columns(text.columns, [8, 47, 19, 13, 13]),
      rows: data
        .all('deliverable')
        .map((deliverable) => [
          referenceCell(context, deliverable),
          richCell(context, [
            [boldField(context, deliverable, 'title')],
            [fieldRun(context, deliverable, 'description')],
            fieldSentence(fieldRun(context, deliverable, 'acceptanceTest', MUTED), text.acceptance),
            fieldSentence(fieldRun(context, deliverable, 'statusReason', MUTED), text.statusReason),
            referencesWith(context, text.serves, [
              ...data.findAll('need', deliverable.needs),
              ...data.findAll('initiative', deliverable.initiatives),
            ]),
          ]),
          fieldCell(context, deliverable, 'owner'),
          fieldCell(context, deliverable, 'dueOn'),
          deliverableStatus(context, deliverable),
        ]),
    },
    text.missing,
  );
  const hasBoth = data.all('deliverable').length > 0 && data.all('milestone').length > 0;
  const targets = [
    { to: 'table_milestones', named: words.blueprint.timeline.tableCaption },
    { to: 'table_trace', named: words.blueprint.trace.caption },
  ];
  const see: Block[] = hasBoth
    ? [{ type: 'paragraph', content: withNumbers(context, text.see, targets), keepWithNext: true }]
    : [];
  return { id: 'deliverables', orientation: 'portrait', blocks: [chapter(text.title, 'deliverables'), ...see, table] };
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
  const parts = points.map((point) => `${point.reference} ${format.date(point.on)}`).join(words.strongSeparator);
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
  const { data, words } = context;
  const text = words.blueprint.timeline;
  const rows = data
    .all('milestone')
    .map((milestone) => [
      referenceCell(context, milestone),
      fieldCell(context, milestone, 'title', { bold: true }),
      richCell(context, [
        referenceRuns(context, [
          ...data.findAll('deliverable', milestone.deliverable === null ? [] : [milestone.deliverable]),
          ...data.findAll('initiative', milestone.initiative === null ? [] : [milestone.initiative]),
        ]),
      ]),
      fieldCell(context, milestone, 'baselineOn'),
      fieldCell(context, milestone, 'forecastOn'),
      fieldCell(context, milestone, 'doneOn'),
    ]);
  const table: Block =
    rows.length > 0
      ? {
          type: 'table',
          id: 'table_milestones',
          caption: text.tableCaption,
          columns: columns(text.columns, [9, 35, 14, 14, 14, 14]),
          rows,
        }
      : missing(context, text.missing);
  return {
    id: 'timeline',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'timeline'), ...milestoneFigure(context), table],
  };
}
