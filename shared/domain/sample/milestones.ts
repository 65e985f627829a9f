import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

// deliverable, initiative, title, baseline, forecast, done ('' = not yet)
const MILESTONES: readonly (readonly [number, number, string, string, string, string])[] = [
  [1, 1, 'Intake form and triage rules agreed', '2026-06-26', '2026-06-25', '2026-06-25'],
  [1, 1, 'Front door open to all seven departments', '2026-07-31', '2026-07-29', '2026-07-29'],
  [2, 2, 'Delegation limits approved by the executive', '2026-06-30', '2026-06-30', '2026-06-30'],
  [2, 2, 'First decision forum held', '2026-07-15', '2026-07-22', '2026-07-22'],
  [3, 3, 'Register holds every running initiative', '2026-07-24', '2026-07-23', '2026-07-23'],
  [3, 3, 'First monthly status report issued', '2026-08-31', '2026-08-27', '2026-08-27'],
  [4, 4, 'Turnaround steps and owners agreed', '2026-08-14', '2026-08-13', '2026-08-13'],
  [4, 4, 'Joint inspection running in two districts', '2026-09-18', '2026-09-30', '2026-09-30'],
  [4, 4, 'New turnaround in all four districts', '2026-12-18', '2027-01-22', ''],
  [5, 11, 'Van stock list set for North district', '2026-08-28', '2026-09-04', '2026-09-04'],
  [5, 5, 'Pilot in North district starts', '2026-09-14', '2026-09-14', '2026-09-14'],
  [5, 5, 'Result of the pilot before the forum', '2026-11-13', '2026-12-11', ''],
  [6, 6, 'Rota rules agreed with the works council', '2026-09-25', '2026-10-09', '2026-10-09'],
  [6, 6, 'Coast district plans by the new rules', '2026-11-20', '2026-11-19', '2026-11-19'],
  [6, 6, 'Dated plan for the other three districts', '2027-01-29', '2027-02-12', ''],
  [7, 7, 'Guide for budget holders approved', '2026-09-30', '2026-10-14', '2026-10-14'],
  [8, 8, 'First group of project leads trained', '2026-10-16', '2026-10-16', '2026-10-16'],
  [8, 8, 'Second group of project leads trained', '2026-11-30', '2026-11-30', ''],
  [9, 9, 'Benefit owners named for five projects', '2026-10-30', '2026-10-28', '2026-10-28'],
  [9, 9, 'First benefits review held', '2026-12-11', '2026-12-11', ''],
  [10, 10, 'Condition data complete for the whole stock', '2026-12-18', '2027-01-15', ''],
  [10, 10, 'Pipeline before the board', '2027-02-26', '2027-02-26', ''],
];

/** Stage 3: the moments at which something can be seen, as promised and as expected now. */
export function sampleMilestones(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'milestone',
    '2026-06-03',
    MILESTONES.map(([deliverable, initiative, title, baselineOn, forecastOn, doneOn]) => ({
      title,
      deliverable: make.id('deliverable', deliverable),
      initiative: make.id('initiative', initiative),
      baselineOn: on(baselineOn),
      forecastOn: on(forecastOn),
      doneOn: doneOn === '' ? null : on(doneOn),
    })),
  );
}
