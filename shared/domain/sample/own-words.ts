import type { AnyRecord } from '../model/record.ts';
import type { SampleMaker } from './sample-maker.ts';

/** Stage 4: what the client wrote anew in adapted resources, a resource of its own, and who came to one training. */
export function sampleOwnWords(make: SampleMaker): readonly AnyRecord[] {
  return [...adaptedSections(make), ...ownResource(make), ...attendees(make)];
}

interface SectionRow {
  /** Number of the adaptation in its list. */
  readonly of: number;
  readonly section: string;
  readonly heading: string;
  readonly text: string;
}

const SECTIONS: readonly SectionRow[] = [
  {
    of: 1,
    section: 'The request',
    heading: 'What do you need?',
    text: `Write as you would say it on the telephone. The front door answers every Thursday.

? What should be different afterwards? One sentence.
? Who has the problem today, and how often?
? What happens if we leave it for a year?
? Which of our five goals does it serve?
? Is there a date that cannot move, and who set it?`,
  },
  {
    of: 2,
    section: 'Who does what',
    heading: 'Who does what',
    text: `One page for each deliverable. Exactly one name under “answers for it”.

| Step | Leads | Answers for it | Is asked before | Is told after |
| Collect open repairs from the districts | District planner | Head of Repairs | Customer line | Tenants’ board |
| Agree the order of the week | Head of Repairs | Head of Repairs | Property, Home Care | District planners |
| … |`,
  },
];

function adaptedSections(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'adaptedSection',
    '2026-07-07',
    SECTIONS.map(({ of, ...row }, index) => ({
      // Those of the first two resources were ready when the blueprint was agreed, as these were.
      ...(index < 2 ? { writtenOn: '2026-06-08' } : {}),
      parentId: make.id('adaptation', of),
      ...row,
    })),
  );
}

function ownResource(make: SampleMaker): readonly AnyRecord[] {
  const parentId = make.id('ownResource', 1);
  return [
    ...make.list('ownResource', '2026-08-18', [
      {
        title: 'District walk sheet',
        category: 'Our own',
        purpose: 'Takes the project lead to the street where the work happens, and brings back what no report says.',
        whenToUse: 'Once a month in a district of the lead’s choice; half a morning with the caretaker is enough.',
        howToAdapt: 'Keep the three questions; let each district add one. Nobody is named without being asked.',
      },
    ]),
    ...make.list('ownSection', '2026-08-18', [
      {
        parentId,
        heading: 'Before the walk',
        text: '[ ] The caretaker chose the day.\n[ ] The last sheet of the district is at hand.\n[ ] Nobody comes along who can give orders there.',
      },
      {
        parentId,
        heading: 'Seen and heard',
        text: '| Where | What we saw | What a tenant or colleague said | Whom we tell |\n| Canal Row 4 | Two lifts wait for one part | “We have stopped calling.” | Property |\n| … |',
      },
    ]),
  ];
}

// name, department, attended, confidence before and after (0 = not asked)
const LEADING_A_CHECK_IN = [
  ['Ruth Aldane', '1', 1, 3, 4],
  ['Tomas Okker', '2', 1, 3, 4],
  ['Priya Venn', '3', 1, 2, 4],
  ['Ines Halloway', '5', 1, 4, 4],
  ['Marek Dunn', '6', 1, 3, 3],
  ['Sofie Brandlyle', '7', 1, 3, 4],
  ['Gerald Mossop', '4', 0, 0, 0],
] as const;

function attendees(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'attendee',
    '2026-09-03',
    LEADING_A_CHECK_IN.map(([name, department, attended, before, after]) => ({
      parentId: make.id('training', 5),
      name,
      department: make.id('department', Number(department)),
      attended: attended === 1,
      confidenceBefore: before === 0 ? null : before,
      confidenceAfter: after === 0 ? null : after,
    })),
  );
}
