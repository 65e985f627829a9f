import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker, type SampleRow } from './sample-maker.ts';

/** Stage 3: roles, deliverables and RACI rows. */
export function sampleCommitments(make: SampleMaker): readonly AnyRecord[] {
  return [...roles(make), ...deliverables(make), ...raciRows(make)];
}

// title, side, person, stakeholder (0 = none), duties
const ROLES: readonly (readonly [string, 'client' | 'pmo', string, number, string])[] = [
  [
    'Executive sponsor',
    'client',
    'Daniel Eskrow',
    2,
    'Chairs the decision forum, removes obstacles, decides within his limits, signs for the client.',
  ],
  [
    'Chief Executive',
    'client',
    'Helen Tarrow',
    1,
    'Decides what exceeds the sponsor’s limits; receives the quarterly review.',
  ],
  [
    'Finance Director',
    'client',
    'Gerald Mossop',
    6,
    'Owns decision limits, project budgets and the check of benefits.',
  ],
  ['Head of Housing Services', 'client', 'Ruth Aldane', 3, 'Leads the flow of empty homes across departments.'],
  ['Head of Repairs & Maintenance', 'client', 'Tomas Okker', 4, 'Leads first-visit repairs and van stock.'],
  ['Director of Home Care', 'client', 'Priya Venn', 5, 'Leads the rota programme together with the works council.'],
  ['Head of People & Culture', 'client', 'Ines Halloway', 7, 'Owns release and training of project leads.'],
  [
    'Head of Digital & Data',
    'client',
    'Marek Dunn',
    8,
    'Owns the front door and the register; day-to-day contact of the PMO.',
  ],
  ['Head of Property & Development', 'client', 'Sofie Brandlyle', 9, 'Owns the retrofit pipeline and its risks.'],
  ['PMO lead', 'pmo', 'Alex Morrow', 0, 'Leads the engagement, facilitates, reports, keeps this blueprint.'],
  ['PMO analyst', 'pmo', 'Jordan Keele', 0, 'Keeps register and KPI sheet until they are handed over; prepares data.'],
  [
    'Engagement partner',
    'pmo',
    'Miriam Tolland',
    0,
    'Answers for the quality of the engagement; contact for escalations about the PMO.',
  ],
];

function roles(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'role',
    '2026-05-28',
    ROLES.map(([title, side, person, stakeholder, duties]) => ({
      title,
      side,
      person,
      stakeholder: stakeholder === 0 ? null : make.id('stakeholder', stakeholder),
      duties,
    })),
  );
}

interface DeliverableRow {
  readonly title: string;
  readonly description: string;
  readonly acceptance: string;
  readonly owner: number;
  readonly due: string;
  readonly done?: string;
  readonly status: BodyOf<'deliverable'>['status'];
  readonly reason?: string;
  readonly needs: string;
  readonly initiatives: string;
  /** Responsible, accountable, consulted, informed: numbers of roles. */
  readonly raci: readonly [string, number, string, string];
}

