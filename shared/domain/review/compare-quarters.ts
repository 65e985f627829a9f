import { isQuarter, type Quarter } from '../../base/quarter.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveFeedback } from './feedback.ts';
import { frozenReview } from './freeze-review.ts';
import { gatherQuarter, type GatheredQuarter } from './gather-quarter.ts';
import { isSameMethod, kpiStatus, type KpiStatus } from './kpi-status.ts';
import { rangeOfQuarter } from './scorecard.ts';
import type { SurveyMeasure } from './survey.ts';

/** A KPI in one of several quarters. */
export interface FigureOfQuarter {
  readonly quarter: Quarter;
  readonly status: KpiStatus;
  /** Whether it was measured as the last measured quarter before it was: only then a line joins the two. */
  readonly isJoined: boolean;
  /** Whether it was measured by another method than the last measured quarter before it. */
  readonly isMethodChanged: boolean;
}

/** A KPI across quarters. */
export interface KpiHistory {
  /** The KPI as it is now, or as the newest quarter that has it kept it. */
  readonly kpi: RecordOf<'kpi'>;
  readonly figures: readonly FigureOfQuarter[];
}

/**
 * Where the rows behind the figures of a quarter are: `kept` with its finished review; `live` among today's records, the review is
 * open; `not-kept` the review was finished before copies were kept, and what it counted then is not known any more.
 */
export type RowsOfQuarter = 'kept' | 'live' | 'not-kept';

/** What was kept, used and said in one of several quarters. */
export interface QuarterColumn {
  readonly quarter: Quarter;
  readonly rows: RowsOfQuarter;
  /** What the figures were counted from: the copies of a finished review, else today's records. */
  readonly data: EngagementData;
  readonly gathered: GatheredQuarter;
  readonly commitments: { readonly kept: number; readonly promised: number };
  readonly milestones: { readonly met: number; readonly due: number };
  readonly effort: { readonly usedDays: number; readonly contractedDays: number | null };
  readonly satisfaction: SurveyMeasure | null;
}

/** Several quarters side by side, the oldest first. */
export interface QuarterComparison {
  readonly columns: readonly QuarterColumn[];
  readonly kpis: readonly KpiHistory[];
}

interface Source {
  readonly quarter: Quarter;
  readonly data: EngagementData;
  readonly rows: RowsOfQuarter;
}

/** The quarters that have a review, the oldest first. */
export function reviewedQuarters(data: EngagementData): Quarter[] {
  const known = data
    .all('review')
    .map(({ quarter }) => quarter)
    .filter(isQuarter);
  return [...new Set(known)].toSorted();
}

function sourceOf(data: EngagementData, quarter: Quarter): Source {
  const review = data.all('review').find((one) => one.quarter === quarter);
  if (review?.status !== 'finished') return { quarter, data, rows: 'live' };
  const kept = frozenReview(data, review);
  return kept === undefined ? { quarter, data, rows: 'not-kept' } : { quarter, data: kept, rows: 'kept' };
}

function columnOf({ quarter, data, rows }: Source, today: IsoDate): QuarterColumn {
  const gathered = gatherQuarter(data, quarter, today);
  const review = data.all('review').find((one) => one.quarter === quarter);
  const due = gathered.milestones.filter(({ state }) => state !== 'ahead');
  return {
    quarter,
    rows,
    data,
    gathered,
    commitments: {
      kept: gathered.commitments.filter(({ state }) => state === 'done').length,
      promised: gathered.commitments.length,
    },
    milestones: { met: due.filter(({ state }) => state === 'met').length, due: due.length },
    effort: gathered.effort,
    satisfaction: review === undefined ? null : deriveFeedback(data, review.id).satisfaction,
  };
}

function historyOf(kpi: RecordOf<'kpi'>, sources: readonly Source[]): KpiHistory {
  let last: KpiStatus | null = null;
  const figures = sources.map(({ quarter, data }): FigureOfQuarter => {
    const then = data.find('kpi', kpi.id) ?? kpi;
    const status = kpiStatus(then, data.childrenOf('reading', kpi.id), rangeOfQuarter(data, quarter));
    const before = last;
    if (status.state === 'measured') last = status;
    const isSame = before !== null && isSameMethod(before.method, status.method);
    const isMeasured = status.state === 'measured' && before !== null;
    return { quarter, status, isJoined: isMeasured && isSame, isMethodChanged: isMeasured && !isSame };
  });
  return { kpi, figures };
}

/**
 * Puts quarters side by side: a finished review with the figures that it kept, any other with those of today's records. A
 * figure that was measured by another method than the one before is marked, and no trend joins the two.
 */
export function compareQuarters(data: EngagementData, quarters: readonly Quarter[], today: IsoDate): QuarterComparison {
  const sources = [...quarters].toSorted().map((quarter) => sourceOf(data, quarter));
  const kpis = new Map(data.all('kpi').map((kpi) => [kpi.id, kpi]));
  for (const source of sources.toReversed())
    for (const kpi of source.data.all('kpi')) if (!kpis.has(kpi.id)) kpis.set(kpi.id, kpi);
  return {
    columns: sources.map((source) => columnOf(source, today)),
    kpis: [...kpis.values()].map((kpi) => historyOf(kpi, sources)),
  };
}
