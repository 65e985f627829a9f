import type { IsoDate } from '../../base/iso-date.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { DateRange } from './kpi-status.ts';
import { rangeOfQuarter } from './scorecard.ts';

type Deliverable = RecordOf<'deliverable'>;

/** What became of a promise: `late` was handed over after its date, or is overdue; `open` can still be kept. */
export type CommitmentState = 'done' | 'late' | 'dropped' | 'open';

/** What was promised for a quarter and what became of it, by due date. */
export interface Commitments {
  readonly range: DateRange;
  readonly promised: readonly Deliverable[];
  readonly done: readonly Deliverable[];
  readonly late: readonly Deliverable[];
  /** Each has its reason in `statusReason`. */
  readonly dropped: readonly Deliverable[];
  readonly open: readonly Deliverable[];
}

/** What became of one promise, as of a day; without a day only what the record states counts as late. */
export function commitmentState(deliverable: Deliverable, today: IsoDate | null): CommitmentState {
  const { status, doneOn, dueOn } = deliverable;
  if (status === 'dropped') return 'dropped';
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? 'late' : 'done';
  if (status === 'done') return 'done';
  return status === 'late' || (today !== null && dueOn !== null && dueOn < today) ? 'late' : 'open';
}

/** The deliverables that were due in a quarter, and what became of each, as of `today`. */
export function deriveCommitments(data: EngagementData, quarter: Quarter, today: IsoDate | null = null): Commitments {
  const range = rangeOfQuarter(data, quarter);
  const promised = data
    .all('deliverable')
    .filter(({ dueOn }) => dueOn !== null && dueOn >= range.from && dueOn <= range.to)
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0));
  const inState = (state: CommitmentState) =>
    promised.filter((deliverable) => commitmentState(deliverable, today) === state);
  return {
    range,
    promised,
    done: inState('done'),
    late: inState('late'),
    dropped: inState('dropped'),
    open: inState('open'),
  };
}
