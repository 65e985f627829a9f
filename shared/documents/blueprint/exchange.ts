import { chapter, columns, referencesWith, richCell, tableOrMissing } from '../blocks.ts';
import { boldField, fieldCell, fieldRun, fieldSentence, MUTED, mutedField } from '../field-runs.ts';
import type { DocumentContext } from '../document-context.ts';
import { withNumbers } from '../cross-references.ts';
import type { Block, ReportSection } from '../report-model.ts';
import { sourceCitation } from './references.ts';

/** Communication channels and plan. */
export function communicationSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.communication;
  const table = tableOrMissing(
    context,
    {
      id: 'table_communication',
      caption: text.caption,
      columns: columns(text.columns, [15, 24, 17, 15, 17, 12]),
      rows: data
        .all('communication')
        .map((entry) => [
          fieldCell(context, entry, 'audience', { bold: true }),
          fieldCell(context, entry, 'need'),
          fieldCell(context, entry, 'channel'),
          richCell(context, [[fieldRun(context, entry, 'cadence')], [mutedField(context, entry, 'trigger')]]),
          fieldCell(context, entry, 'sender'),
          fieldCell(context, entry, 'responseTime'),
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
      id: 'table_reporting',
      caption: text.caption,
      columns: columns(text.columns, [23, 15, 12, 12, 20, 18]),
      rows: data
        .all('report')
        .map((report) => [
          richCell(context, [
            [boldField(context, report, 'title')],
            referencesWith(context, text.covers, data.findAll('deliverable', report.deliverables)),
          ]),
          fieldCell(context, report, 'audience'),
          fieldCell(context, report, 'cadence'),
          fieldCell(context, report, 'format'),
          richCell(context, [
            [fieldRun(context, report, 'dataSource'), ...sourceCitation(context, report.dataSource)],
            fieldSentence(fieldRun(context, report, 'cutOff', MUTED), text.cutOff),
          ]),
          fieldCell(context, report, 'owner'),
        ]),
    },
    text.missing,
  );
  return { id: 'reporting', orientation: 'portrait', blocks: [chapter(text.title, 'reporting'), table] };
}

/** Meetings with purpose, people, rhythm and what they may decide. */
export function meetingsSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.meetings;
  const table = tableOrMissing(
    context,
    {
      id: 'table_meetings',
      caption: text.caption,
      columns: columns(text.columns, [26, 37, 15, 22]),
      rows: data
        .all('meeting')
        .map((meeting) => [
          richCell(context, [[boldField(context, meeting, 'title')], [fieldRun(context, meeting, 'purpose')]]),
          richCell(context, [
            fieldSentence(fieldRun(context, meeting, 'chair'), text.chair),
            fieldSentence(fieldRun(context, meeting, 'members', MUTED), text.members),
            fieldSentence(fieldRun(context, meeting, 'quorum', MUTED), text.quorum),
          ]),
          richCell(context, [
            [fieldRun(context, meeting, 'cadence')],
            fieldSentence(fieldRun(context, meeting, 'lengthMinutes', MUTED), text.minutes),
            fieldSentence(fieldRun(context, meeting, 'firstOn', MUTED), text.first),
          ]),
          fieldCell(context, meeting, 'decisionsAllowed'),
        ]),
    },
    text.missing,
  );
  const hasBoth = data.all('meeting').length > 0 && data.all('decisionRight').length > 0;
  const target = { to: 'table_decisions', named: words.blueprint.decisions.caption };
  const see: Block[] = hasBoth ? [{ type: 'paragraph', content: withNumbers(context, text.see, [target]) }] : [];
  return { id: 'meetings', orientation: 'portrait', blocks: [chapter(text.title, 'meetings'), table, ...see] };
}
