import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[1];

/** Resources on newcomers, meetings and questions that are stuck. */
export const MEETINGS: readonly LibraryResource[] = [
  {
    key: 'onboarding-guide',
    title: 'Onboarding guide',
    category,
    purpose:
      'Brings a new project lead, department contact or PMO member to work within a week. Nobody has to know beforehand whom to ask.',
    whenToUse:
      'When somebody takes over a role in a project or in the PMO, also for a deputy before the holidays. Write it the first time somebody new arrives, not before.',
    howToAdapt:
      'Replace the list of places by the client’s own systems and rooms. Ask the last person who joined what was missing, and add exactly that.',
    sections: [
      section(
        'The first day',
        `
| Time | What | With whom | What is in hand afterwards |
| 9:00 | Welcome, and the outcome of the engagement in one sentence | Sponsor, 15 min | Why this work exists |
| 9:30 | Blueprint, page by page: who promises what to whom | PMO, 60 min | A copy with own questions in the margin |
| 11:00 | Access, calendar, lists; one line in each is changed and put back | Colleague from Digital | All access works |
| 13:00 | The work itself: an hour at the counter, in the van, on the ward | Somebody who does it | Three words that were not in the glossary |
| 15:00 | The running projects by colour, worst first | PMO | Whom to call about what |
| 16:30 | What was unclear today | PMO, 20 min | Corrections to this guide |
`,
      ),
      section(
        'The first thirty days',
        `
[ ] Week 1: sat in on a check-in and said nothing.
[ ] Week 1: read the last three status reports and the decision log.
[ ] Week 2: prepared a check-in together with its owner.
[ ] Week 2: met each head of department for twenty minutes, at their place.
[ ] Week 3: led a check-in with the PMO beside it.
[ ] Week 4: wrote one status report alone and had it corrected by the lead, not by the PMO.
[ ] Week 4: told the sponsor what looked odd from outside, while it still does.
`,
      ),
      section(
        'Who is who',
        `
| Question | Ask first | If not there | Not |
| May I spend this? | Lead of the project | Sponsor | Finance, by mail to all |
| Is this date still right? | Lead of the project | The owner of the milestone | The old plan on the drive |
| Who decides this? | Decision rights in the blueprint | PMO | The loudest in the meeting |
| Something is wrong with a person | Their head of department | People and culture | Minutes |
| … |
`,
      ),
      section(
        'House rules that nobody writes down',
        `
? How are people addressed here, and who insists on it?
? When may nobody be disturbed (month-end, handover of shifts, prayers, the Friday market)?
? Which earlier project does one not mention, and why?
? Where do people speak openly: kitchen, smoking corner, car?
? Which colour, word or abbreviation is spoilt here?
`,
      ),
      section(
        'Talk at the end of the month',
        `
What helped most: ____
What was missing: ____
What the newcomer sees that we no longer see: ____
`,
      ),
    ],
  },
  {
    key: 'meeting-record',
    title: 'Meeting agenda and minutes',
    category,
    purpose:
      'One sheet that is agenda before and minutes after. Each item begins with what shall come out of it, and each decision is one sentence with an owner.',
    whenToUse:
      'For every meeting that may decide something. Meetings that only report can usually become a page to read.',
    howToAdapt:
      'Set quorum and decision rule as the client’s rules say. Write the minutes in the room and read the decisions out before people leave.',
    sections: [
      section(
        'Frame',
        `
Purpose in one sentence: ____
What is different when we leave: ____
Chair, notes, time keeper: ____
Quorum, and who may decide if it is missed: ____

> Invitation: “On Thursday from 9:00 to 9:50 we decide whether the north district begins in June. The paper has two pages; please read the table on page 2. If you cannot come, send somebody who may say yes.”
`,
      ),
      section(
        'Agenda',
        `
The verb decides the item: inform takes five minutes, discuss ends with a question, decide ends with a sentence.

| Start | Item | Verb | Result that we want | Brought by | Paper |
| 9:00 | Follow-ups of last time: done, late, dropped | inform | Each late one has a new date or an end | PMO | list |
| 9:05 | North district begins in June? | decide | Yes or no, with conditions | Lead | 2 pages |
| 9:25 | Data analyst promised twice in May | decide | One project moves | PMO | 1 table |
| 9:40 | First impressions of the trial | discuss | Which question do we put to the fitters? | Head of Repairs | – |
| 9:48 | Decisions are read out | inform | Nobody corrects them by mail afterwards | Chair | – |
| … |
`,
      ),
      section(
        'Decisions',
        `
| No. | Decision in one sentence | Reason | Against, and why | Valid from |
| 14 | The north district begins on 10 June, with two vans. | The trial met four of five conditions. | Finance: stock count is still by hand | 3 June |
| … |
`,
      ),
      section(
        'Follow-ups',
        `
| Who | Does what | By when | Shown to |
| Lead | Writes the fifth condition as a test that can fail | 7 June | Head of Finance |
| … |
`,
      ),
      section(
        'For the chair',
        `
- Begin on time with those who are there; summing up for latecomers teaches everybody to be late.
- After two turns of the same argument ask: “What would have to be true for you to agree?”
- Silence is not consent when the quiet ones do the work. Ask them by name, and before their boss speaks.
- Last two minutes: “What did we decide? What will you tell your team at eleven?”
`,
      ),
    ],
  },
  {
    key: 'workshop-plan',
    title: 'Workshop plan',
    category,
    purpose:
      'Leads a group to a result in the time it has. It fixes what is asked, for how long and on which board, and what happens with the answers.',
    whenToUse:
      'For vision, needs and review workshops, and for any meeting of more than six people that has to produce something together. Send the frame to the participants a week before, the course stays with the facilitator.',
    howToAdapt:
      'Plan a break after 75 minutes at the latest and keep a fifth of the time free. Decide beforehand which activity is anonymous, and say so to everybody.',
    sections: [
      section(
        'Frame',
        `
? What do we want to hold in our hands at the end?
? Who has to be in the room so that the result counts, and who may be missing?
? What do the participants know, fear and expect when they arrive? Ask two of them beforehand.
? What happens with the result on the day after, and who says so at the beginning?
`,
      ),
      section(
        'Course',
        `
Needs workshop, half a day, 12 people. A fifth of the time belongs to nobody.

| Start | Minutes | Activity | Question on the wall | How | Anonymous | Result |
| 9:00 | 10 | Opening by the sponsor | Why today, and what is decided already? | Talk, standing | no | Expectations on the wall |
| 9:10 | 10 | Round | Which project of last year would you start again? | One sentence each | no | Everybody has spoken |
| 9:20 | 35 | Collecting | What keeps projects from finishing here? | Alone 7, in pairs 10, on the wall 18 | yes | 40 to 60 notes |
| 9:55 | 25 | Grouping | What belongs together, and what is it called? | In silence first | – | 7 to 9 groups with a sentence |
| 10:20 | 15 | Break | – | – | – | – |
| 10:35 | 15 | Voting | What costs us most? | Five dots each | yes | Order of groups |
| 10:50 | 45 | Scoring | How urgent, how much would it bring? | Alone, then the ends speak | shown as median | Matrix |
| 11:35 | 25 | First steps | Who does what before the end of the month? | Top three only | no | Three names with dates |
| 12:00 | 10 | Close | What do you tell your team after lunch? | Round | no | One sentence each |
| … |
`,
      ),
      section(
        'When it does not go as planned',
        `
| What happens | What to do |
| The boss answers every question first | Collect in writing; the boss reads last |
| One topic swallows everything | Give it a date of its own, with its owner, visibly on the wall |
| Nobody says anything | Pairs for three minutes, then each pair one sentence |
| It becomes personal | “What would the process have to look like so that anybody could have done it right?” |
| Twenty minutes behind | Leave an activity out; never shorten the first steps |
`,
      ),
      section(
        'Room and material',
        `
[ ] Chairs in a half circle, tables at the wall; nobody sits behind a laptop.
[ ] The board can be read from the last chair: eight words a note at most.
[ ] Water, a clock that everybody sees, and a plan for the telephone of the person on call.
[ ] Pens and paper for the moment in which the projector fails.
`,
      ),
      section(
        'Afterwards',
        `
[ ] Record to all within two working days, with pictures of the walls.
[ ] Each parked item has an owner, or it was struck out in front of everybody.
[ ] The sponsor has thanked them and said what is done first.
? What would the person say who spoke least?
`,
      ),
    ],
  },
  {
    key: 'escalation-brief',
    title: 'Escalation brief',
    category,
    purpose:
      'Puts a stuck question before the next level on one page. It can then be decided without a meeting and without blame.',
    whenToUse:
      'When the time limit of a level has passed, or when an answer would exceed its limits. It takes 20 minutes to write; if it takes longer, the question is not clear yet.',
    howToAdapt:
      'Print the client’s own levels, limits and deputies on the back. Ask both sides to write their position themselves.',
    sections: [
      section(
        'The question',
        `
Which decision is needed, in one sentence that can be answered with yes, no or a number: ____
Needed by, and what happens by itself if there is none: ____
Applies until then (interim rule): ____
Tried on the level below, when and with whom: ____

> “May the data analyst work for the repairs list only until 30 June? Without an answer by Friday she does both, and both miss their June milestone. Until then repairs goes first. The two leads tried on 2 and on 6 May.”
`,
      ),
      section(
        'Positions',
        `
Each side writes its own line and reads the other’s before it goes up.

| Who | Wants | Because | Could live with |
| Lead of the repairs list | The analyst for all of her project days in May and June | The trial starts on 10 June, and the date is public | Four of seven days, if they are the same weekdays |
| Lead of Rota 2.0 | At least three days in May | The works council meets on the 28th and wants figures | Older figures, if the sponsor says so to the council |
| … |
`,
      ),
      section(
        'Options',
        `
| Option | Costs | Brings | Affects | Recommended by |
| Repairs first, rota four weeks later | Council is asked to wait | Trial keeps its date | 40 fitters, council | PMO |
| Split by weekday | Both slip about two weeks | Nobody loses face | Both teams | – |
| Outside analyst for six weeks | 14,000 and two weeks of learning | Both dates hold, perhaps | Budget holder | Lead of Rota 2.0 |
| … |
`,
      ),
      section(
        'Answer',
        `
Decision and its limits: ____
Reason, in words that both sides can repeat: ____
Decided by, on, recorded as: ____
Who tells whom today: ____
`,
      ),
      section(
        'Before it goes up',
        `
[ ] Both leads have signed the positions, not the recommendation.
[ ] It fits on this page. If it does not, there are two questions in it.
[ ] The deputy of the person asked has it too.
[ ] The word “urgent” does not appear; the date says it.
- An escalation is no failure. A question that was open for six weeks and never went up is one.
`,
      ),
    ],
  },
];
