import type { AnyRecord } from '../model/record.ts';
import type { SampleMaker } from './sample-maker.ts';

/** Stage 3: who decides, how conflicts are settled, and the way up. */
export function sampleDeciding(make: SampleMaker): readonly AnyRecord[] {
  return [...decisionRights(make), ...conflictSteps(make), ...escalationLevels(make)];
}

// decision, decides, limit, consult
const DECISION_RIGHTS: readonly (readonly [string, number, string, string])[] = [
  ['Repair budget of an empty home', 4, 'Up to EUR 5,000 a home', '5'],
  ['Start of a small request', 8, 'Up to ten person-days, one department', '10'],
  ['Change of a project’s scope', 1, 'Up to EUR 75,000 or four weeks', '3 10'],
  ['Project budget and its forecast', 3, 'Deviation up to five per cent', '1'],
  ['Start or stop of a programme', 2, 'Above EUR 75,000; above EUR 500,000 with the board', '1 3'],
  ['Rules for rotas', 6, 'Within the agreement with the works council', '7'],
  ['Use of PMO days', 10, 'Within 2.5 days a week on average over a quarter', '1'],
];

function decisionRights(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'decisionRight',
    '2026-06-03',
    DECISION_RIGHTS.map(([decision, decides, limit, consult]) => ({
      decision,
      decides: make.id('role', decides),
      limit,
      consult: make.ids('role', consult),
    })),
  );
}

// step, leads, within
const CONFLICT_STEPS: readonly (readonly [string, number, string])[] = [
  ['The two people talk to each other, with the facts written on one page', 10, '3 working days'],
  ['The PMO lead facilitates a talk of 45 minutes and records both positions', 10, '5 working days'],
  ['The heads of the departments concerned agree, or ask for a decision', 8, '5 working days'],
  ['The executive sponsor decides at the next forum, or earlier where residents are affected', 1, '10 working days'],
];

function conflictSteps(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'conflictStep',
    '2026-06-03',
    CONFLICT_STEPS.map(([step, leads, within]) => ({ step, leads: make.id('role', leads), within })),
  );
}

// title, decides, deputy, trigger, limits, hours, recorded in
const LEVELS: readonly (readonly [string, number, number, string, string, number, string])[] = [
  [
    'A question within a project',
    8,
    4,
    'A milestone moves by up to two weeks, or a follow-up is a week late.',
    'Order of work within the project; money up to EUR 10,000 with the head of the department.',
    24,
    'Register',
  ],
  [
    'A question between departments',
    10,
    11,
    'Two departments disagree, or a milestone moves by more than two weeks.',
    'Order of work between departments; no money.',
    48,
    'Decision log',
  ],
  [
    'Beyond the agreed limits',
    1,
    3,
    'Cost or date leaves the agreed limits, or level 2 found no answer.',
    'Up to EUR 75,000 or four weeks.',
    72,
    'Decision log',
  ],
  [
    'A goal, the law or safety at stake',
    2,
    1,
    'A goal of the engagement, a legal duty or the safety of residents is at risk.',
    'Up to EUR 500,000; above that with the board.',
    120,
    'Minutes of the executive',
  ],
];

function escalationLevels(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'escalationLevel',
    '2026-06-03',
    LEVELS.map(([title, decides, deputy, trigger, limits, moveUpAfterHours, recordedIn]) => ({
      title,
      decides: make.id('role', decides),
      deputy: make.id('role', deputy),
      trigger,
      limits,
      moveUpAfterHours,
      recordedIn,
    })),
  );
}
