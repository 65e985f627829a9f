import { groupBy } from '../../base/group-by.ts';
import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveEffort, type Effort } from './effort.ts';
import { suggestAllRag, type RagStatus, type RagSuggestion } from './suggest-rag.ts';

type Initiative = RecordOf<'initiative'>;

/** Number of running initiatives by stated status; `none` is "not reported". */
export type RagCounts = Readonly<Record<RagStatus | 'none', number>>;

/** The running initiatives of one department. */
export interface DepartmentRag {
  /** Null for initiatives without a department. */
  readonly department: RecordOf<'department'> | null;
  readonly counts: RagCounts;
  readonly total: number;
}

/** A milestone that is late or going to be. */
export interface SlippingMilestone {
  readonly milestone: RecordOf<'milestone'>;
  /** Days from the baseline to the forecast; 0 when only overdue. */
  readonly slipDays: number;
  /** Days since its date passed; 0 when it is still ahead. */
  readonly overdueDays: number;
}

/** A follow-up whose date has passed. */
export interface OverdueFollowUp {
  readonly followUp: RecordOf<'followUp'>;
  readonly overdueDays: number;
}

/** Money of the committed initiatives, in the engagement's currency; null where no initiative states it. */
export interface MoneyTotals {
  readonly budget: number | null;
  readonly spent: number | null;
  readonly forecast: number | null;
  /** Forecast less budget of the initiatives that state both, and in percent of that budget; null without any. */
  readonly variance: { readonly amount: number; readonly percent: number; readonly initiatives: number } | null;
}

/** How much of the work is tied to a goal. */
export interface Alignment {
  /** Initiatives that are active, on hold or done. */
  readonly initiatives: number;
  /** Of these, the ones tied to at least one goal. */
  readonly aligned: number;
  /** Null without initiatives. */
  readonly alignedPercent: number | null;
  /** Money spent on the aligned ones; null where none states it. */
  readonly alignedSpent: number | null;
  /** Share of the money spent that is tied to a goal; null when nothing was spent. */
  readonly spentPercent: number | null;
  /** Share of the budget that is tied to a goal; null without a budget. */
  readonly budgetPercent: number | null;
}

/** A running initiative whose stated status differs from the suggested one; one that is not reported does not differ. */
export interface RagDisagreement {
  readonly initiative: Initiative;
  readonly suggestion: RagSuggestion;
}

/** What stage 5 shows at a glance. */
export interface Dashboard {
  readonly rag: RagCounts;
  readonly ragByDepartment: readonly DepartmentRag[];
  readonly disagreements: readonly RagDisagreement[];
  /** The most overdue first, then the longest slip. */
  readonly slippingMilestones: readonly SlippingMilestone[];
  /** The most overdue first. */
  readonly overdueFollowUps: readonly OverdueFollowUp[];
  readonly money: MoneyTotals;
  readonly alignment: Alignment;
  /** From the first day of the term, or the first logged day, to today; null when neither is known. */
  readonly effort: Effort | null;
}

/** Whether work on an initiative was decided: it runs or is done. Money and alignment count these. */
export function isCommitted(initiative: Initiative): boolean {
  return isRunning(initiative) || initiative.status === 'done';
}

/** Whether an initiative is tied to a goal that stands. */
export function isAligned(data: EngagementData, { goals }: Initiative): boolean {
  return data.findAll('goal', goals).length > 0;
}

/** Whether work on an initiative goes on: active, on hold, or without a stated status. */
export function isRunning({ status }: Initiative): boolean {
  return status === 'active' || status === 'on-hold' || status === '';
}

function countRag(initiatives: readonly Initiative[]): RagCounts {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  for (const { statedRag } of initiatives) counts[statedRag === '' ? 'none' : statedRag] += 1;
  return counts;
}

function ragByDepartment(data: EngagementData, running: readonly Initiative[]): DepartmentRag[] {
  const byDepartment = groupBy(running, ({ department }) => data.find('department', department) ?? null);
  return [...data.all('department'), null]
    .map((department) => {
      const own = byDepartment.get(department) ?? [];
      return { department, counts: countRag(own), total: own.length };
    })
    .filter(({ total }) => total > 0);
}

