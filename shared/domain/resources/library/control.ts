import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[2];

/** Resources on decisions, changes and reports. */
export const CONTROL: readonly LibraryResource[] = [
  {
    key: 'decision-log',
    title: 'Decision log',
    category,
    purpose:
      'Keeps what was decided, by whom, why and since when it applies. It ends discussions that were finished, and it measures how long decisions take.',
    whenToUse:
      'For every decision that commits money, dates or people of another department; written on the same day. Everyday decisions within one team do not belong here.',
    howToAdapt:
      'Two dates are essential, the complete request and the decision. Agree whether dissent is recorded by name, by reason or not at all.',
    sections: [
      section(
        'Decisions',
        `
| No. | Question | Request complete on | Decided on | Decision in one sentence | Reason | Decided by | Reviewed on |
| 12 | Who keeps the stock list? | 14 Mar | 21 Mar | Each fitter counts weekly, the store samples monthly. | A central count was tried in the past and failed | Head of Repairs | 30 Sep |
| 13 | Old lists: lock or delete? | 2 Apr | 2 Apr | Locked at the start, deleted after a year. | Audit may ask | Sponsor | 1 Oct |
| 14 | North district begins in June? | 24 May | 3 Jun | Yes, on 10 June, with two vans. | Four of five conditions are met | Forum | – |
| … |
`,
      ),
      section(
        'Waiting',
        `
| Question | Complete since | Waits for | Cost of a week of waiting | Decided by when |
| Which department pays for the tablets? | 6 May | Two heads | Offer ends on 31 May, 1,900 more after it | 24 May |
| … |
`,
      ),
      section(
        'How it is written',
        `
- The question stands before the answer, so that in two years it is clear what was not decided.
- One sentence with a verb in the active voice: who does what from when.
- “Complete” means that the one who decides could have decided. From that day the waiting is counted.
- Reasons are facts that were known on that day; later knowledge gets a decision of its own.
- A decision that is taken back keeps its line and gets a reference to the new one.
`,
      ),
      section(
        'Measured from it',
        `
| Figure | How | Good here | Tells |
| Days from complete to decided | Median over the quarter | up to 5 working days | Whether the forum meets often enough |
| Waiting longer than 10 days | Count on the last day of the month | 0 | What has to be escalated |
| Taken back within three months | Share of all | below 5 % | Whether requests were complete |

> Request by mail: “I need your decision on the tablets by 24 May. Options A and B are on the page; I recommend B because it needs no new contract. If I hear nothing, A applies, since it is the one that can be undone.”
`,
      ),
    ],
  },
  {
    key: 'change-request',
    title: 'Change request',
    category,
    purpose:
      'Lets a project change on purpose. It puts the reason, the effect on time, money, scope and benefit, and the alternative side by side.',
    whenToUse:
      'When the charter, a baseline date, the budget or a line of the blueprint shall change beyond the lead’s own limits. One change, one sheet; bundles are returned.',
    howToAdapt:
      'Print the limits of each level beside the signature. For small changes a line in the decision log may replace the form.',
    sections: [
      section(
        'The change',
        `
What shall be different, in one sentence: ____
Asked for by, on: ____
Agreement that it changes (reference and version): ____

? Why now: what do we know today that we did not know when it was agreed?
? What happens if we say no?
`,
      ),
      section(
        'Effect',
        `
| On | Agreed | After the change | Difference | Sure or estimated |
| Finish | 30 September | 31 October | + 1 month | estimated, two districts remain |
| Money | 94,000 | 97,500 | + 3,500 | offer at hand |
| Own people | 410 days | 432 days | + 22 days | estimated |
| Outcome | All districts | All but the island | one of nine less | sure |
| Benefit | 50,000 a year | 48,000 a year | − 2,000 | estimated |
| Other projects | Rota 2.0 begins in June | begins in July | analyst is shared | agreed with its lead |
| … |
`,
      ),
      section(
        'Alternatives',
        `
| Alternative | Gain | Loss | Why not recommended |
| Leave it as agreed | Date stays | Island works with two lists for a year | Costs more than it saves |
| Take the island out for good | 3,500 | Promise to the tenants’ board | Breaks a word that was given |
| … |
`,
      ),
      section(
        'Decision',
        `
| Level | May accept |
| Lead | Changes within the reserve, no milestone moved by more than a week |
| Sponsor | Up to 10 % of the money, a milestone by up to four weeks |
| Forum | More than that; any change of the outcome |

Accepted, rejected or returned, and why: ____
Decided by, on, new version: ____
`,
      ),
      section(
        'After a yes',
        `
[ ] Charter, milestone plan and budget show the new figures, and the old ones beside them.
[ ] Whoever depends on the old date was told in person.
[ ] The reserve was reduced if it was used.
[ ] The next report says it in its first sentence.
`,
      ),
    ],
  },
  {
    key: 'status-report',
    title: 'One-page status report',
    category,
    purpose:
      'Tells in two minutes where a project stands, why, and what it needs. The colour comes with a reason and with the help wanted.',
    whenToUse:
      'Monthly for every running project; earlier when a colour changes. For projects of a few weeks a line in the register replaces it.',
    howToAdapt:
      'Agree what green, amber and red mean here, and make “I ask for help” a good sentence. Fill it from the register instead of asking again.',
    sections: [
      section(
        'In three sentences',
        `
? Where do we stand against what was promised?
? What has changed since the last report?
? What do we need, from whom, by when?

> “The list is in use in four of nine districts, one fewer than promised for May. The interface came two weeks late; since Monday it works. We need the holiday roster of the south district by 24 May from the Head of Repairs, otherwise June moves as well.”
`,
      ),
      section(
        'Status',
        `
| Aspect | Colour | Reason in one sentence | Action, and until when | Help wanted |
| Schedule | amber | Fourth milestone expected two weeks late | South and west are swapped, 24 May | Roster from Repairs |
| Budget | green | 43 % spent, 45 % planned | – | – |
| Scope | green | As agreed on 14 April | – | – |
| People | red | The analyst is promised for 10 of 7 days | Forum decides on 4 June | One project has to move |
| Benefits | green | Second visits 24 % in the trial, 26 % before | Counted monthly | – |
| … |
`,
      ),
      section(
        'What the colours mean',
        `
| Colour | Rule | What the reader should do |
| Green | What was promised will be kept with what the project has | Nothing |
| Amber | It will be kept if something named happens by a named date | Check whether that is you |
| Red | It will not be kept without a decision or help from outside | Decide, or say who does |
`,
      ),
      section(
        'Next milestones',
        `
| Milestone | Promised | Expected | Confidence |
| First week without paper, south | 31 May | 14 June | medium |
| All districts | 30 September | 30 September | low |
| … |
`,
      ),
      section(
        'Risks and decisions',
        `
| Risk or decision | Effect if nothing is done | Owner | Due |
| Holiday roster is open | July test is worthless | Lead | 24 May |
| … |
`,
      ),
      section(
        'Before it is sent',
        `
[ ] A colour that changed is explained in the first sentence.
[ ] Whoever has to help heard it from you yesterday, not from the page.
[ ] It says nothing about how busy everybody was.
[ ] It is one page.
`,
      ),
    ],
  },
  {
    key: 'steering-pack',
    title: 'Steering pack',
    category,
    purpose:
      'Prepares a decision forum. First come the decisions, then the exceptions, and the rest is an annex that nobody has to read.',
    whenToUse:
      'Three working days before each forum or steering meeting. If there is nothing to decide, send the portfolio page and cancel the meeting.',
    howToAdapt:
      'Limit it to five pages and to the projects that need something. Call each owner before a red status is shown.',
    sections: [
      section(
        'Decisions today',
        `
| Question | Options | Recommendation | Cost of waiting a month | Brought by | Minutes |
| Analyst: which project goes first until 30 June? | Repairs, Rota, split, outside help | Repairs | Both miss June | PMO | 15 |
| Change 07: one month and 3,500 more for the island | Accept, reject, leave out | Accept | None before August | Lead | 10 |
| … |
`,
      ),
      section(
        'Exceptions',
        `
Only what has left its limits. Whoever is green is not discussed, and that is the reward for it.

| Project | What left the limits | Cause | Way back and date | Help wanted from this table |
| Rota 2.0 | Milestone 3 is six weeks late | Council had not been asked | Council on 28 May, new date after it | Chief Operating Officer goes along |
| … |
`,
      ),
      section(
        'Portfolio',
        `
| Project | Colour | Next milestone, promised → expected | Forecast against budget | Goal served |
| One list of repairs | amber | South district, 31 May → 14 June | −1 % | G-01 |
| Rota 2.0 | red | Council’s consent, 14 May → 28 May | 0 % | G-03 |
| Tenant letters | green | All templates, 30 June → 30 June | +4 % | – |
| … |
`,
      ),
      section(
        'Since last time',
        `
| Decision or follow-up | Who | State | If late: since when and why |
| Deputy for each escalation level | Heads | 5 of 7 | Finance and Home Care since 2 May, vacancies |
| … |
`,
      ),
      section(
        'Course of 50 minutes',
        `
| Minutes | Item | Verb |
| 5 | Since last time | inform |
| 25 | Decisions today, each one read out at its end | decide |
| 15 | Exceptions, worst first | discuss, then help |
| 3 | What changes in the order of projects | decide |
| 2 | Who tells what to whom before noon | agree |
`,
      ),
      section(
        'Three working days before',
        `
[ ] Each decision has a page with options, recommendation and the cost of waiting.
[ ] The owner of each exception was called; nobody sees their own red for the first time in the room.
[ ] The chair knows which two members disagree, and about what.
[ ] Nothing to decide and no exception: the portfolio page is sent and the meeting cancelled.
`,
      ),
      section(
        'For the chair',
        `
> “Before we decide: who would lose by this, and are they in the room?”
> “We have three minutes left for this item. Can you live with it until the next meeting, yes or no?”

? Which question came up for the third time, and why did it come back?
`,
      ),
    ],
  },
];
