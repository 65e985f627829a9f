import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RAG } from '../model/kinds-delivery.ts';
import type { RecordOf } from '../model/record.ts';

/** RAG status, from best to worst. */
export type RagStatus = (typeof RAG)[number];

/** Limits of the suggested status; each is reached at the named value. They are this product's defaults. */
export const RAG_LIMITS = {
  /** Days between baseline and forecast finish. */
  slipDays: { amber: 7, red: 30 },
  /** Forecast cost (or money spent, if more) above the budget, in percent of the budget. */
  overrunPercent: { amber: 5, red: 15 },
  /** Probability × impact of an open risk or issue, 1–25. */
  exposure: { amber: 12, red: 20 },
  /** Milestones whose date has passed without being reached. */
  overdueMilestones: { amber: 1, red: 3 },
} as const;

/** Why a status is suggested: the rule, and the colour that it asks for. */
export const RAG_REASONS = [
  'slip-red',
  'finish-passed',
  'overrun-red',
  'exposure-red',
  'milestones-red',
  'slip-amber',
  'overrun-amber',
  'exposure-amber',
  'milestones-amber',
  'not-running',
  'no-data',
] as const;

/** One reason for a suggested status. */
export type RagReason = (typeof RAG_REASONS)[number];

/** What the rules look at; null where nothing is known. */
export interface RagFacts {
  /** Days from baseline to forecast finish; negative when early. */
  readonly slipDays: number | null;
  /** Days since the finish that was last forecast; 0 when it is still ahead. */
  readonly overdueDays: number;
  readonly overrunPercent: number | null;
  /** Highest probability × impact among the open risks and issues. */
  readonly exposure: number | null;
  readonly overdueMilestones: number;
}

/** A suggested status with its reasons, red ones first; null for what is not running or not known. */
export interface RagSuggestion {
  readonly rag: RagStatus | null;
  readonly reasons: readonly RagReason[];
  readonly facts: RagFacts;
}

/** The milestones of an initiative: its own, and those of the deliverables that it leads to. */
export function milestonesOf(data: EngagementData, initiative: RecordOf<'initiative'>): RecordOf<'milestone'>[] {
  const deliverables = data.all('deliverable').filter(({ initiatives }) => initiatives.includes(initiative.id));
  const ids = new Set(deliverables.map(({ id }) => id));
  return data
    .all('milestone')
    .filter(
      (milestone) =>
        milestone.initiative === initiative.id || (milestone.deliverable !== null && ids.has(milestone.deliverable)),
    );
}

/** `milestonesOf` of every initiative that has some, in one pass: what long registers are read by. */
export function milestonesByInitiative(data: EngagementData): ReadonlyMap<RecordId, readonly RecordOf<'milestone'>[]> {
  const leading = new Map(data.all('deliverable').map(({ id, initiatives }) => [id, initiatives] as const));
  const found = new Map<RecordId, RecordOf<'milestone'>[]>();
  for (const milestone of data.all('milestone')) {
    const through = milestone.deliverable === null ? [] : (leading.get(milestone.deliverable) ?? []);
    const owners = new Set(milestone.initiative === null ? through : [milestone.initiative, ...through]);
    for (const id of owners) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [milestone]);
      else own.push(milestone);
    }
  }
  return found;
}

/** Probability × impact of a RAID item, 1–25; an issue has happened, so that its probability is 5. Null when unknown. */
export function exposureOf(item: RecordOf<'raidItem'>): number | null {
  const probability = item.type === 'issue' ? 5 : item.probability;
  return probability === null || item.impact === null ? null : probability * item.impact;
}

// What the rules look at beside the initiative itself.
interface Evidence {
  readonly milestones: readonly RecordOf<'milestone'>[];
  readonly raidItems: readonly RecordOf<'raidItem'>[];
}