function slippingMilestones(data: EngagementData, today: IsoDate): SlippingMilestone[] {
  return data
    .all('milestone')
    .filter((milestone) => milestone.doneOn === null)
    .map((milestone) => {
      const { baselineOn, forecastOn } = milestone;
      const due = forecastOn ?? baselineOn;
      return {
        milestone,
        slipDays: baselineOn === null || forecastOn === null ? 0 : Math.max(0, daysBetween(baselineOn, forecastOn)),
        overdueDays: due === null ? 0 : Math.max(0, daysBetween(due, today)),
      };
    })
    .filter(({ slipDays, overdueDays }) => slipDays > 0 || overdueDays > 0)
    .toSorted((a, b) => b.overdueDays - a.overdueDays || b.slipDays - a.slipDays);
}

/** The follow-ups whose date has passed and that are not done, the most overdue first. */
export function overdueFollowUps(data: EngagementData, today: IsoDate): OverdueFollowUp[] {
  return data
    .all('followUp')
    .flatMap((followUp) =>
      followUp.doneOn === null && followUp.dueOn !== null && followUp.dueOn < today
        ? [{ followUp, overdueDays: daysBetween(followUp.dueOn, today) }]
        : [],
    )
    .toSorted((a, b) => b.overdueDays - a.overdueDays);
}

function total(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

// Of nothing, or of less than nothing, there is no share.
function share(part: number | null, whole: number | null): number | null {
  return whole === null || whole <= 0 ? null : ((part ?? 0) / whole) * 100;
}

function varianceOf(committed: readonly Initiative[]): MoneyTotals['variance'] {
  const both = committed.filter(({ budget, forecastCost }) => budget !== null && forecastCost !== null);
  const budget = total(both.map((initiative) => initiative.budget)) ?? 0;
  if (budget <= 0) return null;
  const amount = (total(both.map((initiative) => initiative.forecastCost)) ?? 0) - budget;
  return { amount, percent: (amount / budget) * 100, initiatives: both.length };
}

function alignmentOf(data: EngagementData, committed: readonly Initiative[]): Alignment {
  const aligned = committed.filter((initiative) => isAligned(data, initiative));
  const spent = total(committed.map((initiative) => initiative.spent));
  const alignedSpent = total(aligned.map((initiative) => initiative.spent));
  return {
    initiatives: committed.length,
    aligned: aligned.length,
    alignedPercent: committed.length === 0 ? null : (aligned.length / committed.length) * 100,
    alignedSpent,
    spentPercent: share(alignedSpent, spent),
    budgetPercent: share(
      total(aligned.map((initiative) => initiative.budget)),
      total(committed.map((initiative) => initiative.budget)),
    ),
  };
}

function effortToDate(data: EngagementData, today: IsoDate): Effort | null {
  const logged = data.all('dayLog').flatMap(({ workedOn }) => (workedOn === null ? [] : [workedOn]));
  const from = data.engagement.termStartOn ?? logged.toSorted()[0];
  return from === undefined ? null : deriveEffort(data, from, today);
}

/** The dashboard of an engagement as of a day. Money and alignment count initiatives that are running or done. */
export function deriveDashboard(data: EngagementData, today: IsoDate): Dashboard {
  const running = data.all('initiative').filter(isRunning);
  const committed = data.all('initiative').filter(isCommitted);
  const suggestions = suggestAllRag(data, today);
  const disagreements = running
    .flatMap((initiative): RagDisagreement[] => {
      const suggestion = suggestions.get(initiative.id);
      return suggestion === undefined ? [] : [{ initiative, suggestion }];
    })
    .filter(({ suggestion }) => suggestion.rag !== null)
    .filter(({ initiative, suggestion }) => initiative.statedRag !== '' && initiative.statedRag !== suggestion.rag);
  return {
    rag: countRag(running),
    ragByDepartment: ragByDepartment(data, running),
    disagreements,
    slippingMilestones: slippingMilestones(data, today),
    overdueFollowUps: overdueFollowUps(data, today),
    money: {
      budget: total(committed.map(({ budget }) => budget)),
      spent: total(committed.map(({ spent }) => spent)),
      forecast: total(committed.map(({ forecastCost }) => forecastCost)),
      variance: varianceOf(committed),
    },
    alignment: alignmentOf(data, committed),
    effort: effortToDate(data, today),
  };
}
