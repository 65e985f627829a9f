import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 5: risks, assumptions, issues and dependencies, and what people promised to do. */
export function sampleMonitoring(make: SampleMaker): readonly AnyRecord[] {
  return [...raidItems(make), ...followUps(make)];
}

// title, type, initiative, department (0 = none), notes, probability, impact, response, owner, raised, due, closed, in blueprint
type RaidRow = readonly [
  string, BodyOf<'raidItem'>['type'], number, number, string, number, number, string, string, string, string, string, boolean,
];

const RAID: readonly RaidRow[] = [
  ['Project leads are not released and deliverables fall back to the PMO', 'risk', 8, 5, '11 12', 4, 4, 'Release is part of the staff plan; the sponsor sees the days released each month.', 'Ines Halloway', '2026-06-03', '2027-03-31', '', true],
  ['The works council needs longer for the rota rules than planned', 'risk', 6, 3, '33 50', 3, 4, 'Draft shown in July; opinion asked for four weeks earlier than required.', 'Priya Venn', '2026-06-03', '2026-09-25', '2026-10-09', true],
  ['No accepted pipeline by March means no retrofit loan', 'risk', 10, 7, '34', 3, 5, 'Data first; fallback with two lots instead of four is agreed with the lender.', 'Sofie Brandlyle', '2026-06-03', '2027-02-26', '', true],
  ['Material prices and delivery times delay van stock', 'risk', 11, 2, '35', 4, 3, 'Order racking before the pilot; second supplier named.', 'Tomas Okker', '2026-06-04', '2026-09-30', '2026-10-26', true],
  ['The register becomes list number ten', 'risk', 3, 6, '46', 2, 4, 'Old lists are closed one by one; the forum accepts only the register.', 'Marek Dunn', '2026-06-04', '2026-12-18', '', true],
  ['Tenancy and repair data of twelve months are good enough for baselines', 'assumption', 4, 1, '26', 2, 3, 'Checked with a sample of 30 homes; repeat at each quarter end.', 'Ruth Aldane', '2026-06-04', '2026-12-31', '', true],
  ['Heads of department keep two hours a week for project work', 'assumption', 0, 0, '', 3, 3, 'Asked at every check-in.', 'Daniel Eskrow', '2026-06-04', '2027-03-31', '', true],
  ['First-visit repairs need the racking of the van programme', 'dependency', 5, 2, '9', 4, 4, 'One plan for both; the supervisor in North owns the dates.', 'Owen Stallard', '2026-07-20', '2026-10-30', '2026-10-26', false],
  ['Racking for six vans arrived five weeks late', 'issue', 5, 2, '35', 5, 4, 'Pilot extended to eight full weeks; result on 11 December.', 'Tomas Okker', '2026-09-21', '2026-12-11', '', false],
  ['South district has no second surveyor before January', 'issue', 4, 1, '23', 5, 3, 'Housing Officer in Harbour covers one day a week; post advertised.', 'Ruth Aldane', '2026-10-06', '2027-01-15', '', false],
  ['Two finished projects have no baseline for their promised savings', 'issue', 9, 4, '13', 5, 2, 'Mark as “not to be expected” unless Finance finds a source by 4 December.', 'Gerald Mossop', '2026-11-03', '2026-12-04', '', false],
  ['Survey of the high-rise blocks depends on a dry week', 'dependency', 10, 7, '34', 3, 3, 'Two reserve weeks in January.', 'Sofie Brandlyle', '2026-11-05', '2027-01-15', '', false],
  ['Winter illness in Coast hides the effect of the new rota', 'risk', 6, 3, '10', 3, 3, 'Report moved visits with and without short illness.', 'Nadia Ferrow', '2026-10-22', '2027-01-29', '', false],
  ['The register’s only editor leaves for parental leave in February', 'risk', 3, 6, '41', 4, 3, 'Second editor trained in December; two pages of instructions.', 'Marek Dunn', '2026-10-29', '2026-12-18', '', false],
];