const DELIVERABLES: readonly DeliverableRow[] = [
  {
    title: 'Request intake and triage',
    owner: 8,
    due: '2026-07-31',
    done: '2026-07-29',
    status: 'done',
    needs: '1',
    initiatives: '1',
    description:
      'One form, one mailbox and a weekly triage of 30 minutes with three answers: yes, not now, needs a decision.',
    acceptance:
      'Twenty requests from at least five departments have passed through; nine of ten were answered within ten working days.',
    raci: ['8 11', 8, '3 4 5', '1 6 7 9'],
  },
  {
    title: 'Decision forum and delegation limits',
    owner: 3,
    due: '2026-07-15',
    done: '2026-07-22',
    status: 'done',
    needs: '2',
    initiatives: '2',
    reason: 'The first forum moved by a week because the quorum was missed in the holidays.',
    description: 'Terms of reference, limits for four levels, a decision log and a forum with a fixed agenda.',
    acceptance:
      'The executive has approved the limits, the forum has met twice with a quorum, and each decision is in the log within one working day.',
    raci: ['10', 3, '1 4 9', '2 5 6 7 8'],
  },
  {
    title: 'Register and monthly status report',
    owner: 8,
    due: '2026-08-31',
    done: '2026-08-27',
    status: 'done',
    needs: '3 15',
    initiatives: '3',
    description:
      'One register of all initiatives with owner, stated status, reason, next milestone, cost and risks, and a report of four pages made from it.',
    acceptance:
      'Every initiative above the threshold is in the register; two monthly reports were issued by the fifth working day.',
    raci: ['11 8', 8, '3 9', '1 2 4 5 6 7'],
  },
  {
    title: 'Empty homes: new turnaround in all districts',
    owner: 4,
    due: '2026-12-18',
    status: 'in-progress',
    needs: '4',
    initiatives: '4',
    description:
      'Joint inspection before the keys come back, one plan per home with a date for each team, and a repair budget that Housing may release.',
    acceptance: 'All four districts work by the new turnaround; 40 homes in a row needed 30 days or less on average.',
    raci: ['4 5', 4, '3 10', '1 6 8'],
  },
  {
    title: 'First-visit repairs: pilot in North district',
    owner: 5,
    due: '2026-11-13',
    status: 'late',
    needs: '5 16',
    initiatives: '5 11',
    reason: 'Racking for the last six vans arrived five weeks late; the pilot needs eight full weeks to be judged.',
    description: 'Van stock of forty parts, diagnosis by telephone with pictures, and a second slot on the same day.',
    acceptance:
      'Eight weeks of pilot with at least 400 repairs and a first-visit share of 68 % or more, and a recommendation for the other districts.',
    raci: ['5 10', 5, '4 3', '1 8'],
  },
  {
    title: 'Rota rules and roll-out plan by district',
    owner: 6,
    due: '2027-01-29',
    status: 'in-progress',
    needs: '6',
    initiatives: '6',
    description:
      'Rules for rotas that hold two weeks, agreed with the works council, tried in Coast district and planned for the other three.',
    acceptance:
      'Opinion of the works council is on file; eight weeks in Coast with 8 % or fewer moved visits; dated plan for three districts.',
    raci: ['6 10', 6, '7 1', '2 3 8'],
  },
  {
    title: 'Guide for project budget holders',
    owner: 3,
    due: '2026-09-30',
    done: '2026-10-14',
    status: 'done',
    needs: '7',
    initiatives: '7',
    reason: 'Two weeks late: the chart of accounts needed a project dimension first.',
    description:
      'Who holds a project budget, what is seen each month, and what happens when the forecast moves by more than five per cent.',
    acceptance: 'Every active project has a named budget holder, and each has signed off one monthly forecast.',
    raci: ['3 11', 3, '8 10', '1 4 5 6 7 9'],
  },
  {
    title: 'Training of project leads',
    owner: 7,
    due: '2026-11-30',
    status: 'in-progress',
    needs: '8',
    initiatives: '8',
    description:
      'Four half-days on the leads’ own projects, for two groups of eleven, and a peer circle that meets monthly.',
    acceptance:
      'At least 18 of 22 leads completed the four half-days; confidence rose by one point or more on a scale of five.',
    raci: ['7 10', 7, '4 5 6', '1 8 9'],
  },
  {
    title: 'Benefits tracker and benefits review',
    owner: 3,
    due: '2026-12-11',
    status: 'in-progress',
    needs: '9',
    initiatives: '9',
    description:
      'A benefit owner and two dates for each project, a tracker that Finance keeps, and a review twice a year.',
    acceptance:
      'The first review covered five finished projects, with each promised benefit marked as seen, not yet seen or not to be expected.',
    raci: ['11 3', 3, '4 9 10', '1 2 8'],
  },
  {
    title: 'Retrofit pipeline for the lender',
    owner: 9,
    due: '2027-02-26',
    status: 'planned',
    needs: '12',
    initiatives: '10',
    description:
      'Condition data of the whole stock, an order of 310 homes in four lots, cost and benefit of each lot, and the risks.',
    acceptance:
      'The board has approved the pipeline, and the lender has confirmed in writing that it meets clause 4 of the letter of intent.',
    raci: ['9 10', 9, '3 4', '1 2 8'],
  },
];

function deliverables(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'deliverable',
    '2026-06-02',
    DELIVERABLES.map((row) => ({
      title: row.title,
      description: row.description,
      acceptanceTest: row.acceptance,
      owner: make.id('role', row.owner),
      dueOn: on(row.due),
      doneOn: row.done === undefined ? null : on(row.done),
      status: row.status,
      statusReason: row.reason ?? '',
      needs: make.ids('need', row.needs),
      initiatives: make.ids('initiative', row.initiatives),
    })),
  );
}

function raciRows(make: SampleMaker): readonly AnyRecord[] {
  const perDeliverable = DELIVERABLES.map((row, index) => raciRow(make, row.title, index + 1, row.raci));
  const shared = [
    raciRow(make, 'Quarterly review', 0, ['10 11', 1, '3 8', '2 4 5 6 7 9 12']),
    raciRow(make, 'Changes of this blueprint', 0, ['10', 1, '3 12', '2 4 5 6 7 8 9']),
  ];
  return make.list('raciRow', '2026-06-03', [...perDeliverable, ...shared]);
}

function raciRow(
  make: SampleMaker,
  title: string,
  deliverable: number,
  raci: DeliverableRow['raci'],
): SampleRow<'raciRow'> {
  return {
    title,
    deliverable: deliverable === 0 ? null : make.id('deliverable', deliverable),
    responsible: make.ids('role', raci[0]),
    accountable: [make.id('role', raci[1])],
    consulted: make.ids('role', raci[2]),
    informed: make.ids('role', raci[3]),
  };
}
