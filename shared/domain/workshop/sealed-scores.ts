import type { IdSource, RecordId } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds, type RankedNeed } from '../needs/need-ranking.ts';
import { withHandedIn, type SealedScore, type SealedScores } from './sealed.ts';

/** One of the two questions that are scored. */
export type ScoreAxis = 'urgency' | 'impact';

function setOn(
  scores: readonly SealedScore[],
  need: RecordId,
  participant: RecordId,
  axis: ScoreAxis,
  value: number | null,
): readonly SealedScore[] {
  const isOwn = (score: SealedScore): boolean => score.need === need && score.participant === participant;
  const own = scores.find(isOwn) ?? { need, participant, urgency: null, impact: null };
  const next = { ...own, [axis]: value };
  const others = scores.filter((score) => !isOwn(score));
  return next.urgency === null && next.impact === null ? others : [...others, next];
}

/** Sets one score, 1–5, on the page that is open; null leaves the question open. */
export function setScoreOnPage(
  sealed: SealedScores,
  need: RecordId,
  axis: ScoreAxis,
  value: number | null,
): SealedScores {
  const { turn } = sealed;
  if (turn === null) return sealed;
  return { ...sealed, turn: { ...turn, page: setOn(turn.page, need, turn.participant, axis, value) } };
}

/** Takes the open page in; scores that the same person gave before are replaced. */
export function handOnScores(sealed: SealedScores): SealedScores {
  const { turn } = sealed;
  if (turn === null) return sealed;
  return { ...enterScores(sealed, turn.participant, turn.page), turn: null };
}

/** Enters somebody's scores, read out or from a sheet of paper; what the same person gave before is replaced. */
export function enterScores(sealed: SealedScores, participant: RecordId, scores: readonly SealedScore[]): SealedScores {
  return {
    ...sealed,
    scores: [...sealed.scores.filter((score) => score.participant !== participant), ...scores],
    handedIn: withHandedIn(sealed.handedIn, participant),
  };
}

/** Closes a scoring: each opinion becomes a record; the one that the same person gave of the same need before is changed. */
export function closeScores(
  data: EngagementData,
  activity: RecordOf<'activity'>,
  sealed: SealedScores,
  ports: { readonly ids: IdSource; readonly now: IsoTime },
): Change[] {
  const known = new Set(data.all('need').map(({ id }) => id));
  const changes = sealed.scores
    .filter(({ need }) => known.has(need))
    .map(({ need, participant, urgency, impact }): Change => {
      const before = data.childrenOf('needScore', need).find((score) => score.participant === participant);
      return before === undefined
        ? createRecord('needScore', ports.ids.next(), { participant, urgency, impact }, { parentId: need })
        : updateRecord(before, { urgency, impact });
    });
  return [...changes, updateRecord(activity, { closedAt: ports.now, votersHeard: sealed.handedIn.length })];
}

const ORDER = { 'no-agreement': 0, 'not-scored': 2 } as const;

/** The needs as a scoring leaves them: those without agreement first, then by priority, those that nobody scored last. */
export function disagreementsFirst(data: EngagementData): RankedNeed[] {
  const weight = ({ score }: RankedNeed): number =>
    score.urgency === null && score.impact === null
      ? ORDER['not-scored']
      : score.agreement === 'no-agreement'
        ? ORDER['no-agreement']
        : 1;
  return rankNeeds(data).toSorted((a, b) => weight(a) - weight(b));
}
