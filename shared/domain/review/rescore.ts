import type { IdSource } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds, type RankedNeed } from '../needs/need-ranking.ts';
import { placeNeed, snapToScale } from '../needs/place-need.ts';
import { priorityZone, type Zone } from '../needs/priority-zone.ts';

type Review = RecordOf<'review'>;

/** A need with the values that it had when it was scored again, and the new ones beside them. */
export interface RescoredNeed {
  readonly entry: RankedNeed;
  /** Undefined while nobody scored it again. */
  readonly rescore: RecordOf<'rescore'> | undefined;
  readonly oldUrgency: number | null;
  readonly oldImpact: number | null;
  /** The new values; the old ones where nobody scored it again. */
  readonly urgency: number | null;
  readonly impact: number | null;
  readonly oldZone: Zone | null;
  readonly zone: Zone | null;
  readonly isChosen: boolean;
}

function zoneOf(urgency: number | null, impact: number | null): Zone | null {
  return urgency === null || impact === null ? null : priorityZone(urgency, impact).zone;
}

/** The needs that a review can score again, the highest priority by the new values first; excluded needs are left out. */
export function deriveRescores(data: EngagementData, review: Review): RescoredNeed[] {
  const rescores = data.childrenOf('rescore', review.id);
  return rankNeeds(data)
    .filter(({ need }) => need.decision !== 'exclude' || review.nextPriorities.includes(need.id))
    .map((entry): RescoredNeed => {
      const rescore = rescores.find(({ need }) => need === entry.need.id);
      const oldUrgency = rescore === undefined ? entry.urgency : rescore.oldUrgency;
      const oldImpact = rescore === undefined ? entry.impact : rescore.oldImpact;
      const urgency = rescore?.urgency ?? oldUrgency;
      const impact = rescore?.impact ?? oldImpact;
      return {
        entry,
        rescore,
        oldUrgency,
        oldImpact,
        urgency,
        impact,
        oldZone: zoneOf(oldUrgency, oldImpact),
        zone: zoneOf(urgency, impact),
        isChosen: review.nextPriorities.includes(entry.need.id),
      };
    })
    .toSorted((a, b) => (b.urgency ?? 0) * (b.impact ?? 0) - (a.urgency ?? 0) * (a.impact ?? 0));
}

/** Scores a need again; the values that it has now are kept beside. Both values as they were take the new score away. */
export function setRescore(
  review: Review,
  row: RescoredNeed,
  values: { readonly urgency: number | null; readonly impact: number | null; readonly reason?: string },
  ids: IdSource,
): Change[] {
  const snapped = (value: number | null): number | null => (value === null ? null : snapToScale(value));
  const urgency = snapped(values.urgency);
  const impact = snapped(values.impact);
  const reason = values.reason ?? row.rescore?.reason ?? '';
  const { rescore, oldUrgency, oldImpact, entry } = row;
  const isAsBefore = (urgency ?? oldUrgency) === oldUrgency && (impact ?? oldImpact) === oldImpact && reason === '';
  if (rescore === undefined) {
    if (isAsBefore) return [];
    const body = { need: entry.need.id, oldUrgency, oldImpact, urgency, impact, reason };
    return [createRecord('rescore', ids.next(), body, { parentId: review.id })];
  }
  return isAsBefore ? [deleteRecord(rescore)] : [updateRecord(rescore, { urgency, impact, reason })];
}

/** Gives the needs their new values, with who, when and why; the single scores stay. Needs that are gone are left out. */
export function rescoreNeeds(data: EngagementData, review: Review, on: IsoDate): Change[] {
  return deriveRescores(data, review).flatMap(({ entry, rescore, urgency, impact }) => {
    if (rescore === undefined || urgency === null || impact === null) return [];
    return placeNeed(entry.need, { urgency, impact }, review.quarter, on, rescore.reason || review.quarter);
  });
}
