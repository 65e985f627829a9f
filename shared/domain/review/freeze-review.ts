import type { IdSource, RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { isQuarter } from '../../base/quarter.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { readFrozen, writeFrozen } from '../blueprint/frozen-record.ts';
import { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import type { Kind } from '../model/kinds.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { rescoreNeeds } from './rescore.ts';
import { rangeOfQuarter } from './scorecard.ts';
import { stampMethods } from './take-readings.ts';

/** Kinds that a review prints or counts; a finished review keeps a copy of each of their records. */
export const REVIEW_KINDS = [
  'engagement',
  'department',
  'stakeholder',
  'goal',
  'note',
  'cluster',
  'workshop',
  'need',
  'needScore',
  'role',
  'deliverable',
  'milestone',
  'raciRow',
  'expectation',
  'communication',
  'report',
  'meeting',
  'decisionRight',
  'conflictStep',
  'kpi',
  'reading',
  'initiative',
  'raidItem',
  'escalationLevel',
  'escalation',
  'followUp',
  'checkIn',
  'dayLog',
  'adaptation',
  'review',
  'departmentRating',
  'feedback',
  'theme',
  'maturityLevel',
  'rescore',
  'finding',
  'refinement',
] as const satisfies readonly Kind[];

/** Who signs a review, and when. */
export interface ReviewSignOff {
  readonly signedOn: IsoDate;
  readonly clientSignatory: string;
  readonly pmoSignatory: string;
}

/**
 * Why a review is not finished: `review-finished` it is already; `signed-before-quarter` the day lies before the quarter begins
 * (`from`); `client-party-missing`, `pmo-party-missing` nobody signs for that side.
 */
export type FreezeFailure = Failure<
  'review-finished' | 'signed-before-quarter' | 'client-party-missing' | 'pmo-party-missing'
>;

// The record as it is after the changes.
function afterChanges(record: AnyRecord, changes: ReadonlyMap<RecordId, Readonly<Record<string, unknown>>>): AnyRecord {
  const set = changes.get(record.id);
  return set === undefined ? record : ({ ...record, ...set } as AnyRecord);
}

/**
 * Finishes a review with its sign-off: new scores become the needs', readings get the method by which they were taken, and a
 * copy of every record that the review prints is kept with it. Nothing that changes later alters the review.
 */
export function freezeReview(
  data: EngagementData,
  review: RecordOf<'review'>,
  signOff: ReviewSignOff,
  ids: IdSource,
): Result<Change[], FreezeFailure> {
  if (review.status === 'finished') return fail('review-finished');
  const clientSignatory = signOff.clientSignatory.trim();
  const pmoSignatory = signOff.pmoSignatory.trim();
  if (clientSignatory === '') return fail('client-party-missing');
  if (pmoSignatory === '') return fail('pmo-party-missing');
  const from = isQuarter(review.quarter) ? rangeOfQuarter(data, review.quarter).from : null;
  if (from !== null && signOff.signedOn < from) return fail('signed-before-quarter', { from });
  const { signedOn } = signOff;
  const changes: Change[] = [
    updateRecord(review, { status: 'finished', signedOn, clientSignatory, pmoSignatory }),
    ...rescoreNeeds(data, review, signedOn),
    ...stampMethods(data, data.all('reading')),
  ];
  const sets = new Map(changes.flatMap((change) => (change.op === 'update' ? [[change.id, change.set] as const] : [])));
  const copies = REVIEW_KINDS.flatMap((kind) => data.all(kind) as readonly AnyRecord[]).map((record) =>
    createRecord(
      'frozenRecord',
      ids.next(),
      { content: writeFrozen(afterChanges(record, sets)) },
      { parentId: review.id },
    ),
  );
  return ok([...changes, ...copies]);
}

/** Opens a finished review again: its copies go, and its figures are those of today. Nothing changes when it is open. */
export function reopenReview(data: EngagementData, review: RecordOf<'review'>): Change[] {
  if (review.status !== 'finished') return [];
  return [
    updateRecord(review, { status: 'open', signedOn: null }),
    ...data.childrenOf('frozenRecord', review.id).map((copy) => deleteRecord(copy)),
  ];
}

// How a document looks is no part of what was signed.
const LOOK_KINDS = ['brand', 'brandLogo', 'clientLogo', 'templatePart'] as const satisfies readonly Kind[];

/**
 * The engagement as it was when a review was finished: its copies, in the brand of today. Undefined for a review that is open, and for
 * one that was finished before copies were kept.
 */
export function frozenReview(data: EngagementData, review: RecordOf<'review'>): EngagementData | undefined {
  if (review.status !== 'finished') return undefined;
  const copies = data
    .childrenOf('frozenRecord', review.id)
    .map((copy) => readFrozen(copy.content))
    .filter((record) => record !== null);
  const look = LOOK_KINDS.flatMap((kind) => data.all(kind) as readonly AnyRecord[]);
  return copies.some(({ kind }) => kind === 'engagement') ? new EngagementData([...copies, ...look]) : undefined;
}
