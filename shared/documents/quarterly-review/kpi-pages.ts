import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { bookmarkOf, chapter, linesOf, missing, ragRun, referenceRuns } from '../blocks.ts';
import type { KpiStanding } from '../derived/kpi-values.ts';
import { buildKpiTrend } from '../figures/kpi-trend.ts';
import type { Block, Inline, ReportSection, TextRun } from '../report-model.ts';
import { actualText, readingText, type ReviewContext } from './review-context.ts';

function changeText(context: ReviewContext, standing: KpiStanding): string {
  const { words, format } = context;
  const before = standing.previous?.value ?? null;
  const now = standing.reading?.value ?? null;
  if (standing.state !== 'measured' || before === null || now === null) return words.empty;
  const change = Math.round((now - before) * 100) / 100;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${format.measure(Math.abs(change), standing.kpi.unit)}`;
}

function figures(context: ReviewContext, standing: KpiStanding): Block {
  const { words, format } = context;
  const text = words.review.kpis.figures;
  const { kpi, previous } = standing;
  return {
    type: 'keyFigures',
    items: [
      { value: actualText(context, standing), label: text.value, colour: palette.ragText[standing.status] },
      { value: previous === null ? words.empty : readingText(context, kpi, previous), label: text.previous },
      { value: changeText(context, standing), label: text.change },
      { value: kpi.target === null ? words.empty : format.measure(kpi.target, kpi.unit), label: text.target },
    ],
  };
}

function trend(context: ReviewContext, standing: KpiStanding): Block[] {
  const { words, format } = context;
  const text = words.review.kpis;
  const { kpi, history } = standing;
  const points = history.flatMap((reading) =>
    reading.value === null
      ? []
      : [
          {
            label: format.date(reading.measuredOn).replace(/^\d+ /, ''),
            value: reading.value,
            text: format.measure(reading.value, kpi.unit),
          },
        ],
  );
  if (points.length < 2) return [];
  const target = kpi.target === null ? '' : format.measure(kpi.target, kpi.unit);
  const picture = buildKpiTrend({
    points,
    target: kpi.target === null ? null : { value: kpi.target, text: text.target(target) },
  });
  const parts = points.map((point) => `${point.label} ${point.text}`).join(', ');
  return [
    {
      type: 'figure',
      id: `kpi-${kpi.ref ?? kpi.id}`,
      picture,
      alt: { title: text.trendTitle(kpi.title), description: text.trendAlt(parts, target) },
      caption: text.trendCaption(kpi.title),
    },
  ];
}

// From a measure back to the words of the room: its goals, the needs behind them, the notes behind those.
function traceRuns({ data }: ReviewContext, kpi: RecordOf<'kpi'>): TextRun[] {
  const deliverables = data.findAll('deliverable', kpi.deliverables);
  const initiatives = data.all('initiative').filter((initiative) => initiative.goals.some((goal) => kpi.goals.includes(goal)));
  const needIds = new Set([...deliverables, ...initiatives].flatMap((record) => record.needs));
  const needs = data.findAll('need', [...needIds]);
  const notes = data.findAll('note', [...new Set(needs.flatMap((need) => need.notes))]);
  const groups = [data.findAll('goal', kpi.goals), deliverables, needs, notes]
    .map((records) => referenceRuns(records))
    .filter((runs) => runs.length > 0);
  return groups.flatMap((runs, index) => (index === 0 ? runs : [{ text: '  ←  ' }, ...runs]));
}

function details(context: ReviewContext, standing: KpiStanding): Block {
  const { words, format } = context;
  const text = words.review.kpis;
  const { kpi, reading } = standing;
  const confidence = reading?.confidence ? words.option(reading.confidence) : '';
  const answers = kpi.survey && reading?.responses != null ? text.answers(format.number(reading.responses)) : '';
  const trace = traceRuns(context, kpi);
  const entries: { term: string; content: Inline[] }[] = [
    { term: text.status, content: [[ragRun(context, standing.status)]] },
    { term: text.formula, content: linesOf(kpi.formula === '' ? '' : text.formulaVersion(kpi.formula, kpi.formulaVersion)) },
    { term: text.source, content: linesOf(reading?.source || kpi.source) },
    { term: text.confidence, content: linesOf([confidence, answers].filter((part) => part !== '').join(', ')) },
    { term: text.narrative, content: linesOf(reading?.narrative ?? '') },
    { term: text.traces, content: trace.length > 0 ? [trace] : [] },
  ];
  return { type: 'definitions', entries: entries.filter((entry) => entry.content.length > 0) };
}

function kpiBlocks(context: ReviewContext, standing: KpiStanding): Block[] {
  const { kpi } = standing;
  const name = [kpi.ref ?? '', kpi.title].filter((part) => part !== '').join('  ');
  return [
    {
      type: 'heading',
      level: 2,
      text: name,
      numbering: 'none',
      ...(kpi.ref === null ? {} : { bookmark: bookmarkOf(kpi.ref) }),
    },
    figures(context, standing),
    ...trend(context, standing),
    details(context, standing),
  ];
}

/** Each measure in detail: value, previous, change, target, trend, formula, source, confidence, narrative, trace. */
export function kpiSection(context: ReviewContext): ReportSection {
  const text = context.words.review.kpis;
  const blocks: Block[] =
    context.standings.length > 0
      ? context.standings.flatMap((standing) => kpiBlocks(context, standing))
      : [missing(context, text.missing)];
  return { id: 'kpis', orientation: 'portrait', blocks: [chapter(text.title, 'kpis'), ...blocks] };
}
