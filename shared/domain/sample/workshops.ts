import type { BodyOf } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Two workshops with their agendas, decisions and the people in the room. */
export function sampleWorkshops(make: SampleMaker): readonly AnyRecord[] {
  return [...workshops(make), ...participants(make), ...activities(make), ...decisions(make)];
}

function workshops(make: SampleMaker): readonly AnyRecord[] {
  return make.list('workshop', '2026-04-22', [
    {
      title: 'Direction and SWOT',
      purpose: 'vision',
      heldOn: on('2026-04-22'),
      place: 'Community hall, Mill Quay',
      facilitator: 'Alex Morrow',
      closed: true,
      facilitatorNotes: 'Let Repairs speak before Finance. Keep the two stopped programmes out of the first hour.',
    },
    {
      writtenOn: '2026-05-13',
      title: 'Needs and priorities',
      purpose: 'needs',
      heldOn: on('2026-05-13'),
      place: 'Head office, room Harbour',
      facilitator: 'Alex Morrow',
      closed: true,
      facilitatorNotes: 'Expect a split on the resident contact record; park it after ten minutes.',
    },
  ]);
}

// name, stakeholder (0 = none), department (0 = none)
const PARTICIPANTS: readonly (readonly [string, number, number])[] = [
  ['Daniel Eskrow', 2, 0],
  ['Ruth Aldane', 3, 1],
  ['Tomas Okker', 4, 2],
  ['Priya Venn', 5, 3],
  ['Gerald Mossop', 6, 4],
  ['Ines Halloway', 7, 5],
  ['Marek Dunn', 8, 6],
  ['Sofie Brandlyle', 9, 7],
  ['Nadia Ferrow', 12, 3],
  ['Owen Stallard', 13, 2],
  ['Joan Pettiwick', 10, 0],
  ['Alex Morrow', 0, 0],
];

function participants(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'participant',
    '2026-04-22',
    PARTICIPANTS.map(([name, stakeholder, department]) => ({
      name,
      stakeholder: stakeholder === 0 ? null : make.id('stakeholder', stakeholder),
      department: department === 0 ? null : make.id('department', department),
      facilitator: stakeholder === 0,
    })),
  );
}

type ActivityRow = readonly [number, string, BodyOf<'activity'>['type'], number, string];

const ACTIVITIES: readonly ActivityRow[] = [
  [1, 'Welcome: what would make this year worth the effort?', 'discussion', 15, 'One sentence each, sponsor last.'],
  [1, 'What stops us from finishing?', 'brainstorm', 30, ''],
  [1, 'Vote on the core challenges', 'vote', 10, 'Four votes each, at most two on one challenge.'],
  [1, 'Coffee', 'break', 15, ''],
  [1, 'Strengths, weaknesses, opportunities, threats', 'swot', 50, 'Ask for projects and for operations separately.'],
  [1, 'Goals and how we would measure them', 'discussion', 40, 'No goal without a figure that somebody owns.'],
  [2, 'What we heard: the SWOT in eight groups', 'clustering', 30, ''],
  [2, 'From groups to needs', 'brainstorm', 35, 'One need, one problem, one gain.'],
  [2, 'Score urgency and impact', 'scoring', 25, 'Everybody alone, then reveal.'],
  [2, 'Coffee', 'break', 15, ''],
  [2, 'Place the needs on the matrix', 'matrix', 35, 'Only needs with a wide spread are discussed.'],
  [2, 'What we will not do, and why', 'discussion', 20, ''],
];

function activities(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'activity',
    '2026-04-20',
    ACTIVITIES.map(([workshop, title, type, minutes, facilitatorNotes]) => ({
      parentId: make.id('workshop', workshop),
      writtenOn: workshop === 1 ? '2026-04-20' : '2026-05-11',
      title,
      type,
      minutes,
      facilitatorNotes,
      ...(type === 'vote' ? closedVote(make) : {}),
    })),
  );
}

// Held and closed: what is left of it is the result.
function closedVote(make: SampleMaker): Partial<BodyOf<'activity'>> {
  return {
    voteOn: 'challenge',
    dots: 4,
    dotsPerItem: 2,
    voters: PARTICIPANTS.slice(0, -1).map((_, index) => make.id('participant', index + 1)),
    votersHeard: 11,
    openedAt: '2026-04-22T08:48:00.000Z',
    closedAt: '2026-04-22T08:57:00.000Z',
  };
}

// workshop, text, decided by, reason
const DECISIONS: readonly (readonly [number, string, string, string])[] = [
  [
    1,
    'The five challenges with the most votes are the ones this engagement works on.',
    'All participants',
    'The sixth, pay bands, belongs to the negotiations with the works council.',
  ],
  [
    1,
    'Empty homes are the first flow that is improved across departments.',
    'Daniel Eskrow',
    'It touches four departments, costs money every day and can be measured from data we have.',
  ],
  [
    1,
    'Goals are measured from existing systems; no department builds a new list.',
    'All participants',
    'Nine lists are part of the problem.',
  ],
  [
    2,
    'Twelve needs are served in this term; three are planned for later.',
    'Daniel Eskrow',
    'More would exceed 2.5 PMO days a week and the time of the project leads.',
  ],
  [
    2,
    'The new intranet is not taken up.',
    'All participants',
    'It scored lowest on both axes, and the contract with the present supplier runs until 2028.',
  ],
  [
    2,
    'Budget ownership moves up by half a point in urgency.',
    'Gerald Mossop',
    'The budget round for 2027 starts in September; after that a year is lost.',
  ],
];

function decisions(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'workshopDecision',
    '2026-04-22',
    DECISIONS.map(([workshop, text, decidedBy, reason]) => ({
      parentId: make.id('workshop', workshop),
      writtenOn: workshop === 1 ? '2026-04-22' : '2026-05-13',
      text,
      decidedBy,
      reason,
    })),
  );
}
