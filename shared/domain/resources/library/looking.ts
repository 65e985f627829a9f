import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[3];

/** Resources for looking at how it goes. */
export const LOOKING: readonly LibraryResource[] = [
  {
    key: 'check-in-form',
    title: 'Check-in form',
    category,
    purpose:
      'Leads a talk of 20 to 30 minutes between a head of department and the PMO. Follow-ups come first, then what went well, what slipped and what is needed.',
    whenToUse:
      'At least once a quarter with each department, and within a week after a status turned red. Meet where the department works rather than in the PMO’s room.',
    howToAdapt:
      'Send it two days ahead where answers have to be collected. Leave out the colours if they lead to defence, and ask for confidence instead.',
    sections: [
      section(
        'Course of 25 minutes',
        `
| Minutes | Step | Who speaks |
| 4 | Follow-ups of last time: done, late with a new date, or dropped | Owner of each |
| 5 | What was finished, what slipped, and why | Head of department |
| 4 | Milestones and how sure we are | Head of department |
| 5 | Colours for schedule, budget, scope, people, benefits | Both; the head chooses, the PMO may disagree |
| 3 | New risks, decisions wanted | Both |
| 2 | What the PMO did that helped or got in the way, 1 to 5 | Head of department |
| 2 | Follow-ups read out, next date | PMO |
`,
      ),
      section(
        'Follow-ups from last time',
        `
| Who | Does what | Due | Done on | If late: what stood in the way |
| Head of Repairs | Sends the holiday roster | 24 May | 27 May | Two supervisors ill; deputy named since |
| … |
`,
      ),
      section(
        'What happened',
        `
? What was finished that somebody outside the department noticed?
? What slipped, by how much, and since when do we know?
? Does the work still serve the goal that it was started for? If not: who has to hear that?
`,
      ),
      section(
        'Colours',
        `
| Aspect | Colour | One sentence | Amber or red: cause | Action, and until when | Help wanted from |
| Schedule | amber | South two weeks late | Roster came late | South and west swapped, 24 May | – |
| People | red | Analyst promised twice | Two projects, no order | Forum on 4 June | Sponsor |
| … |
`,
      ),
      section(
        'What the PMO did',
        `
| Mark | Means |
| 5 | Without it this would not have moved |
| 4 | Saved us time |
| 3 | Neither helped nor disturbed |
| 2 | Cost more time than it saved |
| 1 | Stood in the way |

One thing to go on with: ____
One thing to stop: ____
`,
      ),
      section(
        'How to ask',
        `
- “What will we be sorry about in six weeks?” opens more than “Are there any risks?”
- When a colour is green for the third time: “How would we notice that it is not?”
- Write it down in the words of the head of department and turn the screen to them.
- No new work is handed out in the last two minutes.
`,
      ),
    ],
  },
  {
    key: 'health-check',
    title: 'Project health check',
    category,
    purpose:
      'Looks at a project from outside in two hours and finds what its reports do not show. It ends with three recommendations, not with a mark.',
    whenToUse:
      'Before large commitments, after two amber reports in a row, or on the wish of the lead. It is not an audit; never use it to prepare a decision about a person.',
    howToAdapt:
      'Choose a reviewer from another department. Agree beforehand who reads the result; the lead always reads it first.',
    sections: [
      section(
        'How it is done',
        `
Two hours, two people from outside the project, five talks of a quarter of an hour, and the result before they leave. There are no marks for people.

| Minutes | Talk with | Main question |
| 15 | Lead | What keeps you awake? |
| 10 | Sponsor | What would you tell the board if they asked now? |
| 20 | Two who do the work | What do you do that makes no sense? |
| 10 | Finance, by telephone | Since when do you know the forecast? |
| 15 | One who will use it, and one who was against it | When did you last hear of it, and what did you say that nobody wrote down? |
| 20 | Papers: charter, last three reports, decision log | Do they tell the same story? |
| 20 | The two visitors, alone | Which three things would we change? |
| 10 | Lead reads the findings first | What is wrong in here? |
`,
      ),
      section(
        'Questions',
        `
| Area | Question | Solid when | Fragile when |
| Purpose | Would three people give the same answer? | Nearly the same words | Each names their own department |
| Plan | Who believes in the next date? | Those who do the work name it unasked | “That is what it says in the plan” |
| People | Who is promised twice? | Nobody, or it is decided | “We manage” |
| Decisions | How long did the last three take? | Under a week | Nobody can say |
| Money | When did the forecast last change, and why? | This month, with a reason | It has always equalled the budget |
| Risks | Which risk became true, and was it on the list? | It was, with a response that worked | The list is from the start |
| Users | Who tried it last week? | Named people, by their own will | A test team |
| Benefit | Who will show it, in which account? | A name outside the project | “That comes later” |
`,
      ),
      section(
        'Judgement',
        `
| Area | Seen (solid, fragile, missing) | Evidence in one sentence | Heard from how many |
| Decisions | fragile | The last three took 9, 16 and 23 days | 4 of 6 |
| Users | solid | Two planners use the trial list by themselves | 3 of 6 |
| … |
`,
      ),
      section(
        'Recommendations',
        `
Three, not twelve. Whatever does not make the list will come up again if it matters.

| Recommendation | Because | Owner has agreed | By when |
| One named deputy for each decision | Half of the waiting was absence | Chief Operating Officer | 1 June |
| … |
`,
      ),
      section(
        'Promise to those we speak to',
        `
> “We write down what was said, not by whom. The lead reads it first, then the sponsor, nobody else. In four weeks we tell you what became of it.”
`,
      ),
      section(
        'For the two visitors',
        `
[ ] Neither of you has a stake in the project or in its money.
[ ] You listen nine minutes out of ten and write down sentences, not opinions.
[ ] You look at one thing with your own eyes: the list, the van, the screen at work.
[ ] You leave out what you cannot back with two voices or one paper.
`,
      ),
    ],
  },
  {
    key: 'maturity-assessment',
    title: 'Maturity self-assessment',
    category,
    purpose:
      'Shows how the organisation deals with projects in five dimensions and five levels, and what the next level would look like in practice. It is a talk with a figure, not a certificate.',
    whenToUse:
      'At the beginning, and then every half year with the same group. Plan an hour, and have examples ready for each level.',
    howToAdapt:
      'Rewrite the level descriptions with cases from the house. Aim one level higher in two dimensions at most; not everything has to reach five.',
    sections: [
      section(
        'Levels',
        `
| Level | In one sentence | You notice it when |
| 1 | It depends on single people | Somebody is on holiday and it stops |
| 2 | Some departments have a way of their own | Two departments compare notes and are surprised |
| 3 | There is one agreed way, and most follow it | A newcomer learns it from colleagues, not from the PMO |
| 4 | It is measured, and the figures change what is done | A date moves because a figure was looked at |
| 5 | Those who do the work improve it by themselves | The PMO hears of the improvement afterwards |
`,
      ),
      section(
        'What the levels look like',
        `
| Dimension | Level 1 | Level 3 | Level 5 |
| Demand | Whoever shouts is served | One front door, one order, looked at monthly | Departments withdraw requests that serve no goal |
| Decisions | Wait for one signature | Rights and limits are written down and used | Decided where the knowledge is; the forum is bored |
| Delivery | Dates are hopes | Promised and expected dates stand side by side | Teams forecast within a week of the truth |
| People | Everybody is in everything | Days are released and kept | Skills are built before they are needed |
| Benefits | End with the delivery | An owner in the line shows a figure after a year | The next case is written from the last result |
`,
      ),
      section(
        'Assessment',
        `
Each of the group marks alone, with a case of the last three months as evidence. The lower mark counts until somebody shows a case for the higher one.

| Dimension | Level today | Marks from–to | Case that proves it | Level wanted | By when |
| Demand | 2 | 1–3 | Three requests of May came past the front door | 3 | Q4 |
| Decisions | 2 | 2–3 | Median 9 days, two over 20 | 3 | Q3 |
| Delivery | 2 | 2–2 | Four of nine districts, dates moved once | 3 | Q1 |
| People | 1 | 1–2 | Analyst promised for ten of seven days | 2 | Q4 |
| Benefits | 1 | 1–1 | No figure was ever shown | 2 | Q2 |
| … |
`,
      ),
      section(
        'Next steps',
        `
| Dimension | What we would see at the next level | First step within 30 days | Owner |
| Decisions | Each level has a deputy and a limit in money | Seven names on one page, signed | Chief Operating Officer |
| People | Days are released in writing at the start of a quarter | Table of the analyst’s days | Head of Digital |
| … |
`,
      ),
      section(
        'Course of 60 minutes',
        `
- 5 minutes: the levels, read with one case of the house for each.
- 15 minutes: each marks alone, on paper.
- 25 minutes: five dimensions, five minutes each; first the evidence, then the level.
- 10 minutes: two dimensions that shall rise, and the first step.
- 5 minutes: what we deliberately leave where it is.
`,
      ),
      section(
        'Traps',
        `
? Who is missing in this group and would mark a level lower?
? Which level did we give ourselves because of a document and not because of a case?
? What do we lose if this dimension rises: speed, freedom, somebody’s role?
`,
      ),
    ],
  },
  {
    key: 'feedback-survey',
    title: 'Team survey',
    category,
    purpose:
      'Asks teams in two minutes whether the collaboration helps them. Results are shown only for groups of five or more, so that nobody can be recognised.',
    whenToUse:
      'In the last two weeks of a quarter, before the quarterly review. Pass it round on paper or on a laptop where people have no desk.',
    howToAdapt:
      'Keep the first two questions unchanged to see a trend; change the third each quarter. Say beforehand who reads the free text.',
    sections: [
      section(
        'Questions',
        `
Two minutes, on paper or on a laptop that is passed round. The first three stay the same for ever, the fourth changes each quarter.

| No. | Question | Answer |
| 1 | The PMO helps us to finish our projects. | 1 does not apply – 5 fully applies |
| 2 | I know which of our projects comes first. | 1 – 5 |
| 3 | Would you recommend working with the PMO to a colleague? | 0 – 10 |
| 4 | The new front door saves me time. | 1 – 5, or “have not used it” |
| 5 | What should we stop, start or go on with? | Free text, two lines |
| 6 | Your department | Only if you like |
`,
      ),
      section(
        'Words on the sheet',
        `
> “Six questions, two minutes. Your answer is not kept with your name, and results are shown only for groups of five or more. Sentences are quoted only if you tick the box. On 14 July you hear what we do about it.”

[ ] You may quote my sentence without my name.
`,
      ),
      section(
        'Result',
        `
| Question | Answers | Median | Last quarter | What we do about it |
| Helps us to finish | 43 of 61 | 4 | 3 | – |
| I know what comes first | 43 of 61 | 2 | 2 | The order is read out in each team meeting from August |
| Recommend (0–10) | 39 of 61 | 7 | – | Asked again; first time with enough answers |
| … |
`,
      ),
      section(
        'Grouping the sentences',
        `
| Theme | How often | In their words (cleared) | Answer from us |
| Too many forms | 9 | “I wrote the same date in three places.” | Two forms end on 1 August |
| Fast answers | 7 | “On Thursday I know.” | Goes on |
| Night shift hears last | 4 | “We read it on the notice board, a week old.” | Supervisor gets it before the mail |
| … |
`,
      ),
      section(
        'Rules',
        `
[ ] Groups under five are put together with another or not shown.
[ ] The sheet is anonymous in fact: nobody collects it by department and shift.
[ ] No reminder names those who have not answered.
[ ] The result goes to those who answered before it goes to the board.
? What will we change if the result is bad? If nothing: why do we ask?
`,
      ),
    ],
  },
];
