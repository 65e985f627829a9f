import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 3: who hears what, and who meets whom. */
export function sampleCommunication(make: SampleMaker): readonly AnyRecord[] {
  return [...communications(make), ...reports(make), ...meetings(make)];
}

type Cadence = BodyOf<'communication'>['cadence'];

// audience, need, channel, cadence, trigger, sender, response time
const COMMUNICATIONS: readonly (readonly [string, string, string, Cadence, string, number, string])[] = [
  [
    'Executive sponsor',
    'No surprises, decisions prepared',
    'Call of 20 minutes',
    'weekly',
    '',
    10,
    'Same day for amber and red',
  ],
  [
    'Heads of department',
    'Status of their own initiatives',
    'Check-in in person',
    'quarterly',
    'Or on request of either side',
    10,
    'Two working days',
  ],
  ['Project leads', 'Method, dates, help', 'Peer circle and shared mailbox', 'monthly', '', 11, 'One working day'],
  [
    'Works council',
    'Early sight of changes that touch working hours',
    'Standing item of its monthly meeting',
    'monthly',
    'Before any announcement',
    6,
    'Ten working days for an opinion',
  ],
  [
    'Tenant Members’ Panel',
    'Promised dates that move',
    'Short letter to the chair',
    'on-trigger',
    'A date promised to residents moves by more than a week',
    4,
    'Three working days',
  ],
  [
    'All staff',
    'What changes and why',
    'Team boards and staff newsletter',
    'monthly',
    '',
    7,
    'Questions answered in the next issue',
  ],
  ['Board', 'Progress, risks, benefits', 'Quarterly review, five pages', 'quarterly', '', 1, 'Five working days'],
];

function communications(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'communication',
    '2026-06-03',
    COMMUNICATIONS.map(([audience, need, channel, cadence, trigger, sender, responseTime]) => ({
      audience,
      need,
      channel,
      cadence,
      trigger,
      sender: make.id('role', sender),
      responseTime,
    })),
  );
}

// title, audience, cadence, format, data source, cut-off, owner, deliverables, written on
const REPORTS: readonly (readonly [string, string, Cadence, string, string, string, number, string, string?])[] = [
  [
    'Monthly status report',
    'Executive, heads of department',
    'monthly',
    'Four pages, text document',
    'Register',
    'Third working day',
    11,
    '1 2 3 4 5 6 7 8 9 10',
  ],
  [
    'Decision log extract',
    'Heads of department, works council',
    'fortnightly',
    'One page by mail',
    'Decision log',
    'Day of the forum',
    10,
    '2',
  ],
  [
    'Empty homes weekly',
    'Housing, Repairs, Finance',
    'weekly',
    'One page on the team board',
    'Tenancy and repairs systems',
    'Friday noon',
    4,
    '4',
  ],
  [
    'First-visit pilot weekly',
    'Repairs, Housing',
    'weekly',
    'Chart with comment',
    'Repairs system',
    'Friday noon',
    5,
    '5',
  ],
  [
    'Quarterly review',
    'Chief Executive, board',
    'quarterly',
    'Text document, signed',
    'Register, KPI sheet, check-ins, survey',
    'Last day of the quarter',
    10,
    '1 2 3 4 5 6 7 8 9 10',
  ],
  [
    'Benefits extract',
    'Board, Finance',
    'quarterly',
    'Two pages with the quarterly review',
    'Benefits tracker',
    'Last day of the quarter',
    3,
    '9',
    '2026-10-14',
  ],
];

function reports(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'report',
    '2026-06-03',
    REPORTS.map(([title, audience, cadence, format, dataSource, cutOff, owner, deliverables, writtenOn]) => ({
      writtenOn: writtenOn ?? '2026-06-03',
      title,
      audience,
      cadence,
      format,
      dataSource,
      cutOff,
      owner: make.id('role', owner),
      deliverables: make.ids('deliverable', deliverables),
    })),
  );
}

// title, purpose, chair, members, quorum, cadence, minutes, first on, decisions allowed
type MeetingRow = readonly [string, string, number, string, string, Cadence, number, string, string];

const MEETINGS: readonly MeetingRow[] = [
  [
    'Decision forum',
    'Takes every decision between EUR 10,000 and EUR 75,000 and settles conflicts between projects.',
    1,
    '1 3 4 5 6 8 9 10',
    'Sponsor or Finance Director, and three heads',
    'fortnightly',
    45,
    '2026-07-22',
    'Start, stop and hold projects; money and dates within the limits of level 3.',
  ],
  [
    'Triage of requests',
    'Gives each new request one of three answers.',
    8,
    '8 10 11',
    'Two of three',
    'weekly',
    30,
    '2026-07-01',
    'Requests up to ten person-days within one department.',
  ],
  [
    'Sponsor call',
    'Prepares the forum, opens doors.',
    1,
    '1 10',
    'Both',
    'weekly',
    20,
    '2026-06-16',
    'None; questions only.',
  ],
  [
    'Department check-in',
    'Follow-ups, milestones, status, risks and what the PMO did that helped.',
    10,
    '4 5 6 7 8 9 3 10',
    'Head of the department and PMO lead',
    'quarterly',
    30,
    '2026-09-08',
    'Follow-ups within the department.',
  ],
  [
    'Peer circle of project leads',
    'Leads help each other with their own cases.',
    7,
    '7 11',
    'Six leads',
    'monthly',
    60,
    '2026-10-21',
    'None.',
  ],
  [
    'Quarterly review',
    'Looks at goals, commitments, benefits and the way of working together.',
    1,
    '1 2 3 4 5 6 7 8 9 10 12',
    'Sponsor, Finance Director and four heads',
    'quarterly',
    120,
    '2026-10-08',
    'Changes of this blueprint, priorities of the next quarter.',
  ],
];

function meetings(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'meeting',
    '2026-06-03',
    MEETINGS.map(([title, purpose, chair, members, quorum, cadence, lengthMinutes, firstOn, decisionsAllowed]) => ({
      title,
      purpose,
      chair: make.id('role', chair),
      members: make.ids('role', members),
      quorum,
      cadence,
      lengthMinutes,
      firstOn: on(firstOn),
      decisionsAllowed,
    })),
  );
}
