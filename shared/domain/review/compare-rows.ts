import type { AnyRecord, RecordOf } from '../model/record.ts';
import type { FigureRow } from '../monitoring/dashboard-rows.ts';
import type { QuarterColumn } from './compare-quarters.ts';
import { kpiRows } from './kpi-rows.ts';
import { quarterRows } from './quarter-rows.ts';

/** The figures of a quarter that stand beside those of other quarters, above its KPIs. */
export const COMPARED_FIGURES = ['commitments', 'milestones', 'effort', 'satisfaction'] as const;

/** A figure of a quarter that stands beside those of other quarters: one that was counted, or a KPI. */
export type ComparedFigure = (typeof COMPARED_FIGURES)[number] | RecordOf<'kpi'>;

const plain = (record: AnyRecord): FigureRow => ({ record, unit: 'none', value: null });

// Only answers to the question are in the mean.
function answered({ data, quarter }: QuarterColumn): readonly FigureRow[] {
  const review = data.all('review').find((one) => one.quarter === quarter);
  if (review === undefined) return [];
  return data
    .childrenOf('feedback', review.id)
    .filter(({ satisfaction }) => satisfaction !== null)
    .map(plain);
}

/**
 * The records behind a figure of a compared quarter, among those that its figures were counted from: copies where a finished review kept
 * them. None where a review was finished without copies: today's records are not what it counted.
 */
export function comparedRows(column: QuarterColumn, figure: ComparedFigure): readonly FigureRow[] {
  const { data, gathered, quarter, rows } = column;
  if (rows === 'not-kept') return [];
  if (figure === 'satisfaction') return answered(column);
  if (typeof figure === 'string') return quarterRows(data, gathered, figure);
  const kpi = data.find('kpi', figure.id);
  return kpi === undefined
    ? []
    : kpiRows(data, kpi, 'value', { quarter, span: gathered.span, isKept: rows === 'kept' });
}
