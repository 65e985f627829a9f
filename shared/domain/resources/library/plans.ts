import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[2];

/** Resources on dates, money and what may go wrong. */
export const PLANS: readonly LibraryResource[] = [
  {
    key: 'milestone-plan',
    title: 'Milestone plan',
    category,
    purpose:
      'Shows the eight to twelve moments at which something can be seen, with the date that was promised and the date that is expected now. The first date is never overwritten.',
    whenToUse:
      'From the charter on; reviewed at each check-in and in every status report. Freeze the promised dates on the day of the agreement.',
    howToAdapt:
      'Describe results, not activities. For regulated work add the inspections; for small projects three milestones are enough.',
    sections: [
      section(
        'Milestones',
        `
Results, not activities. A good line lets a stranger answer “is it so or not?”.

| Reference | What can be seen | Promised for | Expected on | Done on | Depends on | Confidence |
| M-01 | Charter signed by sponsor and lead | 12 Apr | – | 14 Apr | – | done |
| M-02 | All open jobs in one list, counted twice | 31 May | 6 Jun | | Interface from Digital | medium |
| M-03 | First district works a week without paper | 30 Jun | 30 Jun | | M-02, holiday roster | medium |
| M-04 | All districts; old lists are locked | 30 Sep | 30 Sep | | Works council | low |
| M-05 | Head of Repairs shows the figure for second visits | 15 Jan | 15 Jan | | Year-end count | high |
| … |
`,
      ),
      section(
        'How sure are we?',
        `
| Confidence | Means | What follows |
| High | Everybody who has to contribute has said yes, and the last step of that kind kept its date | Nothing |
| Medium | One thing is open, and we know which and when it is settled | It is named in the report |
| Low | We hope | A decision is needed, or a second way |
`,
      ),
      section(
        'Rules',
        `
- The promised date is never overwritten. It changes through a change request, and the old one stays readable.
- Look at the next two milestones each week, at all of them once a month.
- Whoever expects a date to move says so on the day on which they know it. Nobody is blamed for the day, only for the silence.
- Reserve stands as a line of its own with its keeper; hidden reserve is used twice.
`,
      ),
      section(
        'Finding weak dates',
        `
? Which date depends on somebody who has not agreed to it?
? Which step has never been done here before?
? What lies in the holidays, at the year’s end, or in the week of the audit?
? Which milestone is the first that a customer would notice, and who tells them if it moves?
? If we could buy one week, where would it help?
`,
      ),
    ],
  },
  {
    key: 'budget-tracker',
    title: 'Budget tracker',
    category,
    purpose:
      'Shows month by month what was planned, spent, promised and is expected at the end. One person answers for the forecast.',
    whenToUse:
      'For every project with money of its own, on the working day after the monthly accounts. Below a few thousand it costs more than it shows; a line in the register is enough there.',
    howToAdapt:
      'Take the cost types of the ledger, so that figures agree without work. State the deviation from which a decision is needed.',
    sections: [
      section(
        'Cost',
        `
| Cost type | Budget | Spent | Ordered, not yet paid | Expected to the end | Deviation | Reason, and since when known |
| Own people (days at full cost) | 46,000 | 19,200 | – | 49,000 | −3,000 | Third district takes longer; since 2 May |
| Outside services | 24,000 | 8,400 | 12,000 | 24,000 | 0 | – |
| Equipment for vans | 14,000 | 13,100 | 0 | 13,100 | +900 | Offer below estimate |
| Training | 4,000 | 0 | 1,500 | 4,000 | 0 | – |
| Reserve, kept by the sponsor | 6,000 | 0 | 0 | 2,100 | +3,900 | Covers the first line |
| … |
`,
      ),
      section(
        'Months',
        `
| Month | Planned | Actual | Forecast to the end | Signed by the budget holder |
| April | 18,000 | 16,900 | 94,000 | A. Moreno |
| May | 21,000 | 23,800 | 92,200 | |
| … |
`,
      ),
      section(
        'Limits',
        `
| Forecast against budget | Colour | What happens |
| Up to 5 % over in total | green | Lead moves money between lines and says so in the report |
| 5 to 10 % over, or a line over 20 % | amber | Sponsor decides within five working days |
| More than 10 % over | red | Change request to the forum; nothing new is ordered until then |
| More than 10 % under | amber | Money is given back while it can still be used |
`,
      ),
      section(
        'On the second working day of the month',
        `
[ ] Actual figures come from the ledger, on the cut-off day that finance uses.
[ ] Orders that were given by telephone are in the list.
[ ] The forecast is a person’s judgement with a name, not budget minus actual.
[ ] Own people’s days come from the day log, not from the plan.
[ ] Deviations are written as a sentence: since when, why, what can still be decided.
? Knowing what we know today, would we start it again for the money that is left?
`,
      ),
    ],
  },
  {
    key: 'raid-log',
    title: 'RAID log',
    category,
    purpose:
      'One list of risks, assumptions, issues and dependencies, each with an owner and a response. It is short enough to reach the decision and not only the file.',
    whenToUse:
      'From the charter to closure; five minutes in each project meeting, and complete before each forum. Close lines as soon as they are settled, so that the list stays short.',
    howToAdapt:
      'Limit it to ten open lines per project. Write risks as “because … it may happen that … which would …”, and score only what goes to the next level.',
    sections: [
      section(
        'Risks',
        `
Write “because … it may happen that … which would …”. What has already happened is an issue.

| Because – may – would | Probability 1–5 | Impact 1–5 | Response | Owner | Due |
| Because one person knows the interface, she may be ill in June, which would stop the trial | 2 | 5 | Second analyst accompanies three runs | Head of Digital | 31 May |
| Because the holiday roster is open, the July district may be half empty, which would make the week worthless as a test | 4 | 3 | Swap July and September | Lead | 15 May |
| Because tenants were told twice before, they may not believe the letter, which would fill the telephone line | 3 | 3 | Caretakers tell them first | Customer service | 1 June |
| … |
`,
      ),
      section(
        'Scales',
        `
| Score | Probability until the end | Impact |
| 5 | We would bet on it | Outcome is missed, or somebody comes to harm |
| 4 | More likely than not | A promised milestone moves by more than a month, or money beyond the reserve |
| 3 | As likely as not | A milestone moves by weeks, or the reserve is needed |
| 2 | It happens in one of five projects here | Extra work for the team |
| 1 | Somebody has heard of it once | We would notice and smile |

- Probability times impact of 12 and more goes to the next level, with the response that is asked for.
`,
      ),
      section(
        'Assumptions',
        `
| We assume | If wrong | Checked how and when | Owner |
| The new vans come in May | Trial with old vans, half the stock | Call to the dealer, 2 May | Fleet |
| … |
`,
      ),
      section(
        'Issues',
        `
| What happened | Impact 1–5 | What we do | Owner | Due | Closed |
| Two districts count “open” differently | 3 | One definition, read out in both | Lead | 9 May | |
| … |
`,
      ),
      section(
        'Dependencies',
        `
| We need | From whom | By when | Agreed with, on | State |
| Interface to the tenant register | Digital | 24 May | P. Sorel, 11 April | On its way, tested with ten records |
| Consent on evaluation | Works council | 28 May | – | Not asked yet |
| … |
`,
      ),
      section(
        'Five minutes in each meeting',
        `
[ ] What is new, in one sentence each?
[ ] Which line is due, and is it done?
[ ] Which line has had no change for two months? Close it, or say why it stays.
[ ] No risk without a person; “team” is not a person.
`,
      ),
    ],
  },
];
