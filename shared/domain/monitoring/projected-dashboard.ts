import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { deriveDashboard, type Alignment, type MoneyTotals, type RagCounts } from './dashboard.ts';
import { deriveContract, type Contract } from './effort.ts';
import { deriveTrend, type TrendMonth } from './trend.ts';

/** Something late, as the room sees it. */
export interface ProjectedLate {
  /** `M-05`; null for what has none. */
  readonly ref: string | null;
  readonly text: string;
  readonly days: number;
}

/** A month of the trend, as the room sees it: numbers only. */
export interface ProjectedMonth extends Pick<TrendMonth, 'month' | 'rag' | 'usedDays' | 'contractedDays'> {
  readonly reached: number;
  readonly planned: number;
  readonly overdue: number;
}

/** The dashboard as a room may see it. It is put together field by field, so that nothing internal comes along. */
export interface ProjectedDashboard {
  readonly client: string;
  readonly currency: string;
  readonly asOf: IsoDate;
  readonly rag: RagCounts;
  /** The one with most red first. A name of null stands for "no department". */
  readonly departments: readonly { readonly name: string | null; readonly counts: RagCounts }[];
  /** The latest first. */
  readonly slipping: readonly ProjectedLate[];
  /** The most overdue first; who promised it is left out, for a list on the wall is no place to name people. */
  readonly overdue: readonly ProjectedLate[];
  readonly money: MoneyTotals;
  readonly alignment: Alignment;
  readonly contract: Contract;
  readonly trend: readonly ProjectedMonth[];
}

/** What a room sees of the dashboard as of a day. */
export function projectDashboard(data: EngagementData, today: IsoDate): ProjectedDashboard {
  const dashboard = deriveDashboard(data, today);
  return {
    client: data.engagement.client,
    currency: data.engagement.currency,
    asOf: today,
    rag: dashboard.rag,
    departments: dashboard.ragByDepartment
      .map(({ department, counts }) => ({ name: department?.name ?? null, counts }))
      .toSorted((a, b) => b.counts.red - a.counts.red || b.counts.amber - a.counts.amber),
    slipping: dashboard.slippingMilestones.map(({ milestone, slipDays, overdueDays }) => ({
      ref: milestone.ref,
      text: milestone.title,
      days: Math.max(slipDays, overdueDays),
    })),
    overdue: dashboard.overdueFollowUps.map(({ followUp, overdueDays }) => ({
      ref: followUp.ref,
      text: followUp.text,
      days: overdueDays,
    })),
    money: dashboard.money,
    alignment: dashboard.alignment,
    contract: deriveContract(data, today),
    trend: deriveTrend(data, today).map(
      ({ month, rag, usedDays, contractedDays, reached, planned, overdue }): ProjectedMonth => ({
        month,
        rag,
        usedDays,
        contractedDays,
        reached: reached.length,
        planned: planned.length,
        overdue: overdue.length,
      }),
    ),
  };
}
