import { writeFrozen } from '../blueprint/frozen-record.ts';
import { FROZEN_KINDS } from '../blueprint/agreed-kinds.ts';
import type { BodyOf, Kind } from '../model/kinds.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { on, type SampleMaker, type SampleRow } from './sample-maker.ts';

const AGREED_ON = '2026-06-10';

/** Stage 3: version 1.0 with its frozen copies, and the draft of 1.1. Other frozen copies come after those of the version. */
export function sampleVersions(
  make: SampleMaker,
  today: readonly AnyRecord[],
  others: readonly SampleRow<'frozenRecord'>[],
): readonly AnyRecord[] {
  const versions = make.list('blueprintVersion', AGREED_ON, [
    {
      version: '1.0',
      status: 'agreed',
      agreedOn: on(AGREED_ON),
      clientParty: 'Daniel Eskrow, Lindmere Homes & Care Cooperative',
      pmoParty: 'Alex Morrow, Fennick & Rowe Project Partners',
      changes: 'First agreed version.',
    },
    {
      writtenOn: '2026-10-14',
      version: '1.1',
      status: 'draft',
      clientParty: '',
      pmoParty: '',
      changes:
        'From the review of 2026-Q3: forum every two weeks (R-01), repair limit of EUR 5,000 for Housing (R-02), pilot judged after eight full weeks (R-03), data access within five days (R-04), benefits extract (R-05), no separate month-end figures (R-06).',
    },
  ]);
  const copies = FROZEN_KINDS.flatMap((kind) =>
    asAgreed(
      make,
      today.filter((record) => record.kind === kind),
    ),
  );
  return [
    ...versions,
    ...make.list('frozenRecord', AGREED_ON, [
      ...copies.map((record) => ({ parentId: make.id('blueprintVersion', 1), content: writeFrozen(record) })),
      ...others,
    ]),
  ];
}

// What existed on the day of the agreement, with the words and figures of that day.
function asAgreed(make: SampleMaker, records: readonly AnyRecord[]): AnyRecord[] {
  return records
    .filter((record) => record.createdAt.slice(0, 10) <= AGREED_ON)
    .map((record) => ({ ...record, ...progressThen(record), ...wordsThen(make, record) }) as AnyRecord);
}

// Nothing was done yet, nothing had moved, nothing was spent.
function progressThen(record: AnyRecord): object {
  switch (record.kind) {
    case 'blueprint':
      return body<'blueprint'>({ nextVersion: '1.0' });
    case 'deliverable':
      return body<'deliverable'>({ status: 'planned', statusReason: '', doneOn: null });
    case 'milestone':
      return body<'milestone'>({ forecastOn: record.baselineOn, doneOn: null });
    case 'initiative':
      return body<'initiative'>({
        status: 'proposed',
        statedRag: '',
        ragReason: '',
        forecastFinishOn: record.baselineFinishOn,
        percentComplete: 0,
        spent: 0,
        forecastCost: record.budget,
      });
    case 'raidItem':
      return body<'raidItem'>({ closedOn: null });
    case 'adaptation':
      return thenAdapted(record);
    default:
      return {};
  }
}

function thenAdapted(record: RecordOf<'adaptation'>): object {
  const approved = record.approvedOn !== null && record.approvedOn <= AGREED_ON;
  return body<'adaptation'>(
    approved ? { rollout: 'adapted' } : { rollout: 'adapted', approvedBy: '', approvedOn: null },
  );
}

const body = <K extends Kind>(fields: Partial<BodyOf<K>>): Partial<BodyOf<K>> => fields;

// The lines that the review of 2026-Q3 changed, as they read before.
function wordsThen(make: SampleMaker, record: AnyRecord): object {
  switch (record.id) {
    case make.id('meeting', 1):
      return body<'meeting'>({ cadence: 'monthly', lengthMinutes: 60, firstOn: on('2026-07-15') });
    case make.id('report', 2):
      return body<'report'>({ cadence: 'monthly' });
    case make.id('report', 1):
      return body<'report'>({ dataSource: 'Register, month-end figures of Housing and Repairs' });
    case make.id('decisionRight', 1):
      return body<'decisionRight'>({ limit: 'Up to EUR 2,500 a home' });
    case make.id('expectation', 3):
      return body<'expectation'>({
        clientProvides: 'Read access to repair, tenancy and cost data within ten working days of the request.',
      });
    case make.id('deliverable', 5):
      return body<'deliverable'>({
        acceptanceTest:
          'Six weeks of pilot with at least 300 repairs and a first-visit share of 68 % or more, and a recommendation for the other districts.',
      });
    default:
      return {};
  }
}
