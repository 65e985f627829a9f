import { palette } from '../../base/palette.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { isSameMethod, methodOf, readingValue, type KpiMethod } from '../../domain/review/kpi-status.ts';
import type { KpiOfQuarter } from '../../domain/review/scorecard.ts';
import { bookmarkOf, chapter, linesOf, missing, ragRun, referenceRuns } from '../blocks.ts';
import { buildKpiTrend, type TrendPoint } from '../figures/kpi-trend.ts';
import { inRow } from '../document-context.ts';
import type { Block, Inline, ReportSection, TextRun } from '../report-model.ts';
import { maturityBlocks } from './maturity.ts';
import { actualText, figureText, type ReviewContext } from './review-context.ts';

function changeText(context: ReviewContext, { kpi, status }: KpiOfQuarter): string {
  const { change, methodBefore } = status;
  if (methodBefore !== null) return context.words.review.compare.methodChanged;
  if (change === null) return context.words.empty;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const percent = kpi.unit === '%' || status.count !== null;
  const size = Math.round(Math.abs(change) * 10) / 10;
  // A change of a percentage is counted in points; “+25 %” would say something else.
  return (
    sign +
    (percent ? context.words.review.kpis.points(context.format.number(size)) : context.format.measure(size, kpi.unit))
  );
}

function figures(context: ReviewContext, entry: KpiOfQuarter): Block {
  const { words, format } = context;
  const text = words.review.kpis.figures;
  const { kpi, status } = entry;
  const counted = status.count !== null;
  return {
    type: 'keyFigures',
    items: [
      {
        value: actualText(context, entry),
        label: words.review.kpis.standing(text.value, ragRun(context, status.rag ?? 'none').text),
        colour: palette.ragText[status.rag ?? 'none'],
      },
      {
        value:
          status.previous === null
            ? words.empty
            : figureText(context, status.methodBefore ?? kpi, status.previous, counted),
        label: text.previous,
      },
      { value: changeText(context, entry), label: text.change },
      { value: kpi.target === null ? words.empty : format.measure(kpi.target, kpi.unit), label: text.target },
    ],
  };
}

const SHORT_UNIT = 2;

// A long unit would not fit beside a point; the figures above the picture have it.
function shortUnit(kpi: RecordOf<'kpi'>): boolean {
  return kpi.unit.length <= SHORT_UNIT;
}

// The figures up to the end of the quarter in the order of time; what is not enough data is no point of the line.
function trendPoints(context: ReviewContext, kpi: RecordOf<'kpi'>): TrendPoint[] {
  const { data, format, period } = context;
  let before: KpiMethod | null = null;
  return data
    .childrenOf('reading', kpi.id)
    .filter((reading) => reading.measuredOn !== null && reading.measuredOn <= period.to)
    .toSorted((a, b) => ((a.measuredOn ?? '') < (b.measuredOn ?? '') ? -1 : 1))
    .flatMap((reading): TrendPoint[] => {
      const { value } = readingValue(kpi, reading);
      if (value === null || reading.measuredOn === null) return [];
      const method = methodOf(kpi, reading);
      const isJoined = before === null || isSameMethod(before, method);
      before = method;
      const counted = reading.denominator !== null && reading.numerator !== null;
      const text =
        shortUnit(kpi) || counted
          ? figureText(context, kpi, value, counted)
          : format.number(Math.round(value * 10) / 10);
      return [{ label: format.month(reading.measuredOn), value, text, isJoined }];
    });
}

function trend(context: ReviewContext, { kpi }: KpiOfQuarter): Block[] {
  const { words, format } = context;
  const text = words.review.kpis;
  const points = trendPoints(context, kpi);
  if (points.length < 2) return [];
  const target = kpi.target === null ? '' : format.measure(kpi.target, kpi.unit);
  const picture = buildKpiTrend({
    points,
    target:
      kpi.target === null
        ? null
        : { value: kpi.target, text: text.target(shortUnit(kpi) ? target : format.number(kpi.target)) },
  });
  const parts = points.map((point) => `${point.label} ${point.text}`).join(words.separator);
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
function traceRuns(context: ReviewContext, kpi: RecordOf<'kpi'>): TextRun[] {
  const { data, words } = context;
  const deliverables = data.findAll('deliverable', kpi.deliverables);
  const towards = data
    .all('initiative')
    .filter((initiative) => initiative.goals.some((goal) => kpi.goals.includes(goal)));
  const needIds = new Set((deliverables.length > 0 ? deliverables : towards).flatMap((record) => record.needs));
  const needs = data.findAll('need', [...needIds]);
  const notes = data.findAll('note', [...new Set(needs.flatMap((need) => need.notes))]);
  const groups = [data.findAll('goal', kpi.goals), deliverables, needs, notes]
    .map((records) => referenceRuns(context, records))
    .filter((runs) => runs.length > 0);
  return groups.flatMap((runs, index) => (index === 0 ? runs : [{ text: words.review.kpis.comesFrom }, ...runs]));
}

function details(context: ReviewContext, { kpi, status }: KpiOfQuarter): Block {
  const { words, format } = context;
  const text = words.review.kpis;
  const { reading } = status;
  const confidence = reading?.confidence ? words.option(reading.confidence) : '';
  const answers = kpi.survey && reading?.responses != null ? text.answers(format.number(reading.responses)) : '';
  const trace = traceRuns(context, kpi);
  const method = [status.methodBefore?.version ?? '', status.methodBefore?.unit ?? ''].filter((part) => part !== '');
  const changed = status.methodBefore === null ? '' : words.review.methodChanged(inRow(context, method));
  const entries: { term: string; content: Inline[] }[] = [
    {
      term: text.formula,
      content: [
        ...linesOf(kpi.formula === '' ? '' : text.formulaVersion(kpi.formula, status.method.version)),
        ...linesOf(changed),
      ],
    },
    {
      term: text.source,
      content: linesOf(text.sourced(inRow(context, [reading?.source || kpi.source, answers]), confidence)),
    },
    { term: text.narrative, content: linesOf(reading?.narrative ?? '') },
    { term: text.traces, content: trace.length > 0 ? [trace] : [] },
  ];
  return { type: 'definitions', entries: entries.filter((entry) => entry.content.length > 0) };
}

// Two measures fill a page; a third would be torn apart.
const PER_PAGE = 2;

function kpiBlocks(context: ReviewContext, entry: KpiOfQuarter, index: number): Block[] {
  const { kpi } = entry;
  const name = [kpi.ref ?? '', kpi.title].filter((part) => part !== '').join('  ');
  return [
    {
      type: 'heading',
      level: 2,
      text: name,
      numbering: 'none',
      newPage: index > 0 && index % PER_PAGE === 0,
      ...(kpi.ref === null ? {} : { bookmark: bookmarkOf(kpi.ref) }),
    },
    figures(context, entry),
    ...trend(context, entry),
    details(context, entry),
  ];
}

/** Each measure in detail: value, previous, change, target, trend, formula, source, confidence, narrative, trace. */
export function kpiSection(context: ReviewContext): ReportSection {
  const text = context.words.review.kpis;
  const blocks: Block[] =
    context.kpis.length > 0
      ? context.kpis.flatMap((entry, index) => kpiBlocks(context, entry, index))
      : [missing(context, text.missing)];
  return {
    id: 'kpis',
    orientation: 'portrait',
    blocks: [chapter(text.title, 'kpis', context.kpis.length > 0), ...blocks, ...maturityBlocks(context)],
  };
}
