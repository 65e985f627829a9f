import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

type CheckIn = BodyOf<'checkIn'>;
type Rag = CheckIn['ragScope'];

interface CheckInRow {
  readonly department: number;
  readonly held: string;
  readonly next: string;
  readonly attendees: string;
  readonly summary: string;
  readonly done: string;
  readonly slipped: string;
  readonly why: string;
  readonly aligned: readonly [boolean, string];
  readonly milestones: readonly [CheckIn['milestoneConfidence'], string];
  /** Schedule, budget, scope, people, benefits. */
  readonly rag: readonly (readonly [Rag, string])[];
  readonly cause: string;
  readonly action: string;
  readonly help: string;
  readonly risks: string;
  readonly decisions: string;
  readonly rating: readonly [number, string];
  readonly internal: string;
}

const CHECK_INS: readonly CheckInRow[] = [
  {
    department: 1,
    held: '2026-09-08',
    next: '2026-12-08',
    attendees: 'Ruth Aldane, Alex Morrow',
    summary: 'Joint inspection works in Harbour, but every repair above EUR 2,500 still waits for a signature.',
    done: 'Steps and owners agreed with Repairs and Finance; joint inspection tried on 14 homes in Harbour.',
    slipped: 'Joint inspection in North starts two weeks later than planned.',
    why: 'Dates in the repairs system cannot be seen by Housing officers.',
    aligned: [true, 'Still the flow that matters most to residents and to the accounts.'],
    milestones: ['medium', 'M-08 moves to the end of September; M-09 is tight.'],
    rag: [
      ['amber', 'Two weeks behind in North'],
      ['green', ''],
      ['green', ''],
      ['amber', 'One surveyor for two districts'],
      ['green', 'First homes let in 30 days'],
    ],
    cause: 'Repairs above EUR 2,500 wait for the monthly forum: nine of 14 homes did.',
    action: 'Housing collects cases weekly and asks the sponsor between forums.',
    help: 'A higher limit for Housing, or a forum every two weeks.',
    risks: 'South has no second surveyor.',
    decisions: 'Repair limit for an empty home: EUR 5,000 instead of EUR 2,500.',
    rating: [
      4,
      'The walk-through of 30 homes opened everybody’s eyes. Two reports for the same figures are one too many.',
    ],
    internal: 'Ruth would carry the limit herself; Finance needs to hear it from the sponsor.',
  },
  {
    department: 2,
    held: '2026-09-10',
    next: '2026-11-12',
    attendees: 'Tomas Okker, Owen Stallard, Alex Morrow',
    summary: 'Pilot starts on Monday with six of twelve vans racked; the other six wait for the supplier.',
    done: 'List of forty parts agreed; telephone diagnosis trained in one team.',
    slipped: 'Racking of six vans.',
    why: 'The supplier moved the delivery twice without notice.',
    aligned: [true, ''],
    milestones: ['medium', 'M-11 holds, M-12 depends on the racking.'],
    rag: [
      ['amber', 'Half of the vans at the start'],
      ['amber', 'Racking costs EUR 5,500 more'],
      ['green', ''],
      ['green', ''],
      ['amber', 'Effect visible only with full stock'],
    ],
    cause: 'One supplier, ordered late.',
    action: 'Order the rest from the second supplier.',
    help: 'Quick approval of EUR 5,500.',
    risks: 'A pilot judged too early will be called a failure.',
    decisions: 'Additional EUR 5,500 for racking.',
    rating: [3, 'Good preparation of the forum. The monthly report asks us for figures we already sent on Friday.'],
    internal: '',
  },
  {
    department: 3,
    held: '2026-09-15',
    next: '2026-12-10',
    attendees: 'Priya Venn, Nadia Ferrow, Alex Morrow',
    summary: 'Rota rules are ready for the works council; Coast district wants to begin.',
    done: 'Draft rules discussed with 40 care workers in four evenings.',
    slipped: 'Opinion of the works council, by about two weeks.',
    why: 'The council asked for a comparison of evening hours.',
    aligned: [true, 'Rotas before hiring: the order still holds.'],
    milestones: ['medium', 'M-13 expected on 9 October; M-14 keeps its date.'],
    rag: [
      ['amber', 'Two weeks behind'],
      ['green', ''],
      ['green', ''],
      ['amber', 'District managers short of time in the holidays'],
      ['green', ''],
    ],
    cause: 'The comparison was not part of the plan.',
    action: 'Jordan Keele prepares it with the planners.',
    help: 'Half a day of analysis.',
    risks: 'Winter illness may hide the effect.',
    decisions: 'None.',
    rating: [5, 'The PMO told us when to say nothing yet. That saved us a dispute.'],
    internal: 'Priya is asked about another post; ask again in December.',
  },
  {
    department: 4,
    held: '2026-09-17',
    next: '2026-12-15',
    attendees: 'Gerald Mossop, Alex Morrow',
    summary: 'Limits are accepted; the budget holder guide waits for the chart of accounts.',
    done: 'Limits approved and published; decision log checked, no entry older than one day.',
    slipped: 'Guide for budget holders, by two weeks.',
    why: 'Costs cannot be shown by project before the new dimension exists.',
    aligned: [true, ''],
    milestones: ['high', 'M-16 on 14 October.'],
    rag: [
      ['amber', 'Guide two weeks late'],
      ['green', ''],
      ['green', ''],
      ['green', ''],
      ['amber', 'Nobody checks benefits yet'],
    ],
    cause: 'Change of the chart of accounts was seen as routine.',
    action: 'Dimension goes live on 12 October.',
    help: 'None.',
    risks: 'Savings without baseline.',
    decisions: 'Who owns a benefit when the project is closed?',
    rating: [4, 'Complete requests, and fewer of them. Benefits have to come next.'],
    internal: '',
  },
  {
    department: 6,
    held: '2026-10-29',
    next: '2027-01-28',
    attendees: 'Marek Dunn, Jordan Keele',
    summary: 'Front door and register run; the hand-over of the analyst’s work has begun.',
    done: 'Three monthly reports on time; 64 requests answered.',
    slipped: 'Nothing.',
    why: '',
    aligned: [true, ''],
    milestones: ['high', ''],
    rag: [
      ['green', ''],
      ['green', ''],
      ['green', ''],
      ['amber', 'One editor, who is on leave from February'],
      ['green', 'Triage saves about a day a week'],
    ],
    cause: 'Only one person knows the register from inside.',
    action: 'Second editor trained in December.',
    help: 'Two half-days with the PMO analyst.',
    risks: 'Parental leave of the editor.',
    decisions: 'None.',
    rating: [5, 'We can say “not now” and are thanked for it.'],
    internal: '',
  },
  {
    department: 5,
    held: '2026-11-04',
    next: '2027-02-03',
    attendees: 'Ines Halloway, Alex Morrow',
    summary: 'Ten of eleven leads finished the first group; release of a day a week is real for fourteen of 22.',
    done: 'First group trained, peer circle met on 21 October.',
    slipped: 'Coaching dates of the second group.',
    why: 'Calendars of the districts are not final.',
    aligned: [true, ''],
    milestones: ['high', 'M-18 holds.'],
    rag: [
      ['green', ''],
      ['green', ''],
      ['green', ''],
      ['amber', 'Eight leads are not yet released'],
      ['green', 'Confidence rose from 2.4 to 3.7'],
    ],
    cause: 'Repairs and Home Care cannot replace their leads in winter.',
    action: 'Half a day until March, a full day after.',
    help: 'Sponsor’s word to the two departments.',
    risks: '',
    decisions: 'Half a day instead of a day for eight leads until March.',
    rating: [4, 'Training on our own projects, not on examples.'],
    internal: '',
  },
  {
    department: 7,
    held: '2026-11-05',
    next: '2027-01-14',
    attendees: 'Sofie Brandlyle, Alex Morrow',
    summary: 'Condition data at 74 %; the high-rise blocks move to January, the date of the board paper holds.',
    done: 'Low-rise stock surveyed; order of lots drafted.',
    slipped: 'Survey of the high-rise blocks.',
    why: 'Scaffolding was needed elsewhere.',
    aligned: [true, 'The lender confirmed the letter of intent on 2 November.'],
    milestones: ['medium', 'M-21 moves to 15 January, M-22 holds with two weeks of reserve.'],
    rag: [
      ['amber', 'Four weeks behind on data'],
      ['amber', 'EUR 8,000 for the second survey'],
      ['green', ''],
      ['green', ''],
      ['green', ''],
    ],
    cause: 'Survey planned for one week only.',
    action: 'Two reserve weeks in January.',
    help: 'None.',
    risks: 'Bad weather in January.',
    decisions: 'Fallback with two lots: may it be shown to the lender?',
    rating: [3, 'The register asks little. The risk list is the first one I used in a decision.'],
    internal: 'Less sceptical than in May. Invite to present at the Q4 review.',
  },
  {
    department: 2,
    held: '2026-11-12',
    next: '2027-02-11',
    attendees: 'Tomas Okker, Owen Stallard, Jordan Keele',
    summary: 'All twelve vans are racked; North reached 69 % in three weeks, and the result is due on 11 December.',
    done: 'Racking complete on 26 October; refill twice a week in two depots.',
    slipped: 'Result of the pilot, by four weeks.',
    why: 'Eight full weeks are needed after the late racking.',
    aligned: [true, ''],
    milestones: ['high', 'M-12 on 11 December.'],
    rag: [
      ['red', 'Four weeks late'],
      ['amber', 'EUR 8,500 above budget'],
      ['green', ''],
      ['green', ''],
      ['green', '69 % in the pilot'],
    ],
    cause: 'Late racking; Depot East still refills once a week.',
    action: 'Weekly figures to the forum; stores plan for Depot East.',
    help: 'Finance accepts the new forecast.',
    risks: '',
    decisions: 'None before the result.',
    rating: [4, 'One weekly sheet instead of two reports: finally.'],
    internal: '',
  },
];

