import { daysBetween } from '../../base/iso-date.ts';
import { isQuarter, quarterOf, quarterRange, shiftQuarter, type Quarter } from '../../base/quarter.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, missing, richCell, textCell } from '../blocks.ts';
import { boldField, fieldCell, fieldProse, fieldProseOrMissing, mutedField } from '../field-runs.ts';
import { clientName, firmName, quarterText, type DocumentContext } from '../document-context.ts';
import type { Block, ReportSection, TableCell } from '../report-model.ts';
import { versionLabel } from './opening.ts';
import { citation } from './references.ts';

const MOST_QUARTERS = 12;

// A list of every department says less than the word for it, and takes a row's height.
function departmentsCell(context: DocumentContext, adaptation: RecordOf<'adaptation'>): TableCell {
  const all = context.data.all('department').map(({ id }) => id);
  const isForAll = all.length > 2 && all.every((id) => adaptation.departments.includes(id));
  if (isForAll) return textCell(context, context.words.blueprint.resources.everyDepartment);
  return fieldCell(context, adaptation, 'departments');
}

/** Resources and tools: what both sides make available, and the templates that are in use. */
export function resourcesSection(context: DocumentContext): ReportSection {
  const { data } = context;
  const text = context.words.blueprint.resources;
  const adaptations = data.all('adaptation').filter((adaptation) => adaptation.rollout !== 'dropped');
  const blocks: Block[] = fieldProse(data.one('blueprint'), 'resourcesAndTools');
  if (adaptations.length > 0) {
    blocks.push({
      type: 'table',
      id: 'table_resources',
      caption: text.caption,
      columns: columns(text.columns, [27, 37, 22, 14]),
      rows: adaptations.map((adaptation) => [
        richCell(context, [
          [boldField(context, adaptation, 'title'), ...citation(context, adaptation)],
          [mutedField(context, adaptation, 'existingTool')],
        ]),
        fieldCell(context, adaptation, 'whatChanged'),
        departmentsCell(context, adaptation),
        fieldCell(context, adaptation, 'rollout'),
      ]),
    });
  }
  if (blocks.length === 0) blocks.push(missing(context, text.missing));
  return { id: 'resources', orientation: 'portrait', blocks: [chapter(text.title, 'resources'), ...blocks] };
}

/** How information is handled. */
export function informationSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.information;
  const body = fieldProseOrMissing(context, context.data.one('blueprint'), 'informationHandling', text.missing);
  return { id: 'information', orientation: 'portrait', blocks: [chapter(text.title, 'information'), ...body] };
}

/** How the blueprint itself changes. */
export function changeSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.change;
  const body = fieldProseOrMissing(context, context.data.one('blueprint'), 'changeProcess', text.missing);
  return { id: 'change', orientation: 'portrait', blocks: [chapter(text.title, 'change'), ...body] };
}

function termQuarters({ data }: DocumentContext): Quarter[] {
  const { termStartOn, termEndOn, fiscalYearStartMonth } = data.engagement;
  if (termStartOn === null || termEndOn === null || daysBetween(termStartOn, termEndOn) < 0) return [];
  const start = fiscalYearStartMonth ?? 1;
  const quarters: Quarter[] = [];
  for (
    let quarter = quarterOf(termStartOn, start);
    quarters.length < MOST_QUARTERS;
    quarter = shiftQuarter(quarter, 1)
  ) {
    if (quarterRange(quarter, start).from > termEndOn) break;
    quarters.push(quarter);
  }
  return quarters;
}

/** When the collaboration is reviewed: the rhythm in words, and the quarters of the term. */
export function reviewsSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.reviews;
  const start = data.engagement.fiscalYearStartMonth ?? 1;
  const quarters = termQuarters(context);
  const blocks: Block[] = fieldProse(data.one('blueprint'), 'reviewCadence');
  if (quarters.length > 0) {
    blocks.push({
      type: 'table',
      id: 'table_reviews',
      caption: text.caption,
      columns: columns(text.columns, [20, 45, 35]),
      rows: quarters.map((quarter) => {
        const range = quarterRange(quarter, start);
        const review = data.all('review').find((one) => isQuarter(one.quarter) && one.quarter === quarter);
        const held = review?.heldOn ?? null;
        return [
          textCell(context, quarterText(context, quarter), { bold: true }),
          textCell(context, text.period(format.date(range.from), format.date(range.to))),
          richCell(context, [
            held === null || review === undefined
              ? text.planned
              : [{ text: text.held(format.date(held)) }, ...citation(context, review)],
          ]),
        ];
      }),
    });
  }
  if (blocks.length === 0) blocks.push(missing(context, text.missing));
  return { id: 'reviews', orientation: 'portrait', blocks: [chapter(text.title, 'reviews'), ...blocks] };
}

/** The block where both parties sign. */
export function signOffSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.signOff;
  const { engagement } = data;
  const blocks: Block[] = [
    chapter(text.title, 'signOff', true),
    ...fieldProse(data.one('blueprint'), 'signOffNote'),
    { type: 'paragraph', content: text.lead(versionLabel(context)), keepWithNext: true },
  ];
  if (engagement.clientSignatory.trim() === '' || engagement.consultant.trim() === '')
    blocks.push(missing(context, text.missing));
  blocks.push({
    type: 'signOff',
    headers: text.headers,
    signatories: [
      { party: clientName(context), name: engagement.clientSignatory, role: engagement.clientSignatoryRole },
      { party: firmName(context), name: engagement.consultant, role: engagement.consultantRole },
    ],
  });
  return { id: 'signOff', orientation: 'portrait', blocks };
}
