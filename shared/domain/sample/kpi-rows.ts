import type { BodyOf } from '../model/kinds.ts';

type Kpi = BodyOf<'kpi'>;
type Confidence = BodyOf<'reading'>['confidence'];

/** Value, or how many of how many; number of answers in a survey; what the figure means. */
export interface Measured {
  readonly value?: number;
  readonly counts?: readonly [number, number];
  readonly responses?: number;
  readonly says: string;
}

/** One KPI of the sample with its three readings. */
export interface KpiRow {
  readonly title: string;
  readonly type: Kpi['type'];
  readonly formula: string;
  readonly unit: string;
  readonly direction: Kpi['direction'];
  readonly source: string;
  /** Baseline, target, amber from, red from. */
  readonly limits: readonly [number | null, number, number, number];
  readonly owner: number;
  readonly goals: string;
  readonly deliverables: string;
  readonly survey?: true;
  readonly confidence: Confidence;
  /** On 30 June, 30 September and 20 November 2026. */
  readonly measured: readonly [Measured, Measured, Measured];
}

/** The KPI set: one row a KPI, in the order of their references. */
export const KPI_ROWS: readonly KpiRow[] = [
  {
    title: 'Milestones met',
    type: 'milestone-hit-rate',
    unit: '%',
    direction: 'up',
    source: 'Register',
    confidence: 'high',
    formula: 'Milestones done on or before their baseline date ÷ milestones with a baseline date in the quarter',
    limits: [46, 80, 75, 60],
    owner: 11,
    goals: '1',
    deliverables: '3',
    measured: [
      { counts: [2, 2], says: 'Only two milestones were due; not yet a trend.' },
      {
        counts: [5, 10],
        says: 'Of the five missed, four waited for somebody outside the project (quorum, system, works council, accounts), one for a delivery.',
      },
      { counts: [3, 4], says: 'The miss is the pilot result (M-12).' },
    ],
  },
  {
    title: 'Time to decision',
    type: 'decision-latency',
    unit: 'working days',
    direction: 'down',
    source: 'Decision log',
    confidence: 'high',
    formula: 'Median of working days from complete request to recorded decision, decisions of the quarter',
    limits: [24, 10, 12, 16],
    owner: 3,
    goals: '2',
    deliverables: '2',
    measured: [
      { value: 21, says: 'Traced by hand from mails and minutes; the log started in July.' },
      { value: 13, says: 'Half of the remaining time is waiting for the monthly forum.' },
      { value: 11, says: 'The fortnightly forum shows; two requests from Property wait for cost figures.' },
    ],
  },
  {
    title: 'Days until an empty home is let',
    type: 'own',
    unit: 'days',
    direction: 'down',
    source: 'Tenancy system',
    confidence: 'high',
    formula: 'Mean of days from keys returned to new tenancy, homes without major works, tenancies of the quarter',
    limits: [41, 28, 32, 38],
    owner: 4,
    goals: '3',
    deliverables: '4',
    measured: [
      { value: 40.2, says: 'Before the change; 61 homes.' },
      {
        value: 36.4,
        says: '58 homes. Harbour, where joint inspection was tried first, starts to fall; South is unchanged.',
      },
      { value: 33.8, says: '34 homes so far this quarter; 29.6 days in the two districts that work by the new steps.' },
    ],
  },
  {
    title: 'Repairs right on the first visit',
    type: 'own',
    unit: '%',
    direction: 'up',
    source: 'Repairs system',
    confidence: 'medium',
    formula: 'Responsive repairs closed on the first visit ÷ all responsive repairs closed in the quarter',
    limits: [58, 72, 68, 62],
    owner: 5,
    goals: '4',
    deliverables: '5',
    measured: [
      { counts: [1_239, 2_100], says: 'Unchanged since winter.' },
      { counts: [1_342, 2_200], says: 'The pilot covers 12 of 31 vans and started in the middle of September.' },
      { counts: [819, 1_300], says: 'North district reached 69 % in the first three weeks with all vans racked.' },
    ],
  },
  {
    title: 'Care visits moved at short notice',
    type: 'own',
    unit: '%',
    direction: 'down',
    source: 'Care planning system',
    confidence: 'medium',
    formula: 'Planned visits moved with less than 48 hours’ notice ÷ planned visits of the quarter',
    limits: [14, 7, 9, 13],
    owner: 6,
    goals: '5',
    deliverables: '6',
    measured: [
      { value: 14.1, says: 'As in the baseline.' },
      { value: 13.2, says: 'Holiday cover was planned earlier than last year; the new rules were not yet in force.' },
      {
        value: 11.9,
        says: 'Volunteer teams in Coast tried the rules from 9 October; the district as a whole starts on 19 November.',
      },
    ],
  },
  {
    title: 'Deliverables on time',
    type: 'on-time-delivery',
    unit: '%',
    direction: 'up',
    source: 'Register',
    confidence: 'high',
    formula: 'Deliverables of this blueprint done on or before their agreed date ÷ deliverables due in the quarter',
    limits: [null, 80, 75, 60],
    owner: 10,
    goals: '1',
    deliverables: '1 2 3 7',
    measured: [
      { counts: [0, 0], says: 'Nothing was due before the end of June.' },
      {
        counts: [2, 4],
        says: 'D-01 and D-03 on time; D-02 a week late for want of a quorum, D-07 waited for the chart of accounts.',
      },
      { counts: [0, 1], says: 'D-05 was due on 13 November and is expected on 11 December.' },
    ],
  },
  {
    title: 'Cost forecast against budget',
    type: 'budget-variance',
    unit: '%',
    direction: 'down',
    source: 'Project ledger',
    confidence: 'medium',
    formula: '(Forecast cost − budget) ÷ budget, all initiatives of the register',
    limits: [9, 0, 3, 8],
    owner: 3,
    goals: '1',
    deliverables: '7',
    measured: [
      { value: 0, says: 'Budgets had just been set.' },
      { value: 1.9, says: 'Racking and the second surveyor are in the forecast.' },
      { value: 3.6, says: 'EUR 19,100 above EUR 525,000; the survey of the high-rise blocks adds EUR 8,000.' },
    ],
  },
  {
    title: 'Initiatives that serve a goal',
    type: 'alignment',
    unit: '%',
    direction: 'up',
    source: 'Register',
    confidence: 'high',
    formula: 'Initiatives linked to at least one goal ÷ all initiatives of the register',
    limits: [33, 95, 90, 75],
    owner: 8,
    goals: '1',
    deliverables: '1 3',
    measured: [
      { counts: [9, 12], says: 'Three initiatives were taken over without a goal.' },
      {
        counts: [11, 12],
        says: 'Two were re-scoped; the resident contact record stays without a goal and is on hold.',
      },
      { counts: [11, 12], says: 'Unchanged.' },
    ],
  },
  {
    title: 'Satisfaction with the collaboration',
    type: 'stakeholder-satisfaction',
    unit: 'points',
    direction: 'up',
    source: 'Survey of project leads and heads',
    confidence: 'medium',
    formula: 'Mean of answers to “The PMO helps us to finish our projects”, 1 to 5',
    limits: [null, 4.2, 3.8, 3.3],
    owner: 1,
    goals: '1',
    deliverables: '3 8',
    survey: true,
    measured: [
      { value: 3.4, responses: 7, says: 'Seven of 22; many had not yet met the PMO.' },
      {
        value: 3.9,
        responses: 14,
        says: 'Praised: preparation of decisions. Criticised: two reports for the same figures.',
      },
      { value: 4.3, responses: 3, says: 'Survey opened on 16 November; three answers so far.' },
    ],
  },
  {
    title: 'Resources in use',
    type: 'adoption',
    unit: '%',
    direction: 'up',
    source: 'Resource list',
    confidence: 'medium',
    formula: 'Adapted resources in use ÷ adapted resources that were not dropped',
    limits: [null, 80, 65, 45],
    owner: 8,
    goals: '1',
    deliverables: '1 3 8',
    measured: [
      { counts: [1, 4], says: 'The intake form was tried before it went live.' },
      { counts: [4, 9], says: 'Training of the second group brings the other templates into use.' },
      { counts: [6, 9], says: 'RAID log and meeting template are now used without reminders.' },
    ],
  },
  {
    title: 'PMO days used',
    type: 'effort',
    unit: '%',
    direction: 'down',
    source: 'PMO day log',
    confidence: 'high',
    formula: 'PMO days used ÷ PMO days contracted, in the quarter',
    limits: [100, 100, 105, 115],
    owner: 10,
    goals: '1',
    deliverables: '',
    measured: [
      { value: 93.1, says: '30.25 of 32.5 days.' },
      { value: 86, says: '28.25 of 32.9 days; less was used in the holidays.' },
      { value: 101.6, says: '18.5 of 18.2 days to date; the autumn catches up.' },
    ],
  },
  {
    title: 'Project maturity',
    type: 'maturity',
    unit: 'points',
    direction: 'up',
    source: 'Self-assessment with the PMO',
    confidence: 'low',
    formula: 'Mean of five dimensions: demand, decisions, delivery, people, benefits; levels 1 to 5',
    limits: [1.6, 3, 2.6, 2],
    owner: 10,
    goals: '1',
    deliverables: '2 3 8 9',
    measured: [
      { value: 1.8, says: 'Decisions 2, delivery 2, demand 2, people 2, benefits 1.' },
      { value: 2.4, says: 'Demand and decisions rose to 3; benefits remain at 1.' },
      { value: 2.6, says: 'Benefits rose to 2 with the named owners.' },
    ],
  },
];
