import { MATURITY_DIMENSIONS } from '../model/kinds-delivery.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker, type SampleRow } from './sample-maker.ts';

/** Stage 6: themes of the answers, what was escalated, how mature project work is, and what was scored again. */
export function sampleReviewParts(make: SampleMaker): readonly AnyRecord[] {
  return [...themes(make), ...escalations(make), ...maturity(make), ...rescores(make)];
}

function themes(make: SampleMaker): readonly AnyRecord[] {
  return make.list('theme', '2026-10-05', [
    {
      parentId: make.id('review', 1),
      title: 'The same figures are given twice',
      summary: 'On Friday to the PMO and at month end to Finance, in two forms.',
    },
    {
      parentId: make.id('review', 1),
      title: 'Dates can be planned on',
      summary: 'Plans, triage and the course on real projects make the next weeks clear.',
    },
    {
      parentId: make.id('review', 1),
      title: 'People are asked first',
      summary: 'The evenings with care workers were noticed; how rotas will fall is still open.',
    },
  ]);
}

// title, level, department, initiative, raised, answered, answer
type EscalationRow = readonly [string, number, number, number, string, string | null, string];

const ESCALATIONS: readonly EscalationRow[] = [
  [
    'Repair budget of a home in North',
    3,
    1,
    4,
    '2026-08-11',
    '2026-08-19',
    'Released once; from then on Housing releases such repairs itself.',
  ],
  [
    'Delivery of racking for the pilot’s vans',
    3,
    2,
    5,
    '2026-09-03',
    '2026-09-16',
    'Six vans at the start, the rest by the end of October.',
  ],
  ['Survey of the high-rise blocks', 2, 7, 12, '2026-11-12', null, ''],
];

function escalations(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'escalation',
    '2026-08-11',
    ESCALATIONS.map(([title, level, department, initiative, raisedOn, answeredOn, answer]) => ({
      writtenOn: raisedOn,
      title,
      level: make.id('escalationLevel', level),
      department: make.id('department', department),
      initiative: make.id('initiative', initiative),
      raisedOn: on(raisedOn),
      answeredOn: answeredOn === null ? null : on(answeredOn),
      answer,
    })),
  );
}

// Levels of demand, decisions, delivery, skills and benefits in both reviews; their means are the readings of K-12.
const MATURITY: readonly (readonly [levels: readonly number[], evidence: readonly string[]])[] = [
  [
    [3, 3, 2, 3, 1],
    [
      'Every request enters by one door.',
      'Limits apply and the log can be audited.',
      'Half of the milestones were met.',
      'Eleven project leads took the course.',
      'Nobody looks at benefits after go-live.',
    ],
  ],
  [
    [3, 3, 2, 3, 2],
    [
      'As in the quarter before.',
      'The forum meets every two weeks.',
      'Dates still slip where others must deliver.',
      'The second group is in training.',
      'Four initiatives have a named owner of benefits.',
    ],
  ],
];

function maturity(make: SampleMaker): readonly AnyRecord[] {
  const rows = MATURITY.flatMap(([levels, evidence], index) =>
    MATURITY_DIMENSIONS.map((dimension, at): SampleRow<'maturityLevel'> => ({
      writtenOn: index === 0 ? '2026-10-06' : '2026-11-20',
      parentId: make.id('review', index + 1),
      dimension,
      level: levels[at] ?? null,
      evidence: evidence[at] ?? '',
    })),
  );
  return make.list('maturityLevel', '2026-10-06', rows);
}

function rescores(make: SampleMaker): readonly AnyRecord[] {
  return make.list('rescore', '2026-11-20', [
    {
      parentId: make.id('review', 2),
      need: make.id('need', 4),
      oldUrgency: 5,
      oldImpact: 5,
      urgency: 4,
      impact: 5,
      reason: 'Homes are let in under 30 days where the new steps run.',
    },
    {
      parentId: make.id('review', 2),
      need: make.id('need', 9),
      oldUrgency: 2.5,
      oldImpact: 4.5,
      urgency: 3.5,
      impact: 4.5,
      reason: 'The board decides on retrofit in March and asks for benefits before.',
    },
  ]);
}
