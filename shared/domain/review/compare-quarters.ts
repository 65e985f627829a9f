import { isQuarter, type Quarter } from '../../base/quarter.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveFeedback } from './feedback.ts';
import { frozenReview } from './freeze-review.ts';
import { gatherQuarter } from './gather-quarter.ts';
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

/** What was kept, used and said in one of several quarters. */
export interface QuarterColumn {
  readonly quarter: Quarter;
  /** Whether the figures are those of a finished review; else those of today's records. */
  readonly isFrozen: boolean;
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
  readonly isFrozen: boolean;
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
  const frozen = review === undefined ? undefined : frozenReview(data, review);
  return { quarter, data: frozen ?? data, isFrozen: frozen !== undefined };
}

function columnOf({ quarter, data, isFrozen }: Source, today: IsoDate): QuarterColumn {
  const gathered = gatherQuarter(data, quarter, today);
  const review = data.all('review').find((one) => one.quarter === quarter);
  const due = gathered.milestones.filter(({ state }) => state !== 'ahead');
  return {
    quarter,
    isFrozen,
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
