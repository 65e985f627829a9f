import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

type Initiative = BodyOf<'initiative'>;

interface InitiativeRow {
  readonly title: string;
  readonly department: number;
  readonly owner: string;
  readonly status: Initiative['status'];
  readonly needs: string;
  readonly goals: string;
  readonly rag: Initiative['statedRag'];
  readonly reason: string;
  /** Start, baseline finish, forecast finish. */
  readonly dates: readonly [string, string, string];
  /** Percent complete, budget, spent, forecast cost. */
  readonly figures: readonly [number, number, number, number];
  /** Numbers of the initiatives that it waits for. */
  readonly waitsFor?: string;
  /** The difference between stated and suggested status, and why it is there. */
  readonly difference?: readonly [of: string, why: string];
}

const INITIATIVES: readonly InitiativeRow[] = [
  {
    title: 'Front door for requests',
    department: 6,
    owner: 'Marek Dunn',
    status: 'done',
    needs: '1',
    goals: '1 2',
    rag: 'green',
    reason: 'Live since 29 July; 64 requests so far, nine of ten answered within ten working days.',
    dates: ['2026-06-10', '2026-07-31', '2026-07-29'],
    figures: [100, 12_000, 9_400, 9_400],
  },
  {
    title: 'Decision forum',
    department: 4,
    owner: 'Gerald Mossop',
    status: 'done',
    needs: '2',
    goals: '2',
    rag: 'green',
    reason: 'Six forums held, five with a quorum; every decision logged within a day.',
    dates: ['2026-06-10', '2026-07-15', '2026-07-22'],
    figures: [100, 6_000, 5_200, 5_200],
  },
  {
    title: 'Register and status report',
    department: 6,
    owner: 'Marek Dunn',
    status: 'active',
    needs: '3 15',
    goals: '1',
    rag: 'green',
    reason: 'Three reports issued on time; the analyst’s work is being handed over to Digital & Data.',
    dates: ['2026-06-17', '2026-12-18', '2026-12-18'],
    figures: [85, 24_000, 17_800, 22_500],
    waitsFor: '1',
    difference: [
      'green amber',
      'The risk is that the analyst leaves early; the handover is two thirds done and on its dates.',
    ],
  },
  {
    title: 'Empty homes turnaround',
    department: 1,
    owner: 'Ruth Aldane',
    status: 'active',
    needs: '4',
    goals: '3',
    rag: 'amber',
    reason: 'Two of four districts work by the new steps; South waits for a second surveyor, expected in January.',
    dates: ['2026-06-22', '2026-12-18', '2027-01-22'],
    figures: [60, 85_000, 51_300, 91_000],
  },
  {
    title: 'First-visit repairs',
    department: 2,
    owner: 'Tomas Okker',
    status: 'active',
    needs: '5',
    goals: '4',
    rag: 'red',
    reason: 'Pilot result four weeks late: racking for six vans arrived only on 19 October.',
    dates: ['2026-07-06', '2026-11-13', '2026-12-11'],
    figures: [55, 60_000, 47_900, 68_500],
    waitsFor: '11',
  },
  {
    title: 'Rotas that hold',
    department: 3,
    owner: 'Priya Venn',
    status: 'active',
    needs: '6',
    goals: '5',
    rag: 'amber',
    reason: 'Coast district started on time; the plan for three districts moves by two weeks to use its first results.',
    dates: ['2026-06-29', '2027-01-29', '2027-02-12'],
    figures: [50, 72_000, 33_600, 74_000],
  },
  {
    title: 'Project budget holders',
    department: 4,
    owner: 'Gerald Mossop',
    status: 'active',
    needs: '7',
    goals: '1 2',
    rag: 'green',
    reason: 'Guide approved; 17 of 19 active projects have a budget holder who signed the October forecast.',
    dates: ['2026-07-13', '2026-12-18', '2026-12-18'],
    figures: [80, 15_000, 11_100, 14_500],
  },
  {
    title: 'Project lead programme',
    department: 5,
    owner: 'Ines Halloway',
    status: 'active',
    needs: '8',
    goals: '1',
    rag: 'green',
    reason: 'First group finished with ten of eleven; second group has its last half-day on 30 November.',
    dates: ['2026-08-17', '2026-11-30', '2026-11-30'],
    figures: [75, 38_000, 24_700, 36_000],
    difference: ['green amber', 'The open risk concerns the groups of next year, not this one.'],
  },
  {
    title: 'Benefits tracking',
    department: 4,
    owner: 'Gerald Mossop',
    status: 'active',
    needs: '9',
    goals: '1',
    rag: 'amber',
    reason: 'Owners are named, but two projects cannot show a baseline for the savings they promised.',
    dates: ['2026-09-01', '2026-12-11', '2026-12-11'],
    figures: [55, 9_000, 4_100, 9_000],
    waitsFor: '7',
    difference: ['amber green', 'Dates and money hold, but two of the promised savings cannot be measured yet.'],
  },
  {
    title: 'Retrofit pipeline',
    department: 7,
    owner: 'Sofie Brandlyle',
    status: 'active',
    needs: '12',
    goals: '1',
    rag: 'amber',
    reason: 'Condition data at 74 %; the survey of the high-rise blocks moves to January.',
    dates: ['2026-09-14', '2027-02-26', '2027-02-26'],
    figures: [35, 140_000, 46_200, 148_000],
  },
  {
    title: 'Van stock and stores',
    department: 2,
    owner: 'Owen Stallard',
    status: 'active',
    needs: '16',
    goals: '4',
    rag: 'amber',
    reason: 'All vans in North are racked since 26 October; refill twice a week works in two of three depots.',
    dates: ['2026-07-20', '2026-11-27', '2026-12-18'],
    figures: [70, 44_000, 38_800, 46_000],
  },
  {
    title: 'Resident contact record: preparation',
    department: 6,
    owner: 'Marek Dunn',
    status: 'on-hold',
    needs: '10',
    goals: '',
    rag: '',
    reason: 'Held by the forum on 16 September until the housing system tender is decided.',
    dates: ['2026-09-01', '2027-06-30', '2027-09-30'],
    figures: [5, 20_000, 1_500, 20_000],
    waitsFor: '1 3',
  },
];

