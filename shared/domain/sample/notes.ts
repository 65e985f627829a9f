import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { SampleMaker } from './sample-maker.ts';

/** What was said: SWOT notes of both workshops and of interviews, and the groups made of them. */
export function sampleNotes(make: SampleMaker): readonly AnyRecord[] {
  return [...clusters(make), ...notes(make)];
}

type Quadrant = BodyOf<'note'>['quadrant'];

const CLUSTERS: readonly (readonly [string, Quadrant, string])[] = [
  ['No single list of work', 'weakness', 'Requests, projects and promises live in nine lists and in people’s heads.'],
  ['Slow and unclear decisions', 'weakness', 'Nobody is sure who may decide what, so everything travels upwards.'],
  ['Hand-offs between departments', 'weakness', 'Work waits at the borders, most visibly when a home stands empty.'],
  ['Project leads without time', 'weakness', 'Projects are led beside a full job and without training.'],
  ['Benefits out of sight', 'weakness', 'What was promised is not checked after a project goes live.'],
  ['People who care', 'strength', 'Staff know their residents and stay for the purpose.'],
  ['Money and programmes within reach', 'opportunity', 'Retrofit funding and better data open doors this year.'],
  ['Pressure from outside', 'threat', 'Labour market, regulation and prices leave less room for error.'],
];

function clusters(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'cluster',
    '2026-05-13',
    CLUSTERS.map(([title, quadrant, summary]) => ({ title, quadrant, summary })),
  );
}

const QUADRANT: Readonly<Record<string, Quadrant>> = {
  S: 'strength',
  W: 'weakness',
  O: 'opportunity',
  T: 'threat',
  '-': '',
};

// workshop, quadrant, area (P = projects, O = operations), departments, votes, cluster (0 = none), author, text, evidence
type NoteRow = readonly [number, string, string, string, number, number, number, string, string?];

