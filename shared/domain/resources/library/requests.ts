import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[0];

/** Resources on requests and their order. */
export const REQUESTS: readonly LibraryResource[] = [
  {
    key: 'intake-form',
    title: 'Intake form',
    category,
    purpose:
      'Catches every request once and in the same shape, so that requests can be compared instead of competing by volume. It asks only what the first answer needs.',
    whenToUse:
      'Whenever somebody wants work that takes more than a few days or touches another department. Not for faults and daily orders, which have their own ways.',
    howToAdapt:
      'Keep it under ten questions and use the client’s own word for “request”. Name the day on which an answer is given, and let people fill it in by telephone if forms are unpopular.',
    sections: [
      section(
        'The request',
        `
Write it as you would say it on the telephone. Nobody is asked for a solution here; the problem is enough.

? What should be different afterwards? One sentence, without naming a tool.
? Who has the problem today, how often, and what do they do instead?
? What happens if we do nothing for a year?
? Is there a date that cannot move, and who set it (law, contract, season, wish)?

> Good: “Tenants wait nine days for a first answer because three teams each keep their own list.” Not yet: “We need a ticket system.”
`,
      ),
      section(
        'What it takes',
        `
A range is honest; a single number at this point is a guess that people will quote back at you.

| Question | Small | Medium | Large | Yours |
| Days of work by our own people | under 10 | 10 to 60 | over 60 | |
| Money outside the running budget | none | up to 25,000 | over 25,000 | |
| Departments that have to help | one | two or three | four or more | |
| Can it be taken back if it fails? | yes, in a day | with effort | no | |

? What has already been tried, and why did it not last?
? Which goal of the organisation does it serve? “None, but it has to be done” is an answer.
`,
      ),
      section(
        'How requests are answered',
        `
| Answer | Means | Who gives it | Within |
| Yes, just do it | Small in every line; done from the running budget | Head of the department | 3 working days |
| Yes, as a project | Goes on with a charter | PMO, after the weekly look | 5 working days |
| Needs a decision | Large in any line, or pushes another project back | Next decision forum | its date is told within 5 days |
| Not now | Kept with a date on which it is looked at again | PMO, with one sentence of reason | 5 working days |
`,
      ),
      section(
        'Answer',
        `
Received on: ____
Answer and reason in one sentence: ____
Answered by: ____
Looked at again on: ____

> Wording for a “not now”: “Thank you. We see the problem. With the people we have it would push back the winter roster, which three departments wait for. We look at it again on 12 March; tell us if it becomes more pressing before then.”
`,
      ),
    ],
  },
  {
    key: 'prioritisation-sheet',
    title: 'Prioritisation sheet',
    category,
    purpose:
      'Puts requests and projects into one order that several people can defend. It keeps the single opinions visible, so that disagreement is discussed rather than averaged away.',
    whenToUse:
      'In the needs workshop, at each quarterly review, and whenever a new request would push another one back. It takes 25 minutes for about twenty lines if everybody scores alone first.',
    howToAdapt:
      'Two criteria, urgency and impact, are enough for most rooms; add a third only if it would change the order. Replace the examples on the scale by cases that everybody in the house remembers.',
    sections: [
      section(
        'The scale',
        `
Read the examples aloud before anybody scores, and replace them by cases of the house. A scale without cases measures temperament.

| Score | Urgency: what does waiting one quarter cost? | Impact: how much does it move a goal? |
| 5 | A legal date or a contract is missed; harm that cannot be repaired | Decides whether a goal is reached |
| 4 | Costs or complaints grow every month, and we can show it | Moves a goal in a way that the board would notice |
| 3 | Annoying and stable; next quarter is as good as this one | Helps one department reach its part of a goal |
| 2 | Nobody outside the team would notice the wait | Makes work nicer; a goal moves a little |
| 1 | Waiting even helps, because something else comes first | No goal comes closer |
`,
      ),
      section(
        'Scores',
        `
Everybody scores alone and in silence first. Then the lowest and the highest speak, one minute each, and may change their score.

| Reference | Title | Urgency (median, lowest–highest) | Impact (median, lowest–highest) | Scorers | Set by the room, and reason |
| N-04 | One list of open repairs | 4.5 (3–5) | 4 (4–5) | 9 | – |
| N-11 | New intranet | 2 (1–5) | 2.5 (1–4) | 9 | Urgency 2: the old one runs until next summer |
| N-07 | Rota that survives sick leave | 4 (4–5) | 5 (3–5) | 8 | – |
| … |
`,
      ),
      section(
        'Reading it',
        `
- A spread of three points or more is a finding, not noise: two people speak of two different things. Ask which.
- A line that scores 3 on both sides is on the line. Decide it by readiness: who could begin on Monday?
- If more than a third of the lines score above 3 and 3, the scale is too kind. Force a ranking of the top five.
- Whoever asked for a line scores it as well; leaving them out looks like a trick.
`,
      ),
      section(
        'Course of the session',
        `
| Minutes | What happens | Who leads |
| 5 | The scale and its cases; what will be done with the result | PMO |
| 8 | Silent scoring of about twenty lines | everybody |
| 10 | The five widest spreads, one minute for each end | PMO |
| 5 | The order is read out from the top until capacity is used up | sponsor |
| 2 | What is not served is read out as well, with the date of the next look | sponsor |
`,
      ),
      section(
        'Decision',
        `
| Reference | Decision (serve, later, delegate, exclude) | Reason in one sentence | Looked at again on |
| N-04 | serve | Feeds three goals, and Repairs can begin in May | – |
| N-11 | later | Waiting costs nothing before the licence ends | 1 October |
| … |
`,
      ),
      section(
        'Before the session',
        `
[ ] Each line has a title of at most eight words and somebody in the room who can explain it.
[ ] Doubles are merged; what is law or safety stands apart and is not scored.
[ ] Capacity of the next quarter is on the wall, in days, before the first score.
? Which line will the sponsor serve whatever the scores say? Better to hear it now.
`,
      ),
    ],
  },
  {
    key: 'business-case',
    title: 'Business case',
    category,
    purpose:
      'Shows on two pages why the money is better spent here than elsewhere. It names what has to be true for that, and who will show the result in the accounts.',
    whenToUse:
      'Before anything is started that exceeds the limit of a head of department, and again when its cost or date leaves the agreed limits. Skip it where the law leaves no choice; then only the cheapest way has to be shown.',
    howToAdapt:
      'Use the cost types and thresholds of the client’s finance department. If benefits cannot be put in money, name a measure and its owner instead of inventing an amount.',
    sections: [
      section(
        'Why',
        `
? Which problem is solved, for whom, and how do we know that it is real? Name the count, the month and the source.
? Which goal does it serve, and by how much?
? What would we do if this option did not exist?

> “In the last twelve months 1,340 of 5,120 repairs needed a second visit (job system, reasons A and C). A second visit costs 74 on average. Halving them frees about 50,000 a year and 900 days of waiting for tenants.”
`,
      ),
      section(
        'Options',
        `
Three options are enough, and one of them is always to leave things as they are. An option that nobody would choose is padding.

| Option | Cost once | Cost a year | Benefit and from when | Main risk | Chosen or not, because |
| Leave it | 0 | 99,000 for second visits | none | Contract penalty from next year | Not: the penalty alone is dearer |
| Stock on the vans by trade | 38,000 | 6,000 | half the second visits, from month 4 | Stock is not counted and vanishes | Chosen: smallest step with most effect |
| New planning software | 190,000 | 45,000 | two thirds of them, from month 14 | Project leads are tied up until then | Not now: looked at again with real numbers |
| … |
`,
      ),
      section(
        'Benefits',
        `
| Benefit | Measure and source | Baseline | Target and date | Owner in the line | Seen in |
| Fewer second visits | Share of jobs with a second visit, job system, monthly | 26 % | 13 % by 31 December | Head of Repairs | Cost centre 4310 |
| Shorter wait | Days from report to done, median | 19 days | 12 days by 31 March | Head of Housing | Quarterly tenant report |
| … |
`,
      ),
      section(
        'What has to be true',
        `
| Assumption on which the case stands | If it is wrong | Checked how and by when |
| Two thirds of second visits miss a part, not a skill | Stock does not help; stop | 60 jobs read by two foremen before 15 May |
| Fitters count their stock weekly | Stock has to be kept centrally; benefit halves | Trial with four vans in June |
| … |

? At which figure or date would we stop, and who says so?
`,
      ),
      section(
        'Money over three years',
        `
| | Year 1 | Year 2 | Year 3 |
| Cost, once | −38,000 | 0 | 0 |
| Cost, each year | −3,000 | −6,000 | −6,000 |
| Benefit, careful | 16,000 | 40,000 | 45,000 |
| Sum of the year | −25,000 | 34,000 | 39,000 |
| Sum so far | −25,000 | 9,000 | 48,000 |

- Use the careful figure in the table and name the hopeful one in a sentence; the other way round is found out in the first review.
- Count days of our own people at full cost, even when “they are here anyway”.
`,
      ),
    ],
  },
];