/** Stage 5: check-ins of heads of department with the PMO. */
export function sampleCheckIns(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'checkIn',
    '2026-09-08',
    CHECK_INS.map((row) => {
      const [schedule, budget, scope, people, benefits] = row.rag;
      return {
        writtenOn: row.held,
        department: make.id('department', row.department),
        heldOn: on(row.held),
        attendees: row.attendees,
        summary: row.summary,
        done: row.done,
        slipped: row.slipped,
        why: row.why,
        stillAligned: row.aligned[0],
        alignmentNote: row.aligned[1],
        milestoneNote: row.milestones[1],
        milestoneConfidence: row.milestones[0],
        ragSchedule: schedule?.[0] ?? '',
        ragScheduleNote: schedule?.[1] ?? '',
        ragBudget: budget?.[0] ?? '',
        ragBudgetNote: budget?.[1] ?? '',
        ragScope: scope?.[0] ?? '',
        ragScopeNote: scope?.[1] ?? '',
        ragPeople: people?.[0] ?? '',
        ragPeopleNote: people?.[1] ?? '',
        ragBenefits: benefits?.[0] ?? '',
        ragBenefitsNote: benefits?.[1] ?? '',
        cause: row.cause,
        action: row.action,
        helpWanted: row.help,
        newRisks: row.risks,
        decisionsWanted: row.decisions,
        helpRating: row.rating[0],
        helpNote: row.rating[1],
        nextOn: on(row.next),
        internalNote: row.internal,
      };
    }),
  );
}