function raidItems(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'raidItem',
    '2026-06-03',
    RAID.map(([title, type, initiative, department, notes, probability, impact, response, owner, raised, due, closed, inBlueprint]) => ({
      writtenOn: raised,
      title,
      type,
      initiative: initiative === 0 ? null : make.id('initiative', initiative),
      department: department === 0 ? null : make.id('department', department),
      notes: make.ids('note', notes),
      probability,
      impact,
      response,
      owner,
      raisedOn: on(raised),
      dueOn: on(due),
      closedOn: closed === '' ? null : on(closed),
      inBlueprint,
    })),
  );
}

// text, owner, due, done, check-in, review, workshop, initiative (0 = none), written on
type FollowUpRow = readonly [string, string, string, string, number, number, number, number, string];

const FOLLOW_UPS: readonly FollowUpRow[] = [
  ['Name a project contact in each department', 'Daniel Eskrow', '2026-04-30', '2026-04-29', 0, 0, 1, 0, '2026-04-22'],
  ['Send the list of 63 initiatives to all heads for correction', 'Jordan Keele', '2026-05-05', '2026-05-04', 0, 0, 1, 3, '2026-04-22'],
  ['Draft limits of authority for four levels', 'Gerald Mossop', '2026-06-05', '2026-06-05', 0, 0, 2, 2, '2026-05-13'],
  ['Tell the requester of the intranet why it is not taken up', 'Marek Dunn', '2026-05-22', '2026-05-20', 0, 0, 2, 0, '2026-05-13'],
  ['Let Housing see the planned date of every empty home in the repairs system', 'Marek Dunn', '2026-09-30', '2026-10-02', 1, 0, 0, 4, '2026-09-08'],
  ['Ask for a second surveyor in South', 'Ruth Aldane', '2026-10-09', '2026-10-06', 1, 0, 0, 4, '2026-09-08'],
  ['Order racking for the last six vans from the second supplier', 'Tomas Okker', '2026-09-18', '2026-09-21', 2, 0, 0, 11, '2026-09-10'],
  ['Agree a weekly refill with the stores in Depot East', 'Owen Stallard', '2026-11-06', '', 2, 0, 0, 11, '2026-09-10'],
  ['Send the works council the final text of the rota rules', 'Priya Venn', '2026-09-22', '2026-09-22', 3, 0, 0, 6, '2026-09-15'],
  ['Add a project dimension to the chart of accounts', 'Gerald Mossop', '2026-10-09', '2026-10-12', 4, 0, 0, 7, '2026-09-17'],
  ['Raise Housing’s repair limit for an empty home to EUR 5,000 in the draft', 'Alex Morrow', '2026-10-23', '2026-10-21', 0, 1, 0, 4, '2026-10-08'],
  ['Move the forum to a fortnightly rhythm and shorten it to 45 minutes', 'Daniel Eskrow', '2026-10-14', '2026-10-14', 0, 1, 0, 2, '2026-10-08'],
  ['Replace the two empty-homes reports by one', 'Jordan Keele', '2026-10-30', '2026-10-30', 0, 1, 0, 4, '2026-10-08'],
  ['Propose how the Tenant Members’ Panel sees progress', 'Ruth Aldane', '2026-11-13', '', 0, 1, 0, 0, '2026-10-08'],
  ['Train a second editor of the register', 'Marek Dunn', '2026-12-18', '', 5, 0, 0, 3, '2026-10-29'],
  ['Fix the coaching dates of the second group until March', 'Ines Halloway', '2026-11-18', '', 6, 0, 0, 8, '2026-11-04'],
  ['Send the lender the fallback with two lots', 'Sofie Brandlyle', '2026-12-04', '', 7, 0, 0, 10, '2026-11-05'],
  ['Bring the pilot’s weekly figures to the forum of 25 November', 'Tomas Okker', '2026-11-24', '', 8, 0, 0, 5, '2026-11-12'],
];

function followUps(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'followUp',
    '2026-04-22',
    FOLLOW_UPS.map(([text, owner, due, done, checkIn, review, workshop, initiative, writtenOn]) => ({
      writtenOn,
      text,
      owner,
      dueOn: on(due),
      doneOn: done === '' ? null : on(done),
      checkIn: checkIn === 0 ? null : make.id('checkIn', checkIn),
      review: review === 0 ? null : make.id('review', review),
      workshop: workshop === 0 ? null : make.id('workshop', workshop),
      initiative: initiative === 0 ? null : make.id('initiative', initiative),
    })),
  );
}
