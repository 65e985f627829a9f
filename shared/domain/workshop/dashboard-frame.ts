import type { IsoDate } from '../../base/iso-date.ts';
import type { MoneyTotals, RagCounts } from '../monitoring/dashboard.ts';
import type { Contract } from '../monitoring/effort.ts';
import type { ProjectedDashboard, ProjectedLate, ProjectedMonth } from '../monitoring/projected-dashboard.ts';
import { frameBase, type FrameBase, type FrameOptions } from './frame.ts';

/** Late things that the wall names; more are counted. */
export const LATE_SHOWN = 5;

/** What is late of one kind: how many, and the worst of them. */
export interface FrameLate {
  readonly count: number;
  readonly worst: readonly ProjectedLate[];
}

/** The dashboard as the audience sees it. */
export interface DashboardFrame extends FrameBase {
  readonly board: 'dashboard';
  readonly currency: string;
  readonly asOf: IsoDate;
  readonly rag: RagCounts;
  /** A name of null stands for "no department". */
  readonly departments: readonly { readonly name: string | null; readonly counts: RagCounts }[];
  readonly slipping: FrameLate;
  readonly overdue: FrameLate;
  readonly money: MoneyTotals;
  readonly alignment: { readonly initiatives: number; readonly aligned: number };
  readonly contract: Contract;
  readonly trend: readonly ProjectedMonth[];
}

const counts = ({ green, amber, red, none }: RagCounts): RagCounts => ({ green, amber, red, none });

const late = (all: readonly ProjectedLate[]): FrameLate => ({
  count: all.length,
  worst: all.slice(0, LATE_SHOWN).map(({ ref, text, days }) => ({ ref, text, days })),
});

/** The frame of a dashboard, field by field of what a room may see. */
export function buildDashboardFrame(shown: ProjectedDashboard, options: FrameOptions): DashboardFrame {
  const { money, alignment, contract } = shown;
  const { variance } = money;
  return {
    ...frameBase(options),
    board: 'dashboard',
    currency: shown.currency,
    asOf: shown.asOf,
    rag: counts(shown.rag),
    departments: shown.departments.map((one) => ({ name: one.name, counts: counts(one.counts) })),
    slipping: late(shown.slipping),
    overdue: late(shown.overdue),
    money: {
      budget: money.budget,
      spent: money.spent,
      forecast: money.forecast,
      variance:
        variance === null
          ? null
          : { amount: variance.amount, percent: variance.percent, initiatives: variance.initiatives },
    },
    alignment: { initiatives: alignment.initiatives, aligned: alignment.aligned },
    contract: {
      totalDays: contract.totalDays,
      toDateDays: contract.toDateDays,
      usedDays: contract.usedDays,
      plannedDays: contract.plannedDays,
      leftDays: contract.leftDays,
      aheadDays: contract.aheadDays,
    },
    trend: shown.trend.map(({ month, rag, reached, planned, overdue, usedDays, contractedDays }) => ({
      month,
      rag: { green: rag.green, amber: rag.amber, red: rag.red },
      reached,
      planned,
      overdue,
      usedDays,
      contractedDays,
    })),
  };
}
