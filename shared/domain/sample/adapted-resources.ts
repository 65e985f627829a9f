import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 4: resources of the library as this client uses them, and the training that brought them into use. */
export function sampleAdaptedResources(make: SampleMaker): readonly AnyRecord[] {
  return [...adaptations(make), ...trainings(make)];
}

interface AdaptationRow {
  /** Key of the library resource. */
  readonly resource: string;
  readonly title: string;
  readonly changed: string;
  readonly culture: string;
  readonly tone: string;
  readonly tool: string;
  readonly departments: string;
  readonly approved: readonly [by: string, on: string] | null;
  readonly rollout: BodyOf<'adaptation'>['rollout'];
  readonly dropped?: string;
}

const ADAPTATIONS: readonly AdaptationRow[] = [
  {
    resource: 'intake-form',
    title: 'Front door form',
    departments: '1 2 3 4 5 6 7',
    approved: ['Marek Dunn', '2026-06-25'],
    rollout: 'in-use',
    changed:
      'Cut from 24 questions to nine; the question about strategy became “Which of our five goals does it serve?”.',
    culture: 'Called “front door”, because “demand” sounded like refusal. Requests may be dictated by telephone.',
    tone: 'Friendly, short',
    tool: 'Form on the staff portal',
  },
  {
    resource: 'raci',
    title: 'Who does what',
    departments: '1 2 3 4 5 6 7',
    approved: ['Daniel Eskrow', '2026-06-10'],
    rollout: 'in-use',
    changed: 'Letters replaced by the words leads, answers, is asked, is told; one page per deliverable.',
    culture: 'Repairs had seen a matrix of 40 columns before and laughed; one page is accepted.',
    tone: 'Plain words',
    tool: 'Printed on the team boards',
  },
  {
    resource: 'decision-log',
    title: 'Decision log',
    departments: '4',
    approved: ['Gerald Mossop', '2026-07-08'],
    rollout: 'in-use',
    changed: 'Added date of the complete request, so that the time to decision can be measured.',
    culture: 'Names of those who disagreed are not recorded, their reasons are.',
    tone: 'Factual',
    tool: 'Spreadsheet on the shared drive',
  },
  {
    resource: 'status-report',
    title: 'Status on one page',
    departments: '1 2 3 4 6 7',
    approved: ['Daniel Eskrow', '2026-08-12'],
    rollout: 'in-use',
    changed: 'Colour only with a reason; “next milestone” first, history last.',
    culture: 'Amber was seen as blame. The template asks “what help do you want?” beside it.',
    tone: 'Short sentences, no abbreviations',
    tool: 'Made from the register',
  },
  {
    resource: 'raid-log',
    title: 'Risk list',
    departments: '2 6 7',
    approved: ['Sofie Brandlyle', '2026-09-09'],
    rollout: 'in-use',
    changed: 'Ten lines at most per project; scores only for risks that go to the forum.',
    culture: 'Property had three risk lists; this one replaced them.',
    tone: 'One sentence a risk: because – may – then',
    tool: 'Sheet in the register',
  },
  {
    resource: 'meeting-record',
    title: 'Agenda and minutes of the forum',
    departments: '4 1',
    approved: ['Daniel Eskrow', '2026-07-20'],
    rollout: 'in-use',
    changed: 'Each item ends with the sentence that shall be decided; minutes are written in the room.',
    culture: 'Minutes are read out at the end; nobody corrects them by mail afterwards.',
    tone: 'Formal for decisions, otherwise brief',
    tool: 'Text document',
  },
  {
    resource: 'check-in-form',
    title: 'Talk sheet for check-ins',
    departments: '1 2 3 4 5 6 7',
    approved: ['Ines Halloway', '2026-09-01'],
    rollout: 'trained',
    changed: 'Follow-ups first; a question on what the PMO did that hindered.',
    culture: 'Home Care asks to have it two days ahead, to collect answers from districts.',
    tone: 'Conversation, not audit',
    tool: 'Paper',
  },
  {
    resource: 'benefits-tracker',
    title: 'Benefits list',
    departments: '4',
    approved: ['Gerald Mossop', '2026-10-28'],
    rollout: 'trained',
    changed: 'Three answers only: seen, not yet seen, not to be expected; account number for each saving.',
    culture: 'Finance keeps it, the departments own the benefits.',
    tone: 'Sober',
    tool: 'Spreadsheet in the ledger folder',
  },
  {
    resource: 'handover-checklist',
    title: 'Hand-over of a routine',
    departments: '6',
    approved: null,
    rollout: 'adapted',
    changed: 'Three accompanied runs instead of one; the sheet is signed by the new owner, not by the PMO.',
    culture: 'Owners want to be asked whether they feel able, not whether they were told.',
    tone: 'Encouraging',
    tool: 'Paper',
  },
  {
    resource: 'resource-plan',
    title: 'Staff plan for projects',
    departments: '6 7',
    approved: ['Marek Dunn', '2026-07-15'],
    rollout: 'dropped',
    changed: 'Weekly hours replaced by days a month.',
    culture: 'Was read as a control of working hours.',
    tone: '',
    tool: 'Spreadsheet',
    dropped:
      'Works council and heads agreed on 19 August to plan only the days that project leads are released; the staff plan of People & Culture does that already.',
  },
];

