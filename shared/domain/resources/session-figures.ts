import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

/** What one training says in figures. */
export interface SessionFigures {
  /** Null when nobody said it. */
  readonly invited: number | null;
  readonly attended: number | null;
  /** Mean confidence on the scale 1–5; null when it was not asked, which is not the same as 1. */
  readonly before: number | null;
  readonly after: number | null;
  /** Mean after less mean before; null unless both are known. */
  readonly gain: number | null;
  /** People whose confidence is known both before and after; null when only the means were written down. */
  readonly answered: number | null;
  /** Whether the figures come from the list of participants. */
  readonly isFromList: boolean;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The figures of a training. Where participants are listed they are counted from the list: all on it were invited, and
 * confidence is the mean of those who came and answered both times, so that before and after speak of the same people.
 * A figure that the list cannot give is the one that was typed in.
 */
export function sessionFigures(data: EngagementData, training: RecordOf<'training'>): SessionFigures {
  const list = data.childrenOf('attendee', training.id);
  const there = list.filter(({ attended }) => attended);
  const pairs = there.flatMap(({ confidenceBefore: before, confidenceAfter: after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  const isFromList = list.length > 0;
  const before = pairs.length > 0 ? mean(pairs.map((pair) => pair.before)) : training.confidenceBefore;
  const after = pairs.length > 0 ? mean(pairs.map((pair) => pair.after)) : training.confidenceAfter;
  return {
    invited: isFromList ? list.length : training.invited,
    attended: isFromList ? there.length : training.attendees,
    before,
    after,
    gain: before === null || after === null ? null : after - before,
    answered: pairs.length > 0 ? pairs.length : null,
    isFromList,
  };
}
