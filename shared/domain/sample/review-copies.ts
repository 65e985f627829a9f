import { writeFrozen } from '../blueprint/frozen-record.ts';
import type { BodyOf, Kind } from '../model/kinds.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { REVIEW_KINDS } from '../review/freeze-review.ts';
import type { SampleMaker, SampleRow } from './sample-maker.ts';

const SIGNED_ON = '2026-10-15';

/** Stage 6: what the finished review of 2026-Q3 keeps, as it was on the day of its sign-off. */
export function reviewCopies(make: SampleMaker, today: readonly AnyRecord[]): readonly SampleRow<'frozenRecord'>[] {
  const kinds: readonly Kind[] = REVIEW_KINDS;
  return today
    .filter((record) => kinds.includes(record.kind))
    .filter((record) => record.createdAt.slice(0, 10) <= SIGNED_ON && happenedOn(record) <= SIGNED_ON)
    .map((record) => ({
      writtenOn: SIGNED_ON,
      parentId: make.id('review', 1),
      content: writeFrozen({ ...record, ...asSigned(record) } as AnyRecord),
    }));
}

// A list is typed in as a whole; what tells when a row came about is its own date.
function happenedOn(record: AnyRecord): string {
  switch (record.kind) {
    case 'reading':
      return record.measuredOn ?? '';
    case 'dayLog':
      return record.workedOn ?? '';
    case 'checkIn':
      return record.heldOn ?? '';
    case 'escalation':
    case 'raidItem':
      return record.raisedOn ?? '';
    default:
      return '';
  }
}

const isLater = (on: string | null): boolean => on !== null && on > SIGNED_ON;
const body = <K extends Kind>(fields: Partial<BodyOf<K>>): Partial<BodyOf<K>> => fields;

// What was done or closed afterwards was still open.
function asSigned(record: AnyRecord): object {
  switch (record.kind) {
    case 'deliverable':
      return isLater(record.doneOn) ? body<'deliverable'>({ doneOn: null, status: 'in-progress' }) : {};
    case 'milestone':
      return isLater(record.doneOn) ? body<'milestone'>({ doneOn: null }) : {};
    case 'followUp':
      return isLater(record.doneOn) ? body<'followUp'>({ doneOn: null }) : {};
    case 'raidItem':
      return isLater(record.closedOn) ? body<'raidItem'>({ closedOn: null }) : {};
    case 'adaptation':
      return thenInUse(record);
    default:
      return {};
  }
}

function thenInUse(record: RecordOf<'adaptation'>): object {
  return isLater(record.approvedOn) ? body<'adaptation'>({ rollout: 'adapted', approvedBy: '', approvedOn: null }) : {};
}
