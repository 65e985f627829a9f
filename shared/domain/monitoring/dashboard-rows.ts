import type { RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { isAligned, isCommitted, isRunning, type Dashboard } from './dashboard.ts';
import type { RagStatus } from './suggest-rag.ts';
import { monthEnd, standingAt, type TrendMeasure } from './trend.ts';

type Initiative = RecordOf<'initiative'>;

/** A figure of the dashboard whose rows can be looked at. A department of null stands for "no department". */
export type DashboardFigure =
  | { readonly of: 'rag'; readonly department: RecordId | null | 'all'; readonly status: RagStatus | 'none' | 'all' }
  | { readonly of: 'disagreements' | 'slipping' | 'overdue' | 'aligned' | 'unaligned' | 'days' | 'variance' }
  | { readonly of: 'money'; readonly field: MoneyField; readonly aligned: boolean }
  | { readonly of: 'trend'; readonly measure: TrendMeasure; readonly month: IsoDate };

/** The amounts of an initiative that the dashboard adds up. */
export type MoneyField = 'budget' | 'spent' | 'forecastCost';

/** One record behind a figure, with what it puts in. */
export interface FigureRow {
  readonly record: AnyRecord;
  /** What `value` counts: days late, money, PMO days, or times; `none` when the record counts as one. */
  readonly unit: 'daysLate' | 'money' | 'days' | 'times' | 'none';
  readonly value: number | null;
  /** The days of which it speaks, where a record stands for several. */
  readonly dates?: readonly IsoDate[];
}

const plain = (record: AnyRecord): FigureRow => ({ record, unit: 'none', value: null });

function ragRows(
  data: EngagementData,
  { department, status }: Extract<DashboardFigure, { of: 'rag' }>,
): readonly FigureRow[] {
  return data
    .all('initiative')
    .filter(isRunning)
    .filter((one) => department === 'all' || (data.find('department', one.department)?.id ?? null) === department)
    .filter(({ statedRag }) => status === 'all' || (statedRag === '' ? 'none' : statedRag) === status)
    .map(plain);
}

function moneyRows(data: EngagementData, amountOf: (initiative: Initiative) => number | null): readonly FigureRow[] {
  return data
    .all('initiative')
    .filter(isCommitted)
    .map((record): FigureRow => ({ record, unit: 'money', value: amountOf(record) }))
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

const overBudget = ({ budget, forecastCost }: Initiative): number | null =>
  budget === null || forecastCost === null ? null : forecastCost - budget;

/**
 * The records that a figure of the dashboard counts or adds up, each with what it puts in: the whole of the rows is the
 * figure. Records that put nothing in, as an initiative without a budget, are left out.
 */
export function rowsBehind(
  data: EngagementData,
  dashboard: Dashboard,
  figure: DashboardFigure,
  today: IsoDate,
): readonly FigureRow[] {
  switch (figure.of) {
    case 'rag':
      return ragRows(data, figure);
    case 'disagreements':
      return dashboard.disagreements.map(({ initiative }) => plain(initiative));
    case 'slipping':
      return dashboard.slippingMilestones.map(({ milestone, slipDays, overdueDays }) => ({
        record: milestone,
        unit: 'daysLate',
        value: Math.max(slipDays, overdueDays),
      }));
    case 'overdue':
      return dashboard.overdueFollowUps.map(({ followUp, overdueDays }) => ({
        record: followUp,
        unit: 'daysLate',
        value: overdueDays,
      }));
    case 'aligned':
    case 'unaligned':
      return data
        .all('initiative')
        .filter(isCommitted)
        .filter((one) => isAligned(data, one) === (figure.of === 'aligned'))
        .map(plain);
    case 'money':
      return moneyRows(data, (one) => (figure.aligned && !isAligned(data, one) ? null : one[figure.field]));
    case 'variance':
      return moneyRows(data, overBudget);
    case 'days':
      return dayRows(data, dashboard.effort?.from ?? today, today);
    case 'trend':
      return trendRows(data, figure, today);
  }
}

function dayRows(data: EngagementData, from: IsoDate, to: IsoDate): readonly FigureRow[] {
  return data
    .all('dayLog')
    .filter(({ workedOn }) => workedOn !== null && workedOn >= from && workedOn <= to)
    .toSorted((a, b) => ((a.workedOn ?? '') < (b.workedOn ?? '') ? 1 : -1))
    .map((record) => ({ record, unit: 'days', value: record.days }));
}

function trendRows(
  data: EngagementData,
  { measure, month }: Extract<DashboardFigure, { of: 'trend' }>,
  today: IsoDate,
): readonly FigureRow[] {
  const end = monthEnd(month, today);
  if (measure === 'days') return dayRows(data, month, end);
  const standing = standingAt(data, end);
  switch (measure) {
    case 'troubled':
      return standing.troubled.map(plain);
    case 'reached':
      return standing.reached.map(plain);
    case 'planned':
      return standing.planned.map(plain);
    case 'overdue':
      return standing.overdue.map(plain);
  }
}
