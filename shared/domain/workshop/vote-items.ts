import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { VOTE_ITEMS } from '../model/kinds-needs.ts';
import type { RecordOf } from '../model/record.ts';

/** Kind of record that a vote is about. */
export type VoteOn = (typeof VOTE_ITEMS)[number];

/** One thing that dots go on. */
export interface VoteItem {
  readonly id: RecordId;
  readonly kind: VoteOn;
  readonly ref: string | null;
  readonly text: string;
}

/** How a vote is held. */
export interface VoteRules {
  readonly on: VoteOn;
  /** Dots that each voter has. */
  readonly each: number;
  /** At most so many of them on one item. */
  readonly perItem: number;
}

/** Dots of a voter when nobody said how many. */
export const DEFAULT_DOTS = 3;

/** How a vote is held: as it was set, else three dots, one for an item, on clusters where the workshop has some. */
export function voteRules(activity: RecordOf<'activity'>): VoteRules {
  return {
    on: activity.voteOn === '' ? 'note' : activity.voteOn,
    each: activity.dots ?? DEFAULT_DOTS,
    perItem: activity.dotsPerItem ?? 1,
  };
}

/** What a vote could be about by what there is: groups before single notes, needs and challenges where there are no notes. */
export function suggestVoteOn(data: EngagementData, workshopId: RecordId | null): VoteOn {
  const ofWorkshop = data.all('note').filter(({ workshop }) => workshop === workshopId);
  if (ofWorkshop.some(({ cluster }) => data.find('cluster', cluster) !== undefined)) return 'cluster';
  if (ofWorkshop.length > 0) return 'note';
  if (data.all('need').length > 0) return 'need';
  return data.all('challenge').length > 0 ? 'challenge' : 'note';
}

/** What the dots of an activity go on, in the order of the engagement: it says nothing about results. */
export function voteItems(data: EngagementData, activity: RecordOf<'activity'>): VoteItem[] {
  const { on } = voteRules(activity);
  const workshopId = activity.parentId;
  const notes = data.all('note').filter(({ workshop }) => workshop === workshopId);
  switch (on) {
    case 'note':
      return notes.map(({ id, ref, text }) => ({ id, kind: on, ref, text }));
    case 'cluster': {
      const own = new Set(notes.map(({ cluster }) => cluster));
      return data
        .all('cluster')
        .filter(({ id, workshop }) => workshop === workshopId || own.has(id))
        .map(({ id, ref, title }) => ({ id, kind: on, ref, text: title }));
    }
    case 'need':
      return data.all('need').map(({ id, ref, title }) => ({ id, kind: on, ref, text: title }));
    case 'challenge':
      return data.all('challenge').map(({ id, ref, statement }) => ({ id, kind: on, ref, text: statement }));
  }
}
