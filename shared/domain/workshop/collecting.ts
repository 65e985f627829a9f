import type { RecordId } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { Sealed } from './sealed.ts';
import { voteItems, voteRules } from './vote-items.ts';

type Activity = RecordOf<'activity'>;

/** What an activity collects in secret; null for one that does not. */
export function collects(activity: Activity): Sealed['what'] | null {
  if (activity.type === 'vote') return 'votes';
  if (activity.type === 'scoring') return 'scores';
  return activity.isPrivate ? 'notes' : null;
}

/** Who takes part: those chosen when it was opened, before that everybody but the facilitators. */
export function rollOf(data: EngagementData, activity: Activity): RecordOf<'participant'>[] {
  const all = data.all('participant');
  if (activity.openedAt === '') return all.filter(({ facilitator }) => !facilitator);
  return all.filter(({ id }) => activity.voters.includes(id));
}

/**
 * Why something cannot be opened.
 * - `collect-nobody`: nobody is on the roll.
 * - `collect-nothing`: there is nothing to vote on or to score.
 * - `collect-cap`: more dots may go on one item (`perItem`) than a voter has (`each`).
 * - `collect-open`: it was opened before.
 */
export type OpenFailure = Failure<'collect-nobody' | 'collect-nothing' | 'collect-cap' | 'collect-open'>;

/** What opening stores: the activity as it is from now on, and the sealed record that begins empty. */
export interface Opening {
  readonly changes: readonly Change[];
  readonly sealed: Sealed;
}

/** Opens an activity that collects in secret. From here on its rules are settled: roll, dots, names after the reveal. */
export function openCollecting(
  data: EngagementData,
  activity: Activity,
  roll: readonly RecordId[],
  now: IsoTime,
): Result<Opening, OpenFailure> {
  const what = collects(activity);
  if (what === null || activity.openedAt !== '') return fail('collect-open');
  const voters = rollOf(data, activity).filter(({ id, facilitator }) => roll.includes(id) && !facilitator);
  if (voters.length === 0) return fail('collect-nobody');
  const settled: Record<string, unknown> = { openedAt: now, closedAt: '', voters: voters.map(({ id }) => id) };
  if (what === 'votes') {
    const rules = voteRules(activity);
    if (voteItems(data, activity).length === 0) return fail('collect-nothing');
    if (rules.perItem > rules.each) return fail('collect-cap', { each: rules.each, perItem: rules.perItem });
    Object.assign(settled, { dots: rules.each, dotsPerItem: rules.perItem, voteOn: rules.on });
  }
  if (what === 'scores' && data.all('need').length === 0) return fail('collect-nothing');
  if (what === 'notes') settled['naming'] = activity.naming === '' ? 'anonymous' : activity.naming;
  return ok({ changes: [updateRecord(activity, settled)], sealed: emptySealed(what) });
}

function emptySealed(what: Sealed['what']): Sealed {
  switch (what) {
    case 'notes':
      return { what, handedIn: [], notes: [], turn: null };
    case 'votes':
      return { what, handedIn: [], onPaper: 0, dots: {}, turn: null };
    case 'scores':
      return { what, handedIn: [], scores: [], turn: null };
  }
}
