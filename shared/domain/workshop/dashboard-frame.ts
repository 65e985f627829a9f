import type { RagCounts } from '../monitoring/dashboard.ts';
import type { ProjectedDashboard, ProjectedLate } from '../monitoring/projected-dashboard.ts';
import { frameBase, type DashboardFrame, type FrameLate, type FrameOptions } from './frame.ts';

/** Late things that the wall names; more are counted. */
export const LATE_SHOWN = 5;

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