function adaptations(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'adaptation',
    '2026-06-16',
    ADAPTATIONS.map((row, index) => ({
      // The first two were ready when the blueprint was agreed.
      writtenOn: index < 2 ? '2026-06-08' : '2026-07-07',
      resource: row.resource,
      title: row.title,
      whatChanged: row.changed,
      cultureNote: row.culture,
      tone: row.tone,
      existingTool: row.tool,
      departments: make.ids('department', row.departments),
      approvedBy: row.approved?.[0] ?? '',
      approvedOn: row.approved === null ? null : on(row.approved[1]),
      rollout: row.rollout,
      droppedReason: row.dropped ?? '',
    })),
  );
}

// title, adaptations, department (0 = all), trainer, held on, attendees, confidence before, after, follow-up
const TRAININGS: readonly (readonly [string, string, number, string, string, number, number, number, string])[] = [
  [
    'Using the front door',
    '1',
    0,
    'Jordan Keele',
    '2026-07-28',
    31,
    2.9,
    4.2,
    'Recording of 12 minutes on the staff portal.',
  ],
  ['Running the forum', '3 6', 4, 'Alex Morrow', '2026-07-21', 8, 3.1, 4, 'Chair observed twice; feedback given.'],
  [
    'Project leads, group one: status and risks',
    '2 4 5',
    0,
    'Alex Morrow',
    '2026-09-22',
    11,
    2.4,
    3.3,
    'Each lead brings the next report to coaching.',
  ],
  [
    'Project leads, group one: money and benefits',
    '8',
    0,
    'Alex Morrow',
    '2026-10-16',
    10,
    2.3,
    3.7,
    'One lead absent; joins group two.',
  ],
  [
    'Leading a check-in',
    '7',
    5,
    'Alex Morrow',
    '2026-09-03',
    6,
    3,
    3.8,
    'Two heads lead their own check-in in December.',
  ],
  [
    'Project leads, group two: status and risks',
    '2 4 5',
    0,
    'Jordan Keele',
    '2026-11-10',
    11,
    2.5,
    3.4,
    'Last half-day on 30 November.',
  ],
];

function trainings(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'training',
    '2026-07-21',
    TRAININGS.map(([title, adapted, department, trainer, held, attendees, before, after, followUp]) => ({
      writtenOn: held,
      title,
      adaptations: make.ids('adaptation', adapted),
      department: department === 0 ? null : make.id('department', department),
      trainer,
      heldOn: on(held),
      ...(title === 'Leading a check-in' ? { invited: 7 } : {}),
      attendees,
      confidenceBefore: before,
      confidenceAfter: after,
      followUp,
    })),
  );
}
