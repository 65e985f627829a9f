import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[3];

/** Resources for results, lessons and the end. */
export const FINISHING: readonly LibraryResource[] = [
  {
    key: 'benefits-tracker',
    title: 'Benefits tracker',
    category,
    purpose:
      'Follows what was promised until it is seen or given up. Each benefit has an owner in the line, a measure and two dates at which somebody looks.',
    whenToUse:
      'From the business case on; looked at twice a year for at least a year after a project is closed. Put the two dates into the calendar on the day the money is approved.',
    howToAdapt:
      'Let the finance department keep it and the departments own the lines. Three answers are enough: seen, not yet seen, not to be expected.',
    sections: [
      section(
        'Benefits',
        `
| Project | Benefit | Owner in the line | Measure and source | Baseline | Target | First look | Second look |
| One list of repairs | Fewer second visits | Head of Repairs | Share, job system | 26 % | 13 % | 15 Jan | 15 Jul |
| One list of repairs | Shorter wait for tenants | Head of Housing | Median days, tenant report | 19 | 12 | 15 Jan | 15 Jul |
| Tenant letters | Fewer calls after letters | Customer service | Calls in three days after sending | 410 | 250 | 1 Mar | 1 Sep |
| … |
`,
      ),
      section(
        'Results',
        `
| Benefit | Value, date | Answer (seen, not yet seen, not to be expected) | Whose merit (client, PMO, both) | Evidence | Decision |
| Fewer second visits | 17 %, 15 Jan | not yet seen | both | Stock is counted in six of nine districts | Look again in April; three districts get help |
| Shorter wait | 11 days, 15 Jan | seen | client | Second planner since October as well | Closed, target kept as a limit |
| … |
`,
      ),
      section(
        'Kinds of benefit',
        `
| Kind | Counts as seen when | Beware of |
| Money that is no longer spent | The budget line is lower next year | Saved hours that nobody gives back |
| Money that comes in | It is in the account | Plans of sales |
| Time for customers | The customer’s own clock shows it | Averages that hide the worst week |
| Risk that is smaller | The cause is gone, or an exercise has shown it | “Nothing happened” |
| Something that people feel | Five or more were asked twice with the same question | Thanks from the project team |
`,
      ),
      section(
        'Questions of the review',
        `
? Which benefit is owed to something else, and would we have had it anyway?
? What did we gain that nobody had promised?
? Which benefit do we give up, and who tells those who paid for it?
? What does this say about the next business case: which kind of promise do we make too easily?
`,
      ),
      section(
        'On the day of the look',
        `
[ ] The owner brings the figure; the PMO brings the baseline and the promise.
[ ] The source is opened, not remembered.
[ ] One of the three answers is chosen. “Almost” is “not yet seen”.
[ ] Finance notes it where the budget of next year is made.
`,
      ),
    ],
  },
  {
    key: 'lessons',
    title: 'Lessons learned',
    category,
    purpose:
      'Turns experience into a changed habit. A lesson counts only when it says what is done differently, by whom, and where it is written down.',
    whenToUse:
      'After each milestone that mattered, in the quarterly review, and at closure; 30 minutes are enough. Do not wait for the end: by then the people have gone.',
    howToAdapt:
      'Start with facts and dates before opinions. Where people are careful, collect in writing first and read out without names.',
    sections: [
      section(
        'Looking at it',
        `
Thirty minutes, standing, soon after the event. Facts and dates go on the wall before the first opinion.

| Minutes | Step | Question |
| 5 | What happened | Which dates and figures do we all agree on? |
| 5 | What we expected | What did we say at the start? Read it out. |
| 10 | What made the difference | If we had to name one moment, which? |
| 7 | What changes | Which habit, form or rule is different from Monday on? |
| 3 | Who and when | Who changes it, and who looks whether it holds? |
`,
      ),
      section(
        'Lessons',
        `
| Lesson in one sentence | Evidence | What changes (form, rule, training) | Owner | Done on | Seen again in |
| The works council is asked before the date is promised, not after | Six weeks in May, two projects | Line in the charter: “council asked on” | PMO | 2 June | Rota 2.0: asked in time |
| A trial needs one person who may stop it | North, 10 to 14 June: five days too long | Name and condition stand in the plan of each trial | Leads | 30 June | |
| Interfaces are tested with real records first | Two weeks lost in the list project | Ten test records belong to each order | Digital | | |
| … |
`,
      ),
      section(
        'What is a lesson?',
        `
| Said | Not yet, because | Said so that it changes something |
| Communication should improve | Nobody can do it on Monday | Supervisors get the text a day before the mail |
| More time for testing | Everybody agrees and nothing happens | No start without ten test cases, written by users |
| The supplier was unreliable | It is a judgement | Two missed dates in a row: their head of service is called |
| Great team | Pleasant and useless | The two-person rule for counts stays |
`,
      ),
      section(
        'Careful rooms',
        `
- Collect in writing and read out without names when people are afraid of looking foolish.
- The one with the most power in the room begins with a mistake of their own.
- Ask “what made it sensible at the time?”; people seldom act against their better knowledge.
- Good luck is recorded too, so that nobody takes it for skill.
`,
      ),
      section(
        'Afterwards',
        `
[ ] Each lesson is in the form, rule or training that it changes; this sheet only points there.
[ ] At the next charter somebody reads out the three lessons that fit.
[ ] A lesson that came up twice goes to the forum.
`,
      ),
    ],
  },
  {
    key: 'closure-report',
    title: 'Closure report',
    category,
    purpose:
      'Ends a project in an orderly way. It says what was delivered and accepted, what it cost, what is still open, and who looks after the result and its benefits.',
    whenToUse:
      'Within four weeks after the last deliverable, or after the decision to stop. A stopped project deserves one too. It is also the moment to close lists, folders and access rights.',
    howToAdapt: 'Two pages suffice. Bring acceptance protocols as an annex if the client’s rules ask for them.',
    sections: [
      section(
        'Delivered',
        `
| Deliverable | Promised for | Accepted on, by | Difference and reason |
| List of all open jobs | 30 June | 6 July, Head of Repairs | 6 days: interface |
| Morning page for districts | 15 September | 15 September, planners | – |
| Way of working, two pages | 30 September | 2 October, Head of Housing | Night shift corrected it twice, rightly |
| Island district | 30 September | not delivered | Change 07, moved to next year |
| … |
`,
      ),
      section(
        'Money and time',
        `
| | Agreed | After changes | Actual | Reason |
| Money | 94,000 | 97,500 | 95,800 | Vans were cheaper |
| Days of own people | 410 | 432 | 451 | Training was repeated for the late shift |
| Finish | 30 September | 31 October | 24 October | – |
| … |
`,
      ),
      section(
        'Still open',
        `
Nothing stays with the project. Each line has a new owner who has said yes.

| Item | New owner | Date | Agreed in person |
| Count of stock in three districts | Store manager | 30 November | 19 October |
| Access of the outside analyst ends | Digital | 31 October | 20 October |
| … |
`,
      ),
      section(
        'Benefits and thanks',
        `
| Benefit | Owner | First look | Expectation today |
| Fewer second visits | Head of Repairs | 15 January | On its way; 17 % in October |
| … |

? What surprised us most, in one sentence for whoever does the next one?
? Whom do we thank by name, and for what exactly?

> “Thank you to the north district, which worked five days with a list that did not work yet, and told us each evening what was wrong with it.”
`,
      ),
      section(
        'Closing the door',
        `
[ ] Contracts are ended or handed over, last invoices are in.
[ ] Access rights, keys, test data and group mailboxes are removed.
[ ] The folder holds charter, changes, decisions, acceptance and this report; the rest is deleted.
[ ] People have their days back, and their heads of department know since when.
[ ] Calendar series are cancelled.
[ ] A stopped project: those who worked on it heard the reason from the sponsor, in person.

Closed by sponsor, on: ____
`,
      ),
    ],
  },
  {
    key: 'handover-checklist',
    title: 'Handover checklist',
    category,
    purpose:
      'Passes a routine or a result to its new owner so that it works without the old one. It is finished when the new owner says so.',
    whenToUse:
      'When a deliverable goes into daily work, when a role changes hands, and from the middle of an engagement for each routine of the PMO. Begin early: three accompanied runs of a monthly routine take a quarter.',
    howToAdapt:
      'Count accompanied runs instead of training hours. Add access rights and suppliers where systems are concerned.',
    sections: [
      section(
        'What is handed over',
        `
| Routine or result | From | To | Deputy | First time alone | Written down where |
| Weekly look at new requests | PMO | Head of Digital | Team assistant | 5 October | Two pages, portal |
| Forum: agenda, pack, minutes | PMO | Office of the COO | Assistant to the board | 12 November | Template and three examples |
| Stock list of the vans | Project | Store manager | Foreman north | 2 November | Sheet in the store |
| … |
`,
      ),
      section(
        'Runs',
        `
First you watch, then we do it together, then I watch. Fewer than three runs is a hope.

| Run | Date | Done by | Beside it | What went well | What is still missing |
| 1 | 7 Sep | PMO | new owner | Order of steps is clear | Rights for the list |
| 2 | 14 Sep | new owner | PMO | Alone but for two questions | What if somebody phones in between? |
| 3 | 21 Sep | new owner | – (PMO within call) | Everything | Deputy has not done it yet |
| … |
`,
      ),
      section(
        'What goes over with it',
        `
[ ] Two pages of description that the new owner has corrected in their own words.
[ ] Access rights, group mailbox, calendar series, keys.
[ ] Names of the five people who are called when it sticks, and what they like to be asked.
[ ] What was tried and given up, so that it is not tried again.
[ ] The next three dates, and what is special about them (year’s end, audit, holidays).
[ ] Time: the head of department has taken something else away for it.
`,
      ),
      section(
        'The first month alone',
        `
| Week | The old owner | The new owner |
| 1 | Can be called at any time | Writes down each question |
| 2 | One fixed half hour | Brings the list of questions |
| 3 | Answers only if called | Shows the deputy |
| 4 | Asks once: what would you do differently? | Changes it |
`,
      ),
      section(
        'Signed',
        `
? What would make me call after all?

New owner: “I feel able to do this.” Name and date: ____
Old owner: “I have let go.” Name and date: ____
Head of department: “The time for it is released.” Name and date: ____
`,
      ),
    ],
  },
];