const NOTES: readonly NoteRow[] = [
  [
    1,
    'W',
    'P',
    '6',
    6,
    1,
    7,
    'Project requests arrive in corridors, mails and the lift',
    '37 requests in March, 11 of them written down',
  ],
  [
    1,
    'W',
    'P',
    '4 6',
    5,
    1,
    5,
    'Nine project lists, none of them complete',
    'Count of March 2026: 63 initiatives, 14 in two lists',
  ],
  [1, 'W', 'P', '7', 3, 1, 8, 'We learn of other projects when they need our people'],
  [1, 'W', 'P', '1 4', 4, 1, 2, 'Status reports are green until they are red'],
  [
    1,
    'W',
    'O',
    '1',
    5,
    2,
    2,
    'A EUR 3,800 repair waited 61 working days for a yes',
    'Trace of 18 decisions, Q4 2025 and Q1 2026',
  ],
  [1, 'W', 'P', '2 7', 4, 2, 3, 'Nobody knows who may approve a change of scope'],
  [1, 'W', 'P', '', 2, 2, 1, 'I sign things that others understand better than I do'],
  [
    1,
    'W',
    'O',
    '1 2',
    6,
    3,
    2,
    'An empty home goes through eleven hand-offs',
    'Walk-through of 30 homes, January to March 2026',
  ],
  [
    1,
    'W',
    'O',
    '2',
    4,
    3,
    10,
    'The fitter arrives and the part is in the stores',
    'Second visits caused by missing parts: 31 %',
  ],
  [
    1,
    'W',
    'O',
    '3',
    5,
    3,
    4,
    'Rotas change after they were sent out',
    '14 % of visits moved at less than 48 hours’ notice',
  ],
  [1, 'W', 'P', '5', 4, 4, 6, 'Sixteen of 22 project leads have under half a day a week'],
  [1, 'W', 'P', '2', 3, 4, 3, 'Suppliers lead our projects because we have no time'],
  [1, 'W', 'P', '4', 4, 5, 5, 'Ten business cases, seven promised savings, none checked'],
  [
    1,
    'W',
    'O',
    '4',
    2,
    5,
    5,
    'Contracts renew themselves before anyone looks',
    'Four renewals missed in 2025, about EUR 46,000',
  ],
  [1, 'S', 'O', '3', 5, 6, 4, 'Care workers know their residents by name'],
  [1, 'S', 'O', '2', 3, 6, 10, 'Fitters live where they work and are trusted'],
  [1, 'S', 'P', '6', 2, 6, 7, 'A small digital team that delivers when left alone'],
  [1, 'S', 'O', '1', 3, 6, 11, 'Tenant members speak up early and fairly'],
  [1, 'S', 'P', '4', 2, 0, 5, 'Clean accounts and no audit remarks for three years'],
  [1, 'S', 'P', '', 4, 0, 1, 'The board backs us when we bring figures'],
  [1, 'S', 'O', '5', 2, 6, 6, 'Sick leave in offices is below the sector'],
  [1, 'S', 'P', '7', 2, 0, 8, 'Land for 140 homes is already ours'],
  [
    1,
    'W',
    'O',
    '1 2',
    7,
    3,
    2,
    'Nine days pass before anyone inspects an empty home',
    'Sample of 30 homes: 9.2 days from keys to first inspection',
  ],
  [1, 'S', 'O', '1', 2, 6, 2, 'Rent arrears are the lowest in ten years'],
  [1, 'O', 'P', '7', 5, 7, 8, 'Retrofit loans are open to owners with a credible pipeline'],
  [1, 'O', 'P', '6', 3, 7, 7, 'Repair and tenancy data can be joined at last'],
  [1, 'O', 'O', '3', 3, 7, 9, 'Health insurers pay for planned visits that stay planned'],
  [1, 'O', 'P', '5', 2, 7, 6, 'Young staff ask for project work'],
  [1, 'O', 'O', '2', 2, 0, 3, 'Neighbouring cooperatives want to share vans'],
  [1, 'O', 'P', '4', 2, 7, 5, 'Framework contract opens in October'],
  [1, 'O', 'O', '1', 3, 0, 11, 'Residents would test online viewing of homes'],
  [1, 'O', 'P', '7', 1, 0, 8, 'Two municipalities look for a building partner'],
  [
    1,
    'T',
    'O',
    '3',
    6,
    8,
    4,
    'Every third care worker could earn more across the river',
    'Exit interviews 2025: 18 of 41 named rotas, 12 named pay',
  ],
  [1, 'T', 'P', '7', 4, 8, 8, 'No pipeline by March means no retrofit loan', 'Letter of intent, clause 4'],
  [1, 'T', 'O', '2', 3, 8, 3, 'Material prices move faster than our approvals'],
  [1, 'T', 'O', '1', 3, 8, 2, 'The regulator publishes letting times from 2027'],
  [1, 'T', 'P', '6', 2, 8, 7, 'The housing system loses support in 2028'],
  [1, 'T', 'P', '4', 2, 8, 5, 'Interest up by one point costs EUR 210,000 a year'],
  [1, 'T', 'P', '5', 3, 4, 6, 'Our best project leads are asked by others'],
  [1, 'T', 'O', '1 3', 2, 8, 11, 'Residents lose patience with moved dates'],
  [2, 'W', 'P', '6 7', 2, 1, 8, 'Same three specialists planned in five projects'],
  [2, 'W', 'P', '4', 3, 4, 5, 'Project budgets belong to everybody, so to nobody'],
  [2, 'W', 'P', '7', 2, 2, 8, 'Risks are written for the file, not for the decision'],
  [2, 'O', 'P', '5', 2, 4, 6, 'Two former project managers now work in care and would coach'],
  [2, 'S', 'P', '1 2', 3, 3, 2, 'Housing and Repairs already meet on Thursdays'],
  [2, 'T', 'P', '6', 1, 1, 7, 'A tool without rules will be list number ten'],
  [0, 'W', 'O', '1', 0, 3, 0, 'The Panel hears of moved dates from residents, not from us', 'Interview, 9 April 2026'],
  [0, 'W', 'P', '', 0, 5, 0, 'The board pack and the projects do not show the same risks', 'Interview, 14 April 2026'],
  [0, 'S', 'O', '3', 0, 6, 0, 'Coast district plans its rota by hand, and it holds', 'Interview, 15 April 2026'],
  [0, 'T', 'O', '5', 0, 8, 0, 'Announcing a rota before we see it ends in a dispute', 'Interview, 16 April 2026'],
];

const WRITTEN = ['2026-04-16', '2026-04-22', '2026-05-13'] as const;

function notes(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'note',
    '2026-04-22',
    NOTES.map(([workshop, quadrant, area, departments, votes, cluster, author, text, evidence]) => ({
      workshopNumber: workshop,
      writtenOn: WRITTEN[workshop] ?? '2026-04-22',
      text,
      quadrant: QUADRANT[quadrant] ?? '',
      area: area === 'P' ? 'projects' : 'operations',
      workshop: workshop === 0 ? null : make.id('workshop', workshop),
      departments: make.ids('department', departments),
      evidence: evidence ?? '',
      votes,
      cluster: cluster === 0 ? null : make.id('cluster', cluster),
      author: author === 0 ? null : make.id('participant', author),
    })),
  );
}