function ragFacts(initiative: RecordOf<'initiative'>, evidence: Evidence, today: IsoDate): RagFacts {
  const { baselineFinishOn, forecastFinishOn, budget, spent, forecastCost } = initiative;
  const finish = forecastFinishOn ?? baselineFinishOn;
  const cost = forecastCost === null ? spent : Math.max(forecastCost, spent ?? forecastCost);
  const exposures = evidence.raidItems
    .filter((item) => item.closedOn === null)
    .filter((item) => item.type === 'risk' || item.type === 'issue')
    .map(exposureOf)
    .filter((value) => value !== null);
  const overdue = evidence.milestones.filter(({ doneOn, forecastOn, baselineOn }) => {
    const due = forecastOn ?? baselineOn;
    return doneOn === null && due !== null && due < today;
  });
  return {
    slipDays:
      baselineFinishOn === null || forecastFinishOn === null ? null : daysBetween(baselineFinishOn, forecastFinishOn),
    overdueDays: finish === null ? 0 : Math.max(0, daysBetween(finish, today)),
    overrunPercent: budget === null || budget <= 0 || cost === null ? null : ((cost - budget) / budget) * 100,
    exposure: exposures.length === 0 ? null : Math.max(...exposures),
    overdueMilestones: overdue.length,
  };
}

type Limits = { readonly amber: number; readonly red: number };

// Which colour a value asks for.
function reached(value: number | null, limits: Limits): 'red' | 'amber' | null {
  if (value === null || value < limits.amber) return null;
  return value >= limits.red ? 'red' : 'amber';
}

// What speaks against green, in the order of `RAG_REASONS`.
function reasonsOf(facts: RagFacts): RagReason[] {
  const found = {
    slip: reached(facts.slipDays, RAG_LIMITS.slipDays),
    overrun: reached(facts.overrunPercent, RAG_LIMITS.overrunPercent),
    exposure: reached(facts.exposure, RAG_LIMITS.exposure),
    milestones: reached(facts.overdueMilestones, RAG_LIMITS.overdueMilestones),
  };
  const reasons: RagReason[] = [];
  for (const colour of ['red', 'amber'] as const) {
    if (found.slip === colour) reasons.push(`slip-${colour}`);
    if (colour === 'red' && facts.overdueDays > 0) reasons.push('finish-passed');
    if (found.overrun === colour) reasons.push(`overrun-${colour}`);
    if (found.exposure === colour) reasons.push(`exposure-${colour}`);
    if (found.milestones === colour) reasons.push(`milestones-${colour}`);
  }
  return reasons;
}

/**
 * The status that the rules suggest for an initiative, beside the one that somebody stated. The worst rule counts;
 * green when no rule speaks. Null with `not-running` before it starts, when it is done or cancelled; null with `no-data`
 * when neither a finish, a budget with a cost, an open risk nor a milestone is known.
 */
export function suggestRag(initiative: RecordOf<'initiative'>, data: EngagementData, today: IsoDate): RagSuggestion {
  const raidItems = data.all('raidItem').filter((item) => item.initiative === initiative.id);
  return judge(initiative, { milestones: milestonesOf(data, initiative), raidItems }, today);
}

/** `suggestRag` of every initiative, in one pass over milestones and RAID items. */
export function suggestAllRag(data: EngagementData, today: IsoDate): ReadonlyMap<RecordId, RagSuggestion> {
  const milestones = milestonesByInitiative(data);
  const raidItems = groupBy(data.all('raidItem'), (item) => item.initiative);
  return new Map(
    data.all('initiative').map((initiative) => {
      const evidence = {
        milestones: milestones.get(initiative.id) ?? [],
        raidItems: raidItems.get(initiative.id) ?? [],
      };
      return [initiative.id, judge(initiative, evidence, today)] as const;
    }),
  );
}

function judge(initiative: RecordOf<'initiative'>, evidence: Evidence, today: IsoDate): RagSuggestion {
  const facts = ragFacts(initiative, evidence, today);
  if (initiative.status === 'proposed' || initiative.status === 'done' || initiative.status === 'cancelled') {
    return { rag: null, reasons: ['not-running'], facts };
  }
  const reasons = reasonsOf(facts);
  const dated = initiative.forecastFinishOn !== null || initiative.baselineFinishOn !== null;
  const known = dated || facts.overrunPercent !== null || facts.exposure !== null || evidence.milestones.length > 0;
  if (!known) return { rag: null, reasons: ['no-data'], facts };
  if (reasons.length === 0) return { rag: 'green', reasons, facts };
  return {
    rag: reasons.some((reason) => reason.endsWith('-red') || reason === 'finish-passed') ? 'red' : 'amber',
    reasons,
    facts,
  };
}
