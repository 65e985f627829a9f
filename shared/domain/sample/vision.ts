import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 1: challenges, goals, the agreed outcome and the scope. */
export function sampleVision(make: SampleMaker): readonly AnyRecord[] {
  return [...challenges(make), ...tallies(make), ...goals(make), ...purpose(make), ...scope(make)];
}

// statement, felt by stakeholders, departments, evidence, consequence, votes
const CHALLENGES: readonly (readonly [string, string, string, string, string, number])[] = [
  [
    'More work is started than can be finished, and nobody sees the whole list.',
    '2 6 8',
    '4 6',
    'A count in March found 63 running initiatives in nine separate lists; 21 had no named owner and 14 appeared in two lists with different dates.',
    'The same specialists are promised three times over, and dates slip without anybody having decided it.',
    11,
  ],
  [
    'Decisions wait for the next meeting, and often for the one after that.',
    '2 3 4 9',
    '1 2 7',
    'Of 18 decisions traced from the last two quarters, the median took 24 working days; the longest, a repair budget of EUR 3,800, took 61.',
    'Homes stand empty, suppliers reprice and staff stop asking.',
    9,
  ],
  [
    'Work that crosses departments is handed over, not shared.',
    '3 4 5 12',
    '1 2 3',
    'An empty home passes through five teams and eleven hand-offs; in the sample of 30 homes, 19 days of 41 were waiting time.',
    'Lost rent of about EUR 31 a day for each empty home, and residents who are told three different dates.',
    8,
  ],
  [
    'Project leads run projects beside a full job and without training.',
    '7 8 13 14',
    '2 5 6',
    'Sixteen of 22 project leads have less than half a day a week for the project; four have ever attended a course.',
    'The good ones burn out, the others decline, and suppliers end up leading.',
    7,
  ],
  [
    'What projects promised is not looked at again once they are live.',
    '1 6 11',
    '4 7',
    'Seven of the last ten business cases named savings; none has been checked against the accounts.',
    'The board hesitates to fund the next programme, including the retrofit that the loan depends on.',
    6,
  ],
];

function challenges(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'challenge',
    '2026-04-22',
    CHALLENGES.map(([statement, feltBy, departments, evidence, consequence, votes]) => ({
      statement,
      raisedBy: make.id('stakeholder', Number(feltBy.split(' ')[0])),
      feltBy: make.ids('stakeholder', feltBy),
      departments: make.ids('department', departments),
      evidence,
      consequence,
      votes,
    })),
  );
}

// In the order in which they came out of the box, which says nothing.
const TALLIED = [3, 1, 5, 2, 4];

function tallies(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'tally',
    '2026-04-22',
    TALLIED.map((number) => ({
      // The vote of the first workshop.
      parentId: make.id('activity', 3),
      text: CHALLENGES[number - 1]?.[0] ?? '',
      votes: CHALLENGES[number - 1]?.[5] ?? null,
      challenge: make.id('challenge', number),
    })),
  );
}

// statement, measure, unit, baseline, target, due, owner, challenges
const GOALS: readonly (readonly [string, string, string, number, number, string, number, string])[] = [
  [
    'Finish what we start: eight of ten milestones are met on the agreed date.',
    'Milestones met on their baseline date, share of those due in the quarter',
    '%',
    46,
    80,
    '2027-03-31',
    2,
    '1 4 5',
  ],
  [
    'Decide within ten working days.',
    'Median time from a complete request to a recorded decision',
    'working days',
    24,
    10,
    '2026-12-31',
    6,
    '2',
  ],
  [
    'Let empty homes again within four weeks.',
    'Mean days from keys returned to new tenancy, homes without major works',
    'days',
    41,
    28,
    '2027-03-31',
    3,
    '2 3',
  ],
  [
    'Repair it right on the first visit.',
    'Repairs completed on the first visit, share of all responsive repairs',
    '%',
    58,
    72,
    '2027-03-31',
    4,
    '3',
  ],
  [
    'Keep care visits where they were promised.',
    'Planned visits moved with less than 48 hours’ notice',
    '%',
    14,
    7,
    '2027-03-31',
    5,
    '3 4',
  ],
];

function goals(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'goal',
    '2026-04-22',
    GOALS.map(([statement, measure, unit, baseline, target, dueOn, owner, challenges]) => ({
      statement,
      raisedBy: make.id('stakeholder', owner),
      measure,
      unit,
      baseline,
      target,
      dueOn: on(dueOn),
      owner: make.id('stakeholder', owner),
      challenges: make.ids('challenge', challenges),
    })),
  );
}

function purpose(make: SampleMaker): readonly AnyRecord[] {
  return make.list('purpose', '2026-04-22', [
    {
      vision:
        'Lindmere takes on as much change as it can finish. Everybody can see what is running, who answers for it and what comes next, and residents notice the difference: homes are let sooner, repairs hold, and the same care worker comes at the time that was promised.',
      outcome:
        'By 31 March 2027 Lindmere runs its projects from one register with one decision forum, meets eight of ten milestones, lets empty homes within 28 days and does so with its own people: the PMO’s routines have named owners in the departments.',
      successTest:
        'On 1 April 2027 the Chief Operating Officer opens the register, picks any three projects and can say for each who owns it, whether it is on track, what it has cost and what it has changed, without making a phone call.',
    },
  ]);
}

type ScopeRow = readonly [BodyOf<'scopeItem'>['bucket'], string, number, string];

const SCOPE: readonly ScopeRow[] = [
  ['in-scope', 'All projects and programmes above EUR 10,000 or ten person-days, in all seven departments.', 2, ''],
  ['in-scope', 'Empty homes from keys returned to new tenancy, as the first end-to-end flow.', 3, ''],
  ['in-scope', 'Decision rights and limits for projects, up to the level of the board.', 6, ''],
  ['in-scope', 'Training and coaching of project leads and budget holders.', 7, ''],
  ['out-of-scope', 'Performance reviews of individual staff.', 14, 'Agreed with the works council on 16 April 2026.'],
  [
    'out-of-scope',
    'The choice of a new housing management system.',
    8,
    'It enters the register as a request; the tender stays with Digital & Data.',
  ],
  [
    'out-of-scope',
    'Day-to-day rota planning in Home Care.',
    5,
    'The PMO supports the roll-out of the rules, not the weekly plan.',
  ],
  [
    'assumption',
    'Every department names one project contact with at least two hours a week.',
    2,
    'Confirmed by all seven heads of department by 30 April 2026.',
  ],
  [
    'assumption',
    'Repair and tenancy data from the last twelve months may be used for baselines.',
    8,
    'Cleared by the data protection officer.',
  ],
  ['constraint', 'No change of working hours without the works council’s opinion.', 14, ''],
  ['constraint', 'The PMO’s effort is capped at 2.5 days a week on average over a quarter.', 6, ''],
  [
    'parked',
    'Should the Tenant Members’ Panel see the register itself, or a digest?',
    10,
    'Back on the agenda of the Q4 review.',
  ],
  ['parked', 'Joint procurement of vans with the neighbouring cooperative.', 4, ''],
];

function scope(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'scopeItem',
    '2026-04-23',
    SCOPE.map(([bucket, text, raisedBy, answer]) => ({
      bucket,
      text,
      raisedBy: make.id('stakeholder', raisedBy),
      answer,
    })),
  );
}