/** Stage 5: the register of initiatives, and a view of it. */
export function sampleInitiatives(make: SampleMaker): readonly AnyRecord[] {
  return [...registerRows(make), ...registerViews(make)];
}

function registerViews(make: SampleMaker): readonly AnyRecord[] {
  return make.list('savedView', '2026-10-05', [
    {
      name: 'For the forum: at risk, by department',
      screen: 'register',
      columns: 'title department owner statedRag suggested ragReason forecastFinishOn slip',
      sortedBy: 'forecastFinishOn asc',
      groupedBy: 'department',
      filters: 'statedRag=amber,red',
    },
  ]);
}

function registerRows(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'initiative',
    '2026-06-04',
    INITIATIVES.map((row) => ({
      title: row.title,
      department: make.id('department', row.department),
      owner: row.owner,
      status: row.status,
      needs: make.ids('need', row.needs),
      goals: make.ids('goal', row.goals),
      dependsOn: make.ids('initiative', row.waitsFor ?? ''),
      ragDifferenceOf: row.difference?.[0] ?? '',
      ragDifference: row.difference?.[1] ?? '',
      statedRag: row.rag,
      ragReason: row.reason,
      startOn: on(row.dates[0]),
      baselineFinishOn: on(row.dates[1]),
      forecastFinishOn: on(row.dates[2]),
      percentComplete: row.figures[0],
      budget: row.figures[1],
      spent: row.figures[2],
      forecastCost: row.figures[3],
    })),
  );
}
