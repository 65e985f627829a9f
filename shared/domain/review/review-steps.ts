import type { IsoDate } from '../../base/iso-date.ts';
import { isQuarter, type Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { looseAnswers } from './feedback.ts';
import { gatherQuarter } from './gather-quarter.ts';
import { preparedChange } from './prepare-amendment.ts';
import { deriveKpis } from './scorecard.ts';
import { LEAST_RESPONSES } from './survey.ts';
import { offeredFigures } from './take-readings.ts';

/** The steps of a review, in the order in which they are taken. */
export const REVIEW_STEPS = ['quarter', 'kpis', 'voices', 'findings', 'changes', 'next', 'signOff'] as const;

/** A step of a review. */
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** What a step still asks for. Each is a judgement that no record can give. */
export type OpenPointCode =
  | 'commitments-without-reason'
  | 'departments-without-check-in'
  | 'figures-to-take'
  | 'kpis-not-measured'
  | 'kpis-without-narrative'
  | 'departments-not-rated'
  | 'answers-too-few'
  | 'comments-without-theme'
  | 'no-findings'
  | 'findings-without-evidence'
  | 'no-changes'
  | 'changes-undecided'
  | 'changes-without-line'
  | 'no-priorities'
  | 'no-summary'
  | 'no-attendees'
  | 'not-held'
  | 'no-signatory';

/** Something that a step still asks for, and how often. */
export interface OpenPoint {
  readonly code: OpenPointCode;
  readonly count: number;
}

/** A step with what is open in it; nothing open is a step that is done. */
export interface ReviewStepState {
  readonly step: ReviewStep;
  readonly open: readonly OpenPoint[];
}

type Review = RecordOf<'review'>;
type Points = (
  data: EngagementData,
  review: Review,
  quarter: Quarter,
  today: IsoDate,
) => readonly (readonly [OpenPointCode, number])[];

const isBlank = (text: string): boolean => text.trim() === '';

const POINTS: Readonly<Record<ReviewStep, Points>> = {
  quarter: (data, _, quarter, today) => {
    const { commitments, withoutCheckIn } = gatherQuarter(data, quarter, today);
    const unexplained = commitments.filter(
      ({ state, deliverable }) => (state === 'late' || state === 'dropped') && isBlank(deliverable.statusReason),
    );
    return [
      ['commitments-without-reason', unexplained.length],
      ['departments-without-check-in', withoutCheckIn.length],
    ];
  },
  kpis: (data, _, quarter, today) => {
    const kpis = deriveKpis(data, quarter);
    const offered = offeredFigures(data, quarter, today).filter(
      ({ measurement, reading }) => measurement.state === 'measured' && reading === undefined,
    );
    const taken = new Set(offered.map(({ kpi }) => kpi.id));
    const missing = kpis.filter(({ kpi, status }) => status.reading === null && !taken.has(kpi.id));
    const silent = kpis.filter(
      ({ status }) => (status.rag === 'amber' || status.rag === 'red') && isBlank(status.reading?.narrative ?? ''),
    );
    return [
      ['figures-to-take', offered.length],
      ['kpis-not-measured', missing.length],
      ['kpis-without-narrative', silent.length],
    ];
  },
  voices: (data, review) => {
    const rated = new Set(
      data
        .childrenOf('departmentRating', review.id)
        .flatMap(({ rating, department }) => (rating === null ? [] : [department])),
    );
    const answers = data.childrenOf('feedback', review.id).length;
    return [
      ['departments-not-rated', data.all('department').filter(({ id }) => !rated.has(id)).length],
      ['answers-too-few', answers < LEAST_RESPONSES ? LEAST_RESPONSES - answers : 0],
      ['comments-without-theme', looseAnswers(data, review.id).length],
    ];
  },
  findings: (data, review) => {
    const findings = data.childrenOf('finding', review.id);
    const bare = findings.filter(
      ({ evidence, checkIns, readings, followUps }) =>
        isBlank(evidence) && checkIns.length + readings.length + followUps.length === 0,
    );
    return [
      ['no-findings', findings.length === 0 ? 1 : 0],
      ['findings-without-evidence', bare.length],
    ];
  },
  changes: (data, review) => {
    const refinements = data.childrenOf('refinement', review.id);
    const waiting = refinements.filter((one) => one.accepted && !one.prepared);
    return [
      ['no-changes', refinements.length === 0 ? 1 : 0],
      ['changes-undecided', refinements.filter(({ accepted }) => !accepted).length],
      ['changes-without-line', waiting.filter((one) => !preparedChange(data, one).ok).length],
    ];
  },
  next: (data, review) => [['no-priorities', data.findAll('need', review.nextPriorities).length === 0 ? 1 : 0]],
  signOff: (_, review) => [
    ['no-summary', isBlank(review.summary) ? 1 : 0],
    ['not-held', review.heldOn === null ? 1 : 0],
    ['no-attendees', isBlank(review.attendees) ? 1 : 0],
    ['no-signatory', (isBlank(review.clientSignatory) ? 1 : 0) + (isBlank(review.pmoSignatory) ? 1 : 0)],
  ],
};

/** What every step of a review still asks for, as of a day. Nothing of it must be done: a review can be finished with gaps. */
export function reviewSteps(data: EngagementData, review: Review, today: IsoDate): ReviewStepState[] {
  const { quarter } = review;
  if (!isQuarter(quarter)) return REVIEW_STEPS.map((step) => ({ step, open: [] }));
  return REVIEW_STEPS.map((step) => ({
    step,
    open: POINTS[step](data, review, quarter, today)
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, count })),
  }));
}

/** The first step that still asks for something; the last one when none does. Where a review is taken up again. */
export function firstOpenStep(steps: readonly ReviewStepState[]): ReviewStep {
  return steps.find(({ open }) => open.length > 0)?.step ?? 'signOff';
}
