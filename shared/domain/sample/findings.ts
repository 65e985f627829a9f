import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { SampleMaker } from './sample-maker.ts';

/** Stage 6: what the reviews found, and what changes in the collaboration because of it. */
export function sampleFindings(make: SampleMaker): readonly AnyRecord[] {
  return [...findings(make), ...refinements(make)];
}

// Readings stand in threes: KPI k was read on 30 June, 30 September and 20 November.
const inQ3 = (kpi: number): number => (kpi - 1) * 3 + 2;
const inQ4 = (kpi: number): number => (kpi - 1) * 3 + 3;

interface FindingRow {
  readonly review: 1 | 2;
  readonly type: BodyOf<'finding'>['type'];
  readonly statement: string;
  readonly evidence: string;
  readonly by: BodyOf<'finding'>['attribution'];
  readonly department: number;
  readonly checkIns: string;
  readonly readings: readonly number[];
  readonly followUps: string;
}

const FINDINGS: readonly FindingRow[] = [
  {
    review: 1,
    type: 'benefit',
    by: 'both',
    department: 4,
    checkIns: '4',
    readings: [inQ3(2)],
    followUps: '3',
    statement: 'Decisions take 13 working days instead of 24.',
    evidence: 'Decision log, 22 decisions of the quarter; limits apply since 30 June.',
  },
  {
    review: 1,
    type: 'shortfall',
    by: 'both',
    department: 1,
    checkIns: '1',
    readings: [inQ3(3)],
    followUps: '5 6',
    statement: 'Empty homes still take 36 days, because repairs above EUR 2,500 wait for a monthly forum.',
    evidence: 'Nine of 14 homes in Harbour waited for the forum, on average eleven days.',
  },
  {
    review: 1,
    type: 'shortfall',
    by: 'client',
    department: 2,
    checkIns: '2',
    readings: [inQ3(4)],
    followUps: '7 8',
    statement: 'First-visit repairs rose by three points only; half of the pilot’s vans had no racking.',
    evidence: 'Six of twelve vans racked at the start on 14 September.',
  },
  {
    review: 1,
    type: 'lesson',
    by: 'both',
    department: 4,
    checkIns: '4',
    readings: [inQ3(1), inQ3(6)],
    followUps: '10',
    statement: 'Dates that depend on another department’s system were set without asking its owner.',
    evidence: 'Four of five missed milestones waited for a quorum, an opinion or somebody else’s system.',
  },
  {
    review: 1,
    type: 'feedback',
    by: 'pmo',
    department: 2,
    checkIns: '1 2',
    readings: [inQ3(9)],
    followUps: '13',
    statement: 'Departments give the same figures twice, on Friday and at month end.',
    evidence: 'Named in two of 14 answers and in two check-ins.',
  },
  {
    review: 1,
    type: 'risk',
    by: 'client',
    department: 4,
    checkIns: '4',
    readings: [inQ3(12)],
    followUps: '',
    statement: 'Nobody looks at benefits yet, and the board asks for them before it funds retrofit.',
    evidence: 'Maturity of benefits remains at level 1 of 5.',
  },
  {
    review: 1,
    type: 'benefit',
    by: 'pmo',
    department: 3,
    checkIns: '3',
    readings: [inQ3(5)],
    followUps: '9',
    statement: 'Forty care workers shaped the rota rules before they went to the works council.',
    evidence: 'Four evenings in August; the council had a single question left.',
  },
  {
    review: 1,
    type: 'benefit',
    by: 'both',
    department: 6,
    checkIns: '',
    readings: [inQ3(8), inQ3(10)],
    followUps: '2',
    statement: 'Every initiative is in one register, and eleven of twelve serve a goal.',
    evidence: 'Register of 30 September; seven of the nine old lists are closed.',
  },
  {
    review: 2,
    type: 'benefit',
    by: 'both',
    department: 1,
    checkIns: '',
    readings: [inQ4(3)],
    followUps: '11 12',
    statement: 'Where the new turnaround runs, homes are let in under 30 days.',
    evidence: '29.6 days in Harbour and North since the limit was raised.',
  },
];

function findings(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'finding',
    '2026-10-06',
    FINDINGS.map((row) => ({
      parentId: make.id('review', row.review),
      writtenOn: row.review === 1 ? '2026-10-06' : '2026-11-20',
      type: row.type,
      statement: row.statement,
      evidence: row.evidence,
      attribution: row.by,
      department: make.id('department', row.department),
      checkIns: make.ids('checkIn', row.checkIns),
      readings: row.readings.map((reading) => make.id('reading', reading)),
      followUps: make.ids('followUp', row.followUps),
    })),
  );
}

// action, statement, reason, findings, section, deliverable (0 = none), accepted
type RefinementRow = readonly [BodyOf<'refinement'>['action'], string, string, string, string, number, boolean];

const REFINEMENTS: readonly RefinementRow[] = [
  [
    'alter',
    'The decision forum meets every two weeks for 45 minutes.',
    'Half of the time to decision was waiting for the date.',
    '1 2',
    'meetings',
    2,
    true,
  ],
  [
    'alter',
    'Housing Services releases repairs of an empty home up to EUR 5,000.',
    'Nine of 14 homes waited for amounts between EUR 2,500 and EUR 5,000.',
    '2',
    'decisions',
    4,
    true,
  ],
  [
    'alter',
    'The first-visit pilot is judged after eight full weeks with all vans racked.',
    'A pilot with half of the vans says nothing.',
    '3',
    'deliverables',
    5,
    true,
  ],
  [
    'alter',
    'Read access to data is given within five working days.',
    'Ten days cost two milestones.',
    '4',
    'expectations',
    4,
    true,
  ],
  [
    'start',
    'A benefits extract of two pages goes with every quarterly review.',
    'The board asks for benefits before it funds retrofit.',
    '6',
    'reporting',
    9,
    true,
  ],
  [
    'stop',
    'No separate month-end figures from Housing and Repairs.',
    'The weekly sheets hold the same figures.',
    '5',
    'reporting',
    3,
    true,
  ],
  [
    'keep',
    'Draft changes of working hours are shown to the works council before anybody else.',
    'It saved a round of questions.',
    '7',
    'communication',
    6,
    true,
  ],
  [
    'start',
    'The Tenant Members’ Panel receives a digest of the register.',
    'Asked for by the Panel; form and owner are still open.',
    '8',
    'communication',
    3,
    false,
  ],
];

function refinements(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'refinement',
    '2026-10-08',
    REFINEMENTS.map(([action, statement, reason, from, section, deliverable, accepted]) => ({
      parentId: make.id('review', 1),
      action,
      statement,
      reason,
      findings: make.ids('finding', from),
      section,
      deliverable: deliverable === 0 ? null : make.id('deliverable', deliverable),
      // To keep something, or only to propose it, needs no new version.
      toVersion: accepted && action !== 'keep' ? '1.1' : '',
      accepted,
      prepared: accepted && action !== 'keep',
    })),
  );
}
