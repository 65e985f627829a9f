import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** The engagement's settings, and who is who at the client. */
export function sampleFoundation(make: SampleMaker): readonly AnyRecord[] {
  return [...engagement(make), ...departments(make), ...stakeholders(make)];
}

function engagement(make: SampleMaker): readonly AnyRecord[] {
  return make.list('engagement', '2026-04-01', [
    {
      client: 'Lindmere Homes & Care Cooperative',
      purpose:
        'Finish fewer projects better: one list, decisions in ten working days, and results that residents notice.',
      sector: 'Housing and home care',
      employees: 612,
      clientSignatory: 'Daniel Eskrow',
      clientSignatoryRole: 'Chief Operating Officer',
      firm: 'Fennick & Rowe Project Partners',
      consultant: 'Alex Morrow',
      consultantRole: 'Fractional PMO lead',
      termStartOn: on('2026-04-01'),
      termEndOn: on('2027-03-31'),
      contractedDaysPerWeek: 2.5,
      currency: 'EUR',
      dayRate: 920,
      workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      fiscalYearStartMonth: 1,
      documentLanguage: 'en',
      confidentiality: 'confidential',
      accentColour: '#1f5f6b',
      headingColour: 'client-colour',
      internalNotes:
        'The renewal talk with the Chief Operating Officer is planned for the week after the Q4 review. Finance will ask what the client keeps when we leave; have the handover checklist ready.',
      isSample: true,
    },
  ]);
}

const DEPARTMENTS: readonly (readonly [string, string, number, number, string])[] = [
  [
    'Housing Services',
    'Ruth Aldane',
    96,
    4,
    'Strong supporter. Wants proof before the winter that empty homes come first.',
  ],
  [
    'Repairs & Maintenance',
    'Tomas Okker',
    148,
    3,
    'Good on the ground, thin at the desk: two supervisors carry all planning.',
  ],
  [
    'Home Care',
    'Priya Venn',
    214,
    3,
    'Open, but any change of rota touches pay; never announce before the works council has seen it.',
  ],
  ['Finance & Procurement', 'Gerald Mossop', 38, 4, 'Careful and fair. Reads every annex, answers within two days.'],
  [
    'People & Culture',
    'Ines Halloway',
    27,
    4,
    'Carries the project lead programme; has no spare capacity before January.',
  ],
  ['Digital & Data', 'Marek Dunn', 34, 5, 'Day-to-day contact. Would run the register alone if we let him.'],
  [
    'Property & Development',
    'Sofie Brandlyle',
    55,
    2,
    'Sceptical after two stopped programmes; convinced by figures, not by method.',
  ],
];

function departments(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'department',
    '2026-04-07',
    DEPARTMENTS.map(([name, head, headcount, readiness, note]) => ({ name, head, headcount, readiness, note })),
  );
}

// name, role, department (0 = none), influence, interest, sponsor, expects, private note
const STAKEHOLDERS: readonly (readonly [string, string, number, number, number, boolean, string, string])[] = [
  [
    'Helen Tarrow',
    'Chief Executive',
    0,
    5,
    3,
    false,
    'A straight answer each quarter: which projects will finish, which will not, and what that costs.',
    'Gives us ten minutes, not thirty.',
  ],
  [
    'Daniel Eskrow',
    'Chief Operating Officer',
    0,
    5,
    5,
    true,
    'Decisions that no longer wait for his signature, and departments that plan together.',
    'Sponsor. Says yes quickly and expects the same in return.',
  ],
  [
    'Ruth Aldane',
    'Head of Housing Services',
    1,
    4,
    5,
    false,
    'Empty homes let within four weeks, without phoning three departments.',
    '',
  ],
  [
    'Tomas Okker',
    'Head of Repairs & Maintenance',
    2,
    4,
    4,
    false,
    'Fewer second visits, and materials that are on the van when the fitter needs them.',
    '',
  ],
  [
    'Priya Venn',
    'Director of Home Care',
    3,
    4,
    4,
    false,
    'Rotas that hold for two weeks, so that care workers stay with us.',
    'Worried that the new rota is seen as a cost programme.',
  ],
  [
    'Gerald Mossop',
    'Finance Director',
    4,
    5,
    4,
    false,
    'One person per project who answers for its budget, and benefits that can be found in the accounts.',
    '',
  ],
  [
    'Ines Halloway',
    'Head of People & Culture',
    5,
    3,
    4,
    false,
    'Project leads who have the time and the training for what they are asked to do.',
    '',
  ],
  [
    'Marek Dunn',
    'Head of Digital & Data',
    6,
    3,
    5,
    false,
    'One front door for requests, and the right to say “not now” with the board behind it.',
    '',
  ],
  [
    'Sofie Brandlyle',
    'Head of Property & Development',
    7,
    4,
    2,
    false,
    'A retrofit pipeline that the bank accepts, with no extra reporting for her project managers.',
    'Two programmes were stopped under her predecessor.',
  ],
  [
    'Joan Pettiwick',
    'Chair of the Tenant Members’ Panel',
    0,
    3,
    4,
    false,
    'To hear before residents do when a promised date moves.',
    '',
  ],
  [
    'Colm Ardery',
    'Board member, audit and risk',
    0,
    4,
    3,
    false,
    'A short list of risks that is the same in the board pack and in the projects.',
    '',
  ],
  [
    'Nadia Ferrow',
    'Care District Manager, Coast',
    3,
    2,
    5,
    false,
    'To try the new rota in one district first, and to be heard on what breaks.',
    'Natural ambassador for the pilot.',
  ],
  [
    'Owen Stallard',
    'Repairs Supervisor, North',
    2,
    2,
    4,
    false,
    'A van stock list that somebody keeps up to date.',
    '',
  ],
  [
    'Leila Crombie',
    'Works council representative',
    5,
    3,
    4,
    false,
    'Early sight of every change that touches working hours.',
    '',
  ],
];

function stakeholders(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'stakeholder',
    '2026-04-09',
    STAKEHOLDERS.map(([name, role, department, influence, interest, sponsor, expects, note]) => ({
      name,
      role,
      department: department === 0 ? null : make.id('department', department),
      influence,
      interest,
      sponsor,
      expects,
      note,
    })),
  );
}
