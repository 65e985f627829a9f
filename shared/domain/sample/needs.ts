import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker, type SampleRow } from './sample-maker.ts';

/** Stage 2: what the client needs, and what was decided about it. */
export function sampleNeeds(make: SampleMaker): readonly AnyRecord[] {
  const needs = make.list(
    'need',
    '2026-05-13',
    NEEDS.map((row, index) => ({ ...needRow(make, row), effort: EFFORTS[index] ?? null })),
  );
  const rejections = make.list('rejection', '2026-05-13', [
    {
      proposed: 'need',
      title: 'The housing system loses support in 2028',
      reason: 'Digital & Data has it in its own plan; two years are enough.',
      notes: make.ids('note', '36'),
    },
  ]);
  return [...needs, ...rejections];
}

interface NeedRow {
  readonly title: string;
  readonly department: number;
  readonly type: BodyOf<'need'>['type'];
  readonly problem: string;
  readonly gain: string;
  readonly readiness: number;
  readonly decision: BodyOf<'need'>['decision'];
  readonly reason: string;
  /** Numbers of the notes, clusters, challenges and needs that it comes from or waits for. */
  readonly from: readonly [notes: string, clusters: string, challenges: string, dependsOn?: string];
  readonly agreed?: readonly [urgency: number, impact: number, by: string, reason: string];
}

