import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 6: one finished quarterly review and the one that is open. */
export function sampleReviews(make: SampleMaker): readonly AnyRecord[] {
  return [...reviews(make), ...ratings(make), ...feedback(make), ...findings(make), ...refinements(make)];
}

function reviews(make: SampleMaker): readonly AnyRecord[] {
  return make.list('review', '2026-09-29', [
    {
      quarter: '2026-Q3',
      status: 'finished',
      heldOn: on('2026-10-08'),
      attendees:
        'Helen Tarrow (first half hour), Daniel Eskrow, Gerald Mossop, Ruth Aldane, Tomas Okker, Priya Venn, Ines Halloway, Marek Dunn, Miriam Tolland, Alex Morrow. Excused: Sofie Brandlyle.',
      summary:
        'The foundations stand: every request enters by one door, every initiative is in one register, and decisions take 13 instead of 24 working days. Residents notice little so far. Empty homes fell from 41 to 36 days, and first-visit repairs rose by three points; both are behind plan because work waited for decisions and deliveries. Half of the milestones were met. The forum now meets every two weeks, and Housing may release repairs up to EUR 5,000.',
      escalationsNote:
        'Two escalations to level 3: the repair budget of a home in North (open for six working days) and the delivery of racking (open for nine). None to level 4.',
      effortNote: 'Used 28.25 of 32.9 contracted days; less was needed in the holidays, and the difference is planned for the autumn. A third went into the front door and the register; that share falls as Digital & Data takes them over.',
      nextPriorities: make.ids('need', '4 5 9 8 6'),
      nextPrioritiesNote:
        'N-04 and N-05 stay first. N-09 moves up: the board will not fund retrofit before it has seen benefits. N-10 was scored again and stays on hold.',
      clientSignatory: 'Daniel Eskrow',
      pmoSignatory: 'Alex Morrow',
      signedOn: on('2026-10-15'),
      internalNotes: 'Helen Tarrow asked twice what remains in April. Make hand-over a heading of its own in Q4.',
    },
    {
      writtenOn: '2026-11-16',
      quarter: '2026-Q4',
      status: 'open',
      heldOn: null,
      attendees: '',
      summary: '',
      escalationsNote: '',
      effortNote: '',
      nextPriorities: [],
      nextPrioritiesNote: '',
      clientSignatory: 'Daniel Eskrow',
      pmoSignatory: 'Alex Morrow',
      internalNotes: 'Planned for 14 January 2027. Sofie Brandlyle presents the retrofit pipeline.',
    },
  ]);
}

// department, rating, helped, did not help, quote, person, cleared
const RATINGS: readonly (readonly [number, number, string, string, string, string, boolean])[] = [
  [1, 4, 'The walk-through of 30 homes and one plan per home.', 'Two reports for the same figures.', 'For the first time I know on Monday which homes will be ready on Friday.', 'Ruth Aldane', true],
  [2, 3, 'Requests to the forum are prepared.', 'Figures are asked for twice.', 'I would rather have had the racks than the report.', 'Tomas Okker', false],
  [3, 5, 'Advice on when and how to speak with the works council.', 'Nothing.', 'They told us when to say nothing yet. That saved us a dispute.', 'Priya Venn', true],
  [4, 4, 'Complete requests, a log that can be audited.', 'Benefits come late.', 'Fewer papers, better papers.', 'Gerald Mossop', true],
  [5, 4, 'Training on real projects.', 'Dates at short notice in August.', '', '', false],
  [6, 5, 'Backing for “not now”.', 'Too much depends on one editor.', 'We say “not now” and are thanked for it.', 'Marek Dunn', true],
  [7, 3, 'A short list of risks.', 'Meetings on days when sites are visited.', 'Ask me again when the loan is signed.', 'Sofie Brandlyle', false],
];

function ratings(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'departmentRating',
    '2026-10-05',
    RATINGS.map(([department, rating, helped, didNotHelp, quote, quotedPerson, quoteCleared]) => ({
      parentId: make.id('review', 1),
      department: make.id('department', department),
      rating,
      helped,
      didNotHelp,
      quote,
      quotedPerson,
      quoteCleared,
    })),
  );
}

// review, department, satisfaction 1–5, would recommend 0–10, comment
const FEEDBACK: readonly (readonly [number, number, number, number, string])[] = [
  [1, 1, 4, 9, 'Dates are true now, most of the time.'],
  [1, 1, 5, 9, ''],
  [1, 1, 3, 7, 'Still two lists on Fridays.'],
  [1, 2, 3, 6, 'Parts first, reports later.'],
  [1, 2, 4, 8, ''],
  [1, 2, 3, 5, 'I had to type the same figures twice.'],
  [1, 3, 5, 10, 'Somebody asked us before deciding.'],
  [1, 3, 4, 9, ''],
  [1, 3, 4, 8, 'Evenings are still a worry.'],
  [1, 4, 4, 8, ''],
  [1, 5, 4, 9, 'The course was about my project, not about a bridge.'],
  [1, 6, 5, 10, ''],
  [1, 6, 4, 9, 'Triage is half an hour well spent.'],
  [1, 7, 3, 6, 'Less paper than I feared.'],
  [2, 1, 5, 9, 'One sheet now. Thank you.'],
  [2, 5, 4, 9, ''],
  [2, 6, 4, 8, 'Who edits the register in February?'],
];

