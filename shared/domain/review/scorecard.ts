import { quarterRange, type Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { RagStatus } from '../monitoring/suggest-rag.ts';
import { kpiStatus, type DateRange, type KpiStatus, type KpiTrend } from './kpi-status.ts';

/** A KPI and where it stands in the quarter. */
export interface KpiOfQuarter {
  readonly kpi: RecordOf<'kpi'>;
  readonly status: KpiStatus;
}

/** A goal with the KPIs that measure it. */
export interface ScorecardRow {
  readonly goal: RecordOf<'goal'>;
  readonly kpis: readonly KpiOfQuarter[];
  /** The KPI whose figures stand for the goal: the first that was measured, else the first; null without any. */
  readonly lead: KpiOfQuarter | null;
  /** Target of the leading KPI, else of the goal. */
  readonly target: number | null;
  /** Unit of `target` and `actual`. */
  readonly unit: string;
  /** Value of the leading KPI; null when it was not measured. */
  readonly actual: number | null;
  /** The worst status among the goal's KPIs; null when none has one. */
  readonly rag: RagStatus | null;
  readonly trend: KpiTrend | null;
}

/** First and last day of a fiscal quarter of the engagement. A fiscal year without a start month starts in January. */
export function rangeOfQuarter(data: EngagementData, quarter: Quarter): DateRange {
  return quarterRange(quarter, data.engagement.fiscalYearStartMonth ?? 1);
}

/** Every KPI and where it stands in the quarter. */
export function deriveKpis(data: EngagementData, quarter: Quarter): KpiOfQuarter[] {
  const range = rangeOfQuarter(data, quarter);
  return data.all('kpi').map((kpi) => ({ kpi, status: kpiStatus(kpi, data.childrenOf('reading', kpi.id), range) }));
}

function worst(kpis: readonly KpiOfQuarter[]): RagStatus | null {
  const found = new Set(kpis.map(({ status }) => status.rag));
  return (['red', 'amber', 'green'] as const).find((rag) => found.has(rag)) ?? null;
}

/** The scorecard of a quarter: every goal with target, actual, status and trend by its KPIs. */
export function deriveScorecard(data: EngagementData, quarter: Quarter): ScorecardRow[] {
  const all = deriveKpis(data, quarter);
  return data.all('goal').map((goal) => {
    const kpis = all.filter(({ kpi }) => kpi.goals.includes(goal.id));
    const lead = kpis.find(({ status }) => status.state === 'measured') ?? kpis[0] ?? null;
    const byKpi = lead !== null && lead.kpi.target !== null;
    return {
      goal,
      kpis,
      lead,
      target: byKpi ? lead.kpi.target : goal.target,
      unit: lead?.kpi.unit || goal.unit,
      actual: lead?.status.value ?? null,
      rag: worst(kpis),
      trend: lead?.status.trend ?? null,
    };
  });
}
