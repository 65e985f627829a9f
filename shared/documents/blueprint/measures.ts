import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import {
  bold,
  chapter,
  columns,
  linesOf,
  missing,
  muted,
  referenceCell,
  referencesWith,
  richCell,
  roleName,
  subheading,
  tableOrMissing,
  textCell,
} from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Block, ReportSection, TextRun } from '../report-model.ts';

function limits(context: DocumentContext, kpi: RecordOf<'kpi'>): TextRun[][] {
  const text = context.words.blueprint.kpis;
  const limit = (value: number | null, colour: string, make: (text: string) => string): TextRun[] =>
    value === null ? [] : [{ text: make(context.format.number(value)), colour }];
  return [limit(kpi.amberLimit, palette.ragText.amber, text.amber), limit(kpi.redLimit, palette.ragText.red, text.red)];
}

/** The measures of success with formula, source, baseline, target and limits. */
export function kpisSection(context: DocumentContext): ReportSection {
  const { data, words, format } = context;
  const text = words.blueprint.kpis;
  const table = tableOrMissing(
    context,
    {
      columns: columns(text.columns, [9, 40, 20, 10, 10, 11], { 3: 'end', 4: 'end', 5: 'end' }),
      rows: data
        .all('kpi')
        .map((kpi) => [
          referenceCell(context, kpi),
          richCell(context, [
            [bold(kpi.title)],
            [muted(kpi.formula.trim() === '' ? '' : text.formula(kpi.formula, kpi.formulaVersion))],
            referencesWith(text.serves, [
              ...data.findAll('goal', kpi.goals),
              ...data.findAll('deliverable', kpi.deliverables),
            ]),
          ]),
          richCell(context, [
            kpi.source,
            [muted(roleName(context, kpi.owner))],
            [muted(kpi.cadence === '' ? '' : words.option(kpi.cadence))],
          ]),
          textCell(context, format.measure(kpi.baseline, kpi.unit)),
          textCell(context, format.measure(kpi.target, kpi.unit), { bold: true }),
          richCell(context, limits(context, kpi)),
        ]),
    },
    text.missing,
  );
  return { id: 'kpis', orientation: 'portrait', blocks: [chapter(text.title, 'kpis'), table] };
}

function riskTable(context: DocumentContext, risks: readonly RecordOf<'raidItem'>[]): Block[] {
  const { data, words, format } = context;
  const text = words.blueprint.risks;
  if (risks.length === 0) return [];
  return [
    subheading(text.risksHeading),
    {
      type: 'table',
      columns: columns(text.riskColumns, [33, 11, 9, 31, 16], { 1: 'centre', 2: 'centre' }),
      rows: risks.map((risk) => [
        richCell(context, [[bold(risk.title)], referencesWith(text.fromNotes, data.findAll('note', risk.notes))]),
        textCell(context, format.number(risk.probability)),
        textCell(context, format.number(risk.impact)),
        textCell(context, risk.response),
        textCell(context, risk.owner),
      ]),
    },
  ];
}

function assumptionTable(context: DocumentContext, items: readonly RecordOf<'raidItem'>[]): Block[] {
  const { data, words } = context;
  const text = words.blueprint.risks;
  const scope = data.all('scopeItem').filter((item) => item.bucket === 'assumption' || item.bucket === 'constraint');
  const rows = [
    ...items.map((item) => ({ kind: item.type, statement: item.title, follows: item.response })),
    ...scope.map((item) => ({ kind: item.bucket, statement: item.text, follows: item.answer })),
  ].filter((row) => row.statement.trim() !== '');
  if (rows.length === 0) return [];
  return [
    subheading(text.assumptionsHeading),
    {
      type: 'table',
      columns: columns(text.assumptionColumns, [18, 48, 34]),
      rows: rows.map((row) => [
        textCell(context, row.kind === '' ? '' : words.option(row.kind), { bold: true }),
        richCell(context, linesOf(row.statement)),
        textCell(context, row.follows),
      ]),
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
