import { bold, chapter, columns, missing, referenceRuns, richCell, roleName, subheading } from '../blocks.ts';
import { fieldCell, fieldProse, fieldRun } from '../field-runs.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection } from '../report-model.ts';
import { servedNeeds } from './priorities.ts';

const TOP = 5;

function keyFigures(context: DocumentContext): Block {
  const { data, words, format } = context;
  const text = words.blueprint.summary.figures;
  const days = data.engagement.contractedDaysPerWeek;
  return {
    type: 'keyFigures',
    items: [
      { value: days === null ? words.empty : format.number(days), label: text.days },
      { value: String(servedNeeds(context).length), label: text.served },
      { value: String(data.all('deliverable').length), label: text.deliverables },
      { value: String(data.all('kpi').length), label: text.kpis },
    ],
  };
}

function topPriorities(context: DocumentContext): Block[] {
  const { words } = context;
  const top = servedNeeds(context).slice(0, TOP);
  if (top.length === 0) return [];
  return [
    subheading(words.blueprint.summary.priorities),
    {
      type: 'table',
      showHeader: false,
      columns: columns(['', '', ''], [8, 68, 24]),
      rows: top.map(({ need }) => [
        richCell(context, [referenceRuns(context, [need])]),
        fieldCell(context, need, 'title', { bold: true }),
        fieldCell(context, need, 'department'),
      ]),
    },
  ];
}

function nextMilestones(context: DocumentContext): Block[] {
  const { data, words } = context;
  const next = data
    .all('milestone')
    .filter((milestone) => milestone.doneOn === null)
    .map((milestone) => ({ milestone, on: milestone.forecastOn ?? milestone.baselineOn }))
    .filter((entry) => entry.on !== null)
    .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .slice(0, TOP - 1);
  if (next.length === 0) return [];
  return [
    subheading(words.blueprint.summary.next),
    {
      type: 'table',
      showHeader: false,
      columns: columns(['', '', ''], [8, 68, 24]),
      rows: next.map(({ milestone }) => [
        richCell(context, [referenceRuns(context, [milestone])]),
        fieldCell(context, milestone, 'title', { bold: true }),
        fieldCell(context, milestone, milestone.forecastOn === null ? 'baselineOn' : 'forecastOn'),
      ]),
    },
  ];
}

function whoDecides(context: DocumentContext): Block[] {
  const text = context.words.blueprint.summary;
  const levels = context.data
    .all('escalationLevel')
    .filter((level) => level.decides !== null)
    .slice(0, TOP)
    .map((level) => text.decidesText(level.title, roleName(context, level.decides)));
  if (levels.length === 0) return [];
  return [subheading(text.decides), { type: 'list', style: 'number', items: levels }];
}

/** The whole blueprint on one page: figures, outcome, first priorities, next milestones, who decides. */
export function summarySection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.summary;
  const lead = fieldProse(data.one('blueprint'), 'summary', 'lead');
  const purpose = data.one('purpose');
  const blocks: Block[] = [chapter(text.title, 'summary', true)];
  if (lead.length === 0) blocks.push(missing(context, text.missing));
  blocks.push(...lead, keyFigures(context));
  const outcome = purpose === undefined ? undefined : fieldRun(context, purpose, 'outcome');
  if (outcome !== undefined && outcome.text !== '') {
    blocks.push({ type: 'callout', tone: 'info', content: [[bold(text.outcome)], [outcome]] });
  }
  blocks.push(...topPriorities(context), ...nextMilestones(context), ...whoDecides(context));
  return { id: 'summary', orientation: 'portrait', blocks };
}