function feedback(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'feedback',
    '2026-09-28',
    FEEDBACK.map(([review, department, satisfaction, recommend, comment]) => ({
      parentId: make.id('review', review),
      writtenOn: review === 1 ? '2026-09-28' : '2026-11-18',
      department: make.id('department', department),
      satisfaction,
      recommend,
      comment,
    })),
  );
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
    review: 1, type: 'benefit', by: 'both', department: 4, checkIns: '4', readings: [inQ3(2)], followUps: '3',
    statement: 'Decisions take 13 working days instead of 24.',
    evidence: 'Decision log, 22 decisions of the quarter; limits apply since 30 June.',
  },
  {
    review: 1, type: 'shortfall', by: 'both', department: 1, checkIns: '1', readings: [inQ3(3)], followUps: '5 6',
    statement: 'Empty homes still take 36 days, because repairs above EUR 2,500 wait for a monthly forum.',
    evidence: 'Nine of 14 homes in Harbour waited for the forum, on average eleven days.',
  },
  {
    review: 1, type: 'shortfall', by: 'client', department: 2, checkIns: '2', readings: [inQ3(4)], followUps: '7 8',
    statement: 'First-visit repairs rose by three points only; half of the pilot’s vans had no racking.',
    evidence: 'Six of twelve vans racked at the start on 14 September.',
  },
  {
    review: 1, type: 'lesson', by: 'both', department: 4, checkIns: '4', readings: [inQ3(1), inQ3(6)], followUps: '10',
    statement: 'Dates that depend on another department’s system were set without asking its owner.',
    evidence: 'Four of five missed milestones waited for a quorum, an opinion or somebody else’s system.',
  },
  {
    review: 1, type: 'feedback', by: 'pmo', department: 2, checkIns: '1 2', readings: [inQ3(9)], followUps: '13',
    statement: 'Departments give the same figures twice, on Friday and at month end.',
    evidence: 'Named in two of 14 answers and in two check-ins.',
  },
  {
    review: 1, type: 'risk', by: 'client', department: 4, checkIns: '4', readings: [inQ3(12)], followUps: '',
    statement: 'Nobody looks at benefits yet, and the board asks for them before it funds retrofit.',
    evidence: 'Maturity of benefits remains at level 1 of 5.',
  },
  {
    review: 1, type: 'benefit', by: 'pmo', department: 3, checkIns: '3', readings: [inQ3(5)], followUps: '9',
    statement: 'Forty care workers shaped the rota rules before they went to the works council.',
    evidence: 'Four evenings in August; the council’s opinion took one round.',
  },
  {
    review: 1, type: 'benefit', by: 'both', department: 6, checkIns: '', readings: [inQ3(8), inQ3(10)], followUps: '2',
    statement: 'Every initiative is in one register, and eleven of twelve serve a goal.',
    evidence: 'Register of 30 September; seven of the nine old lists are closed.',
  },
  {
    review: 2, type: 'benefit', by: 'both', department: 1, checkIns: '', readings: [inQ4(3)], followUps: '11 12',
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
  ['alter', 'The decision forum meets every two weeks for 45 minutes.', 'Half of the time to decision was waiting for the date.', '1 2', 'meetings', 2, true],
  ['alter', 'Housing Services releases repairs of an empty home up to EUR 5,000.', 'Nine of 14 homes waited for amounts between EUR 2,500 and EUR 5,000.', '2', 'decisions', 4, true],
  ['alter', 'The first-visit pilot is judged after eight full weeks with all vans racked.', 'A pilot with half of the vans says nothing.', '3', 'deliverables', 5, true],
  ['alter', 'Read access to data is given within five working days.', 'Ten days cost two milestones.', '4', 'expectations', 4, true],
  ['start', 'A benefits extract of two pages goes with every quarterly review.', 'The board asks for benefits before it funds retrofit.', '6', 'reporting', 9, true],
  ['stop', 'No separate month-end figures from Housing and Repairs.', 'The weekly sheets hold the same figures.', '5', 'reporting', 3, true],
  ['keep', 'Draft changes of working hours are shown to the works council before anybody else.', 'It shortened the council’s opinion to one round.', '7', 'communication', 6, true],
  ['start', 'The Tenant Members’ Panel receives a digest of the register.', 'Asked for by the Panel; form and owner are still open.', '8', 'communication', 3, false],
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
      toVersion: '1.1',
      accepted,
    })),
  );
}
