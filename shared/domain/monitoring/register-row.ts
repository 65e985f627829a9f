import { groupBy } from '../../base/group-by.ts';
import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { ragDifference, type RagDifference } from './rag-difference.ts';
import { milestonesByInitiative, suggestAllRag, type RagStatus } from './suggest-rag.ts';

/** One initiative with what the register derives for it. */
export interface RegisterRow {
  readonly initiative: RecordOf<'initiative'>;
  /** Name of the department; `''` without one. */
  readonly departmentName: string;
  /** The status that the rules suggest; null where they have no opinion. */
  readonly suggested: RagStatus | null;
  /** How the stated status differs from the suggested one; null when it does not. */
  readonly difference: RagDifference | null;
  /** Days from baseline to forecast finish; negative when early, null when one of them is missing. */
  readonly slipDays: number | null;
  /** The milestone that is due next, or overdue longest, among those not reached. */
  readonly nextMilestone: RecordOf<'milestone'> | null;
  /** RAID items that are not closed. */
  readonly openRaid: number;
  /** Follow-ups that are not done. */
  readonly openFollowUps: number;
}

const dueOf = ({ forecastOn, baselineOn }: RecordOf<'milestone'>): string => forecastOn ?? baselineOn ?? '9999';

/** The rows of the register as of a day, in the order of the initiatives; one pass over each kind that is looked at. */
export function deriveRegisterRows(data: EngagementData, today: IsoDate): readonly RegisterRow[] {
  const suggestions = suggestAllRag(data, today);
  const milestones = milestonesByInitiative(data);
  const raid = groupBy(
    data.all('raidItem').filter(({ closedOn }) => closedOn === null),
    ({ initiative }) => initiative,
  );
  const followUps = groupBy(
    data.all('followUp').filter(({ doneOn }) => doneOn === null),
    ({ initiative }) => initiative,
  );
  return data.all('initiative').flatMap((initiative) => {
    const { id, baselineFinishOn: baseline, forecastFinishOn: forecast } = initiative;
    const suggestion = suggestions.get(id);
    if (suggestion === undefined) return [];
    const open = (milestones.get(id) ?? []).filter(({ doneOn }) => doneOn === null);
    return {
      initiative,
      departmentName: data.nameOf(initiative.department),
      suggested: suggestion.rag,
      difference: ragDifference(initiative, suggestion),
      slipDays: baseline === null || forecast === null ? null : daysBetween(baseline, forecast),
      nextMilestone: open.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))[0] ?? null,
      openRaid: raid.get(id)?.length ?? 0,
      openFollowUps: followUps.get(id)?.length ?? 0,
    };
  });
}
