import {
  bold,
  chapter,
  columns,
  linesOf,
  muted,
  namesOf,
  referencesWith,
  richCell,
  roleName,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { ReportSection } from '../report-model.ts';

/** Communication channels and plan. */
export function communicationSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.communication;
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [18, 24, 16, 15, 15, 12]),
      rows: data
        .all('communication')
        .map((entry) => [
          textCell(context, entry.audience, { bold: true }),
          textCell(context, entry.need),
          textCell(context, entry.channel),
          richCell(context, [entry.cadence === '' ? '' : words.option(entry.cadence), [muted(entry.trigger)]]),
          textCell(context, roleName(context, entry.sender)),
          textCell(context, entry.responseTime),
        ]),
    },
    text.missing,
  );
  return { id: 'communication', orientation: 'portrait', blocks: [chapter(text.title, 'communication'), table] };
}

/** Reports with audience, cadence, format, source, cut-off and owner. */
export function reportingSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.reporting;
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [24, 17, 13, 13, 19, 14]),
      rows: data
        .all('report')
        .map((report) => [
          richCell(context, [
            [bold(report.title)],
            referencesWith(text.covers, data.findAll('deliverable', report.deliverables)),
          ]),
          textCell(context, report.audience),
          textCell(context, report.cadence === '' ? '' : words.option(report.cadence)),
          textCell(context, report.format),
          richCell(context, [
            report.dataSource,
            [muted(report.cutOff.trim() === '' ? '' : text.cutOff(report.cutOff))],
          ]),
          textCell(context, roleName(context, report.owner)),
        ]),
    },
    text.missing,
  );
  return { id: 'reporting', orientation: 'portrait', blocks: [chapter(text.title, 'reporting'), table] };
}

/** Meetings with purpose, people, rhythm and what they may decide. */
export function meetingsSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.meetings;
  const optional = (value: string, make: (value: string) => string) => (value.trim() === '' ? '' : make(value));
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [29, 28, 17, 26]),
      rows: data
        .all('meeting')
        .map((meeting) => [
          richCell(context, [[bold(meeting.title)], ...linesOf(meeting.purpose)]),
          richCell(context, [
            optional(roleName(context, meeting.chair), text.chair),
            [muted(optional(namesOf(context, meeting.members), text.members))],
            [muted(optional(meeting.quorum, text.quorum))],
          ]),
          richCell(context, [
            meeting.cadence === '' ? '' : words.option(meeting.cadence),
            [muted(meeting.lengthMinutes === null ? '' : text.minutes(format.number(meeting.lengthMinutes)))],
            [muted(optional(format.date(meeting.firstOn), text.first))],
          ]),
          textCell(context, meeting.decisionsAllowed),
        ]),
    },
    text.missing,
  );
  return { id: 'meetings', orientation: 'portrait', blocks: [chapter(text.title, 'meetings'), table] };
}