const NEEDS: readonly NeedRow[] = [
  {
    title: 'One front door for project requests',
    department: 6,
    type: 'process',
    readiness: 5,
    decision: 'serve',
    problem:
      'Requests reach Digital & Data through corridors, mails and meetings; a third are never written down, and nobody compares them.',
    gain: 'Every request is seen once, answered within ten working days and weighed against the others.',
    reason: 'Everything else depends on knowing what is being asked for.',
    from: ['1 3', '1', '1'],
  },
  {
    title: 'Decisions within an agreed time',
    department: 4,
    type: 'process',
    readiness: 4,
    decision: 'serve',
    problem:
      'Limits of authority are ten years old and unknown; small decisions travel up to the Chief Operating Officer.',
    gain: 'Eight of ten decisions are taken one level above the work, within ten working days.',
    reason: 'The cheapest change with the widest effect.',
    from: ['5 6 7', '2', '2'],
  },
  {
    title: 'One register with a status that can be trusted',
    department: 6,
    type: 'capability',
    readiness: 5,
    decision: 'serve',
    problem: 'Nine lists show different owners, dates and colours for the same project.',
    gain: 'One list with stated status, reason and next milestone, the same for departments, executive and board.',
    reason: 'Basis of the monthly status report and of the quarterly review.',
    from: ['2 4 46', '1', '1', '1'],
  },
  {
    title: 'Empty homes let again within four weeks',
    department: 1,
    type: 'project',
    readiness: 4,
    decision: 'serve',
    problem: 'From keys returned to new tenancy 41 days pass, of which 19 are waiting between five teams.',
    gain: 'Thirteen days less on about 260 homes a year: close to EUR 105,000 of rent, and families housed sooner.',
    reason: 'First flow across departments; decided in workshop 1.',
    from: ['5 8 23 47', '3', '2 3', '2'],
  },
  {
    title: 'Repairs right on the first visit',
    department: 2,
    type: 'project',
    readiness: 3,
    decision: 'serve',
    problem: 'Four of ten repairs need a second visit; in a third of those the part was in the stores, not on the van.',
    gain: 'Fourteen points more first-visit repairs free about four fitters’ time for planned work.',
    reason: 'Shows residents that something changes.',
    from: ['9 16', '3', '3', '16'],
  },
  {
    title: 'Rotas that hold, district by district',
    department: 3,
    type: 'project',
    readiness: 3,
    decision: 'serve',
    problem: 'One planned visit in seven is moved with less than 48 hours’ notice.',
    gain: 'Stable visits for residents, predictable evenings for care workers, planned visits paid in full.',
    reason: 'Named in 18 of 41 exit interviews as a reason to leave.',
    from: ['10 27 49 50', '3', '3 4'],
  },
  {
    title: 'One owner for every project budget',
    department: 4,
    type: 'process',
    readiness: 4,
    decision: 'serve',
    problem: 'Budgets are held by cost centre, projects cross them, and overspend is found at year end.',
    gain: 'Each project has one budget holder who sees cost monthly and answers for the forecast.',
    reason: 'Has to stand before the budget round for 2027.',
    from: ['42', '4', '1 5'],
    agreed: [3.5, 4, 'Gerald Mossop', 'The budget round for 2027 starts in September; after that a year is lost.'],
  },
  {
    title: 'Project leads with time and training',
    department: 5,
    type: 'people',
    readiness: 3,
    decision: 'serve',
    problem: 'Twenty-two people lead projects beside a full job, eighteen of them without any training.',
    gain: 'Leads have a day a week, a simple method and a peer to call; suppliers stop leading our projects.',
    reason: 'Without it the routines leave with the consultant.',
    from: ['11 12 44', '4', '4'],
  },
  {
    title: 'Benefits followed after go-live',
    department: 4,
    type: 'capability',
    readiness: 3,
    decision: 'serve',
    problem: 'Savings promised in business cases are not checked against the accounts.',
    gain: 'A benefit owner and two dates for each project; the board sees what was delivered before it funds the next.',
    reason: 'Condition of the board for the retrofit programme.',
    from: ['13 48', '5', '5', '3 7'],
  },
  {
    title: 'One contact record per resident',
    department: 6,
    type: 'project',
    readiness: 2,
    decision: 'later',
    problem: 'Housing, Repairs and Home Care keep separate addresses and telephone numbers.',
    gain: 'Residents tell us once, and visits are not made to the wrong door.',
    reason: 'No agreement on urgency; depends on the tender for the housing system in 2027.',
    from: ['26', '', '3'],
  },
  {
    title: 'A calendar of supplier contracts',
    department: 4,
    type: 'process',
    readiness: 4,
    decision: 'later',
    problem: 'Contracts renew themselves; four renewals were missed in 2025.',
    gain: 'About EUR 46,000 a year, and no more urgent tenders.',
    reason: 'On the line between two zones; taken up when the framework contract is signed.',
    from: ['14 30', '5', ''],
  },
  {
    title: 'A retrofit pipeline that the lender accepts',
    department: 7,
    type: 'project',
    readiness: 2,
    decision: 'serve',
    problem: 'Condition data covers 60 % of the stock, and there is no order in which homes would be done.',
    gain: 'Access to a loan of EUR 6.2 million for 310 homes, and lower heating bills for residents.',
    reason: 'The letter of intent expires in March 2027.',
    from: ['25 34', '7 8', '5', '9'],
    agreed: [3, 4.5, 'Daniel Eskrow', 'Data collection sets the pace; pressing harder before December would not help.'],
  },
  {
    title: 'Care workers who stay',
    department: 3,
    type: 'people',
    readiness: 2,
    decision: 'later',
    problem: 'Turnover is 24 % a year, and every leaver takes a district’s knowledge along.',
    gain: 'Six points less turnover would save about EUR 180,000 a year in hiring and agency staff.',
    reason: 'Pay is negotiated elsewhere; rotas (N-06) come first, then this is scored again.',
    from: ['33', '8', '4', '6'],
  },
  {
    title: 'Fewer and shorter status meetings',
    department: 1,
    type: 'process',
    readiness: 4,
    decision: 'delegate',
    problem: 'Heads of department spend about nine hours a week in meetings that report rather than decide.',
    gain: 'Two hours a week back for each head of department.',
    reason: 'Housing Services tries a standing meeting of 15 minutes and shares the result; no PMO time.',
    from: ['4 45', '2', '2', '3'],
  },
  {
    title: 'Risks that reach the decision',
    department: 7,
    type: 'process',
    readiness: 3,
    decision: 'serve',
    problem: 'Risks in the board pack and in the projects are not the same, and seldom change a decision.',
    gain: 'One list of risks with an owner and a response, attached to the register.',
    reason: 'Costs little once the register stands; served with N-03.',
    from: ['43 48', '2', '1', '3'],
  },
  {
    title: 'Van stock that matches the jobs',
    department: 2,
    type: 'process',
    readiness: 4,
    decision: 'serve',
    problem: 'Each van carries what its fitter prefers; the stores are open four hours a day.',
    gain: 'The forty most used parts on every van, refilled twice a week.',
    reason: 'Urgent for N-05 and within reach of the department itself; the PMO only tracks it.',
    from: ['9 35', '3', '3'],
  },
  {
    title: 'Move of the North district office',
    department: 7,
    type: 'project',
    readiness: 2,
    decision: 'exclude',
    problem: 'The office in North is larger than needed and far from the homes.',
    gain: 'About EUR 28,000 of rent a year.',
    reason: 'The lease runs until June 2028; nothing is lost by waiting. To be scored again in the autumn of 2027.',
    from: ['32', '', ''],
  },
  {
    title: 'A new intranet',
    department: 6,
    type: 'project',
    readiness: 3,
    decision: 'exclude',
    problem: 'Staff find the present intranet slow and crowded.',
    gain: 'Faster access to forms and news.',
    reason:
      'Lowest on both axes, and the present contract runs until 2028. Forms move to the front door (N-01) instead.',
    from: ['46', '1', ''],
  },
];

/** What each of the needs costs to serve, 1 little … 5 very much, in their order. */
const EFFORTS: readonly number[] = [2, 2, 3, 4, 4, 3, 2, 3, 3, 4, 2, 5, 4, 2, 3, 2, 5, 5];

function needRow(make: SampleMaker, row: NeedRow): SampleRow<'need'> {
  const [notes, clusters, challenges, dependsOn] = row.from;
  const agreed = row.agreed;
  return {
    title: row.title,
    department: make.id('department', row.department),
    type: row.type,
    problem: row.problem,
    gain: row.gain,
    ...(agreed === undefined
      ? {}
      : {
          agreedUrgency: agreed[0],
          agreedImpact: agreed[1],
          agreedBy: agreed[2],
          agreedOn: on('2026-05-13'),
          agreedReason: agreed[3],
        }),
    readiness: row.readiness,
    dependsOn: make.ids('need', dependsOn ?? ''),
    decision: row.decision,
    decisionReason: row.reason,
    notes: make.ids('note', notes),
    clusters: make.ids('cluster', clusters),
    challenges: make.ids('challenge', challenges),
  };
}
