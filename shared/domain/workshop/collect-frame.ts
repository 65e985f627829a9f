import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { Spread } from '../needs/need-scores.ts';
import { collects } from './collecting.ts';
import {
  frameBase,
  type CollectFrame,
  type FrameOptions,
  type FrameSpread,
  type ScoresFrame,
  type TallyFrame,
} from './frame.ts';
import { disagreementsFirst } from './sealed-scores.ts';
import { tallyOf } from './sealed-votes.ts';
import { voteItems, voteRules } from './vote-items.ts';

type Activity = RecordOf<'activity'>;

/** What the room may know while something is collected: the rules and how many are done, nothing of what they wrote. */
export function buildCollectFrame(
  data: EngagementData,
  activity: Activity,
  done: { readonly handedIn: number; readonly asked: number },
  options: FrameOptions,
): CollectFrame {
  const what = collects(activity) ?? 'notes';
  const rules = voteRules(activity);
  const needs = data.all('need').map(({ id, ref, title }) => ({ id, ref, text: title }));
  const items = voteItems(data, activity).map(({ id, ref, text }) => ({ id, ref, text }));
  return {
    ...frameBase(options),
    board: 'collect',
    what,
    text: activity.prompt,
    naming: what === 'notes' ? (activity.naming === '' ? 'anonymous' : activity.naming) : null,
    dots: what === 'votes' ? { each: rules.each, perItem: rules.perItem } : null,
    handedIn: done.handedIn,
    asked: done.asked,
    items: what === 'votes' ? items : what === 'scores' ? needs : [],
  };
}

/** The result of a closed vote as the room sees it. */
export function buildTallyFrame(data: EngagementData, activity: Activity, options: FrameOptions): TallyFrame {
  const refOf = ({ note, need, challenge }: RecordOf<'tally'>): string | null =>
    data.find('note', note)?.ref ?? data.find('need', need)?.ref ?? data.find('challenge', challenge)?.ref ?? null;
  return {
    ...frameBase(options),
    board: 'tally',
    items: tallyOf(data, activity).map((tally) => ({
      id: tally.id,
      ref: refOf(tally),
      text: tally.text,
      votes: tally.votes ?? 0,
    })),
    voters: activity.votersHeard ?? 0,
  };
}

function frameSpread(spread: Spread | null): FrameSpread | null {
  return spread === null ? null : { median: spread.median, low: spread.min, high: spread.max, count: spread.n };
}

/** The result of a closed scoring as the room sees it: medians and spreads, never whose score it was. */
export function buildScoresFrame(data: EngagementData, options: FrameOptions): ScoresFrame {
  return {
    ...frameBase(options),
    board: 'scores',
    needs: disagreementsFirst(data).map(({ need, score }) => ({
      id: need.id,
      ref: need.ref,
      title: need.title,
      urgency: frameSpread(score.urgency),
      impact: frameSpread(score.impact),
      isAgreed: score.agreement !== 'no-agreement',
    })),
  };
}
