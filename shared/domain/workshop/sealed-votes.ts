import type { IdSource, RecordId } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { Shuffle } from '../../base/shuffle.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { withHandedIn, type SealedVotes } from './sealed.ts';
import { voteItems, type VoteItem, type VoteRules } from './vote-items.ts';

/** The dots of one voter by item; an item without dots is not in it. */
export type Ballot = Readonly<Record<string, number>>;

/** Dots that a ballot has used. */
export function spentDots(ballot: Ballot): number {
  return Object.values(ballot).reduce((sum, dots) => sum + dots, 0);
}

/** Why a ballot is not as the vote says. `vote-budget`: more than `each` dots; `vote-cap`: more than `perItem` on one item. */
export type BallotFailure = Failure<'vote-budget' | 'vote-cap'>;

/** Sets the dots of one item on a ballot; refused when the voter has no more, or when the item has as many as it may. */
export function setDots(ballot: Ballot, item: RecordId, dots: number, rules: VoteRules): Result<Ballot, BallotFailure> {
  const { [item]: _old, ...others } = ballot;
  if (dots > rules.perItem) return fail('vote-cap', { perItem: rules.perItem });
  if (spentDots(others) + dots > rules.each) return fail('vote-budget', { each: rules.each });
  return ok(dots <= 0 ? others : { ...others, [item]: dots });
}

/** Sets the dots of one item on the page that is open; what is refused leaves the page as it is. */
export function setDotsOnPage(sealed: SealedVotes, item: RecordId, dots: number, rules: VoteRules): SealedVotes {
  const { turn } = sealed;
  const set = turn === null ? null : setDots(turn.page, item, dots, rules);
  return turn === null || set?.ok !== true ? sealed : { ...sealed, turn: { ...turn, page: set.value } };
}

function sum(a: Ballot, b: Ballot): Ballot {
  const both = { ...a };
  for (const [item, dots] of Object.entries(b)) both[item] = (both[item] ?? 0) + dots;
  return both;
}

/** Takes the open ballot in: its dots disappear into the sums, and only that this voter has voted is kept. */
export function handOnBallot(sealed: SealedVotes): SealedVotes {
  const { turn } = sealed;
  if (turn === null || sealed.handedIn.includes(turn.participant)) return { ...sealed, turn: null };
  return {
    ...sealed,
    turn: null,
    dots: sum(sealed.dots, turn.page),
    handedIn: withHandedIn(sealed.handedIn, turn.participant),
  };
}

/** Ballots that were handed in, on the laptop and on paper. */
export function ballotsIn(sealed: SealedVotes): number {
  return sealed.handedIn.length + sealed.onPaper;
}

/** Why a ballot on paper is not counted. `vote-roll`: as many ballots as voters (`voters`) are in already. */
export type PaperFailure = BallotFailure | Failure<'vote-roll'>;

/** Counts a ballot on paper in; never more ballots than there are voters. */
export function countPaperBallot(
  sealed: SealedVotes,
  ballot: Ballot,
  rules: VoteRules,
  voters: number,
): Result<SealedVotes, PaperFailure> {
  if (ballotsIn(sealed) >= voters) return fail('vote-roll', { voters });
  if (Object.values(ballot).some((dots) => dots > rules.perItem)) return fail('vote-cap', { perItem: rules.perItem });
  if (spentDots(ballot) > rules.each) return fail('vote-budget', { each: rules.each });
  return ok({ ...sealed, dots: sum(sealed.dots, ballot), onPaper: sealed.onPaper + 1 });
}

// The number of dots stands on the item itself too, where the kind has a place for it.
function ownVotes(data: EngagementData, item: VoteItem, votes: number): Change[] {
  if (item.kind === 'need') return [];
  const record = data.find(item.kind, item.id);
  return record === undefined ? [] : [updateRecord(record, { votes })];
}

/**
 * Closes a vote: a tally for each item with a fresh id, in an order that says nothing. A ballot that is open on the laptop
 * was not handed in and does not count.
 */
export function closeVote(
  data: EngagementData,
  activity: RecordOf<'activity'>,
  sealed: SealedVotes,
  ports: { readonly ids: IdSource; readonly shuffle: Shuffle; readonly now: IsoTime },
): Change[] {
  const items = voteItems(data, activity);
  return [
    ...ports
      .shuffle(items)
      .map((item) =>
        createRecord(
          'tally',
          ports.ids.next(),
          { text: item.text, votes: sealed.dots[item.id] ?? 0, [item.kind]: item.id },
          { parentId: activity.id },
        ),
      ),
    ...items.flatMap((item) => ownVotes(data, item, sealed.dots[item.id] ?? 0)),
    updateRecord(activity, { closedAt: ports.now, votersHeard: ballotsIn(sealed) }),
  ];
}

/** The result of a closed vote: most votes first, equals by their text. */
export function tallyOf(data: EngagementData, activity: RecordOf<'activity'>): RecordOf<'tally'>[] {
  return data
    .childrenOf('tally', activity.id)
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || (a.text < b.text ? -1 : 1));
}
