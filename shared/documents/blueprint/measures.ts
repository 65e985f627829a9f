import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { chapter, columns, missing, referenceCell, referencesWith, richCell, tableOrMissing } from '../blocks.ts';
import { boldField, fieldCell, fieldRun, fieldSentence, measureCell, MUTED, mutedField } from '../field-runs.ts';
import { withFootnote } from '../cross-references.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection, TextRun } from '../report-model.ts';
import { sourceCitation } from './references.ts';

function limits(context: DocumentContext, kpi: RecordOf<'kpi'>): TextRun[][] {
  const text = context.words.blueprint.kpis;
  return [
    fieldSentence(fieldRun(context, kpi, 'amberLimit', { colour: palette.ragText.amber }), text.amber),
    fieldSentence(fieldRun(context, kpi, 'redLimit', { colour: palette.ragText.red }), text.red),
  ];
}

/** The measures of success with formula, source, baseline, target and limits. */
export function kpisSection(context: DocumentContext): ReportSection {
  const { data, words } = context;
  const text = words.blueprint.kpis;
  const table = tableOrMissing(
    context,
    {
      id: 'table_kpis',
      caption: text.caption,
      columns: columns(text.columns, [9, 40, 20, 10, 10, 11], { 3: 'end', 4: 'end', 5: 'end' }),
      rows: data
        .all('kpi')
        .map((kpi) => [
          referenceCell(context, kpi),
          richCell(context, [
            [boldField(context, kpi, 'title')],
            fieldSentence(fieldRun(context, kpi, 'formula', MUTED), (formula) =>
              text.formula(formula, kpi.formulaVersion),
            ),
            referencesWith(context, text.serves, [
              ...data.findAll('goal', kpi.goals),
              ...data.findAll('deliverable', kpi.deliverables),
            ]),
          ]),
          richCell(context, [
            [fieldRun(context, kpi, 'source'), ...sourceCitation(context, kpi.source)],
            [mutedField(context, kpi, 'owner')],
            [mutedField(context, kpi, 'cadence')],
          ]),
          measureCell(context, kpi, 'baseline', kpi.unit),
          measureCell(context, kpi, 'target', kpi.unit, { bold: true }),
          richCell(context, limits(context, kpi)),
        ]),
    },
    text.missing,
  );
  const about: Block[] =
    data.all('kpi').length === 0
      ? []
      : [
          {
            type: 'paragraph',
            content: [...withFootnote(text.lead, words.footnotes.kpi), { text: ` ${text.limits}` }],
            keepWithNext: true,
          },
        ];
  return { id: 'kpis', orientation: 'portrait', blocks: [chapter(text.title, 'kpis'), ...about, table] };
}

function riskTable(context: DocumentContext, risks: readonly RecordOf<'raidItem'>[]): Block[] {
  const { data, words } = context;
  const text = words.blueprint.risks;
  if (risks.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'table_risks',
      caption: text.risksCaption,
      columns: columns(text.riskColumns, [33, 11, 9, 31, 16], { 1: 'centre', 2: 'centre' }),
      rows: risks.map((risk) => [
        richCell(context, [
          [boldField(context, risk, 'title')],
          referencesWith(context, text.fromNotes, data.findAll('note', risk.notes)),
        ]),
        fieldCell(context, risk, 'probability'),
        fieldCell(context, risk, 'impact'),
        fieldCell(context, risk, 'response'),
        fieldCell(context, risk, 'owner'),
      ]),
    },
  ];
}

function assumptionTable(context: DocumentContext, items: readonly RecordOf<'raidItem'>[]): Block[] {
  const { data, words } = context;
  const text = words.blueprint.risks;
  const scope = data.all('scopeItem').filter((item) => item.bucket === 'assumption' || item.bucket === 'constraint');
  const rows = [
    ...items
      .filter((item) => item.title.trim() !== '')
      .map((item) => [
        fieldCell(context, item, 'type', { bold: true }),
        fieldCell(context, item, 'title'),
        fieldCell(context, item, 'response'),
      ]),
    ...scope
      .filter((item) => item.text.trim() !== '')
      .map((item) => [
        fieldCell(context, item, 'bucket', { bold: true }),
        fieldCell(context, item, 'text'),
        fieldCell(context, item, 'answer'),
      ]),
  ];
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      id: 'table_assumptions',
      caption: text.assumptionsHeading,
      columns: columns(text.assumptionColumns, [18, 48, 34]),
      rows,
    },
  ];
}

/** Risks that the blueprint names, and the assumptions, constraints and dependencies that it stands on. */
export function risksSection(context: DocumentContext): ReportSection {
  const text = context.words.blueprint.risks;
  const items = context.data.all('raidItem').filter((item) => item.inBlueprint && item.closedOn === null);
  const isRisk = (item: RecordOf<'raidItem'>) => item.type === 'risk' || item.type === 'issue' || item.type === '';
  const tables = [
    ...riskTable(context, items.filter(isRisk)),
    ...assumptionTable(
      context,
      items.filter((item) => !isRisk(item)),
    ),
  ];
  const blocks: Block[] = tables.length > 0 ? tables : [missing(context, text.missing)];
  return { id: 'risks', orientation: 'portrait', blocks: [chapter(text.title, 'risks'), ...blocks] };
}
