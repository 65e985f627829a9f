import type { AnyRecord } from '../model/record.ts';
import { on, type SampleMaker } from './sample-maker.ts';

/** Stage 6: one finished quarterly review and the one that is open, with what departments and teams said. */
export function sampleReviews(make: SampleMaker): readonly AnyRecord[] {
  return [...reviews(make), ...ratings(make), ...feedback(make)];
}

function reviews(make: SampleMaker): readonly AnyRecord[] {
  return make.list('review', '2026-09-29', [
    {
      quarter: '2026-Q3',
      status: 'finished',
      heldOn: on('2026-10-08'),
      attendees:
        'Helen Tarrow (first half hour), Daniel Eskrow, Gerald Mossop, Ruth Aldane, Tomas Okker, Priya Venn, Ines Halloway, Marek Dunn, Miriam Tolland, Alex Morrow. Excused: Sofie Brandlyle.',
      summary:
        'The foundations stand: every request enters by one door, every initiative is in one register, and decisions take 13 instead of 24 working days. Residents notice little so far. Empty homes fell from 41 to 36 days, and first-visit repairs rose by three points; both are behind plan because work waited for decisions and deliveries. Half of the milestones were met. The forum now meets every two weeks, and Housing may release repairs up to EUR 5,000.',
      escalationsNote:
        'Two escalations to level 3: the repair budget of a home in North (open for six working days) and the delivery of racking (open for nine). None to level 4.',
      effortNote:
        'Used 28.25 of 32.9 contracted days; less was needed in the holidays, and the difference is planned for the autumn. A third went into the front door and the register; that share falls as Digital & Data takes them over.',
      nextPriorities: make.ids('need', '4 5 9 8 6'),
      nextPrioritiesNote:
        'N-04 and N-05 stay first. N-09 moves up: the board will not fund retrofit before it has seen benefits. N-10 was scored again and stays on hold.',
      clientSignatory: 'Daniel Eskrow',
      pmoSignatory: 'Alex Morrow',
      signedOn: on('2026-10-15'),
      internalNotes: 'Helen Tarrow asked twice what remains in April. Make hand-over a heading of its own in Q4.',
    },
    {
      writtenOn: '2026-11-16',
      quarter: '2026-Q4',
      status: 'open',
      heldOn: null,
      attendees: '',
      summary: '',
      escalationsNote: '',
      effortNote: '',
      nextPriorities: [],
      nextPrioritiesNote: '',
      clientSignatory: 'Daniel Eskrow',
      pmoSignatory: 'Alex Morrow',
      internalNotes: 'Planned for 14 January 2027. Sofie Brandlyle presents the retrofit pipeline.',
    },
  ]);
}

// department, rating, helped, did not help, quote, person, cleared
const RATINGS: readonly (readonly [number, number, string, string, string, string, boolean])[] = [
  [
    1,
    4,
    'The walk-through of 30 homes and one plan per home.',
    'Two reports for the same figures.',
    'For the first time I know on Monday which homes will be ready on Friday.',
    'Ruth Aldane',
    true,
  ],
  [
    2,
    3,
    'Requests to the forum are prepared.',
    'Figures are asked for twice.',
    'I would rather have had the racks than the report.',
    'Tomas Okker',
    false,
  ],
  [
    3,
    5,
    'Advice on when and how to speak with the works council.',
    'Nothing.',
    'They told us when to say nothing yet. That saved us a dispute.',
    'Priya Venn',
    true,
  ],
  [
    4,
    4,
    'Complete requests, a log that can be audited.',
    'Benefits come late.',
    'Fewer papers, better papers.',
    'Gerald Mossop',
    true,
  ],
  [5, 4, 'Training on real projects.', 'Dates at short notice in August.', '', '', false],
  [
    6,
    5,
    'Backing for “not now”.',
    'Too much depends on one editor.',
    'We say ‘not now’ and are thanked for it.',
    'Marek Dunn',
    true,
  ],
  [
    7,
    3,
    'A short list of risks.',
    'Meetings on days when sites are visited.',
    'Ask me again when the loan is signed.',
    'Sofie Brandlyle',
    false,
  ],
];

function ratings(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'departmentRating',
    '2026-10-05',
    RATINGS.map(([department, rating, helped, didNotHelp, quote, quotedPerson, quoteCleared]) => ({
      parentId: make.id('review', 1),
      department: make.id('department', department),
      rating,
      helped,
      didNotHelp,
      quote,
      quotedPerson,
      quoteCleared,
    })),
  );
}

// review, department, satisfaction 1–5, would recommend 0–10, comment, theme, whether the comment is cleared
type FeedbackRow = readonly [number, number, number, number, string, number?, true?];

const FEEDBACK: readonly FeedbackRow[] = [
  [1, 1, 4, 9, 'Dates are true now, most of the time.', 2, true],
  [1, 1, 5, 9, ''],
  [1, 1, 3, 7, 'Still two lists on Fridays.', 1],
  [1, 2, 3, 6, 'Parts first, reports later.', 1],
  [1, 2, 4, 8, ''],
  [1, 2, 3, 5, 'I had to type the same figures twice.', 1, true],
  [1, 3, 5, 10, 'Somebody asked us before deciding.', 3, true],
  [1, 3, 4, 9, ''],
  [1, 3, 4, 8, 'Evenings are still a worry.', 3],
  [1, 4, 4, 8, ''],
  [1, 5, 4, 9, 'The course was about my project, not about a bridge.', 2, true],
  [1, 6, 5, 10, ''],
  [1, 6, 4, 9, 'Triage is half an hour well spent.', 2],
  [1, 7, 3, 6, 'Less paper than I feared.'],
  [2, 1, 5, 9, 'One sheet now. Thank you.'],
  [2, 5, 4, 9, ''],
  [2, 6, 4, 8, 'Who edits the register in February?'],
];

function feedback(make: SampleMaker): readonly AnyRecord[] {
  return make.list(
    'feedback',
    '2026-09-28',
    FEEDBACK.map(([review, department, satisfaction, recommend, comment, theme = 0, isCleared = false]) => ({
      parentId: make.id('review', review),
      writtenOn: review === 1 ? '2026-09-28' : '2026-11-18',
      department: make.id('department', department),
      satisfaction,
      recommend,
      comment,
      theme: theme === 0 ? null : make.id('theme', theme),
      quoteCleared: isCleared,
    })),
  );
}
