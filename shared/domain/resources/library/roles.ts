import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[1];

/** Resources on roles, words and who hears what. */
export const ROLES: readonly LibraryResource[] = [
  {
    key: 'raci',
    title: 'RACI matrix',
    category,
    purpose:
      'Says for each deliverable who does it, who answers for it, who is asked and who is told. Exactly one role answers, so that nobody waits for somebody else.',
    whenToUse:
      'When deliverables are agreed, when a task fell between two chairs, and before holidays. Fill it in with the people named in it, never for them.',
    howToAdapt:
      'Write out the words if letters are not liked. One page per deliverable works better in workshops than one large grid; keep roles rather than names in the table.',
    sections: [
      section(
        'Roles',
        `
Use roles, not names, so that the table survives a holiday. Below six roles it is read; above ten it is filed.

| Role | Person | Deputy | May decide alone up to |
| Sponsor | | | change of outcome |
| Project lead | | | 2,000 within budget |
| Head of the department that uses it | | | rosters, ways of working |
| PMO | | | form and dates of reporting |
| … |
`,
      ),
      section(
        'Who does what',
        `
R does the work, A answers for it and accepts it, C is asked before, I is told after.

| Deliverable or activity | Sponsor | Lead | Head of department | Finance | PMO |
| Agree the outcome | A | R | C | C | C |
| Plan milestones | I | A, R | C | – | C |
| Release people | I | C | A, R | – | I |
| Report the status | I | A | C | – | R |
| Approve a change over 10 % | A | R | C | C | I |
| Show the benefit after a year | I | – | A, R | C | I |
| … |
`,
      ),
      section(
        'Rules for filling it in',
        `
- Exactly one A in each line. Two mean nobody, and a committee cannot answer the telephone.
- At least one R. Whoever has the A may also have the R, and often should.
- Each C costs days. Ask “what would you change?”; whoever has no answer becomes an I.
- Read each column downward too: more than five A for one role is a bottleneck with a name.
`,
      ),
      section(
        'Check',
        `
[ ] Everybody named has seen their own column and agreed to it.
[ ] No A stands with somebody who lacks the money or the authority for it.
[ ] Work at night, at weekends and in holidays has an A.
[ ] The line “who says that it is finished” is in the table.
? Which line led to the last quarrel, and is it settled now?
`,
      ),
      section(
        'Sentence for each line',
        `
> “For [deliverable], [role] does the work and [role] answers for it. [Roles] are asked before it is decided and have three working days; [roles] are told afterwards, in the weekly page.”
`,
      ),
    ],
  },
  {
    key: 'communication-plan',
    title: 'Communication plan',
    category,
    purpose:
      'Makes sure that those concerned hear in time, from the right person and in a way they read. It also names what is not sent any more.',
    whenToUse:
      'With the blueprint, and before any change that touches working hours, places or customers. Read it again before each larger announcement.',
    howToAdapt:
      'Start from the channels that people use today. Add the response time that each side may expect, and strike one old message for every new one.',
    sections: [
      section(
        'Plan',
        `
| Audience | What they need to know or do | Channel they read | Rhythm or trigger | Sender | Answer within |
| Heads of department | Which decisions are coming, and what it costs to wait | One page by mail, Tuesday | Weekly | PMO | 2 working days |
| Those who will use it | What changes for me, from when, whom do I ask | Their own team meeting, five minutes | Each milestone, at least four-weekly | Their supervisor | same day |
| Works council | What is planned with working time and data | Talk, then paper | Before anything is announced | Sponsor | 10 working days |
| Customers | Only what they notice | Notice at the counter, letter | Two weeks before | Customer service | as always |
| … |
`,
      ),
      section(
        'Key messages',
        `
Write three, not ten. If a message is good news for everybody, it says nothing.

| Message in one sentence | Good news for | Hard for, and what we say to them | Proof |
| From October there is one list, and it counts. | Planners and tenants | Foremen who kept their own: “Your list was better than the system. That is why its columns are yours.” | The trial in the north district |
| Nobody’s hours are measured with it. | Fitters | Managers who hoped for it: “Then we would have two lists again.” | Agreement with the works council of 3 May |
| … |
`,
      ),
      section(
        'Order on the day',
        `
| When | Who hears | From whom | How |
| Day before, 16:00 | Supervisors, with time for questions | Head of department | 20 minutes, in person |
| 08:00 | Those whose work changes | Their supervisor | Start of shift |
| 09:00 | All others | Sponsor | Mail of eight lines, with a telephone number |
| 11:00 | Customers, if they notice it | Customer service | Website, counter |
| Day after | PMO calls three people at random | PMO | “What did you hear?” |
`,
      ),
      section(
        'What is struck',
        `
For each message that is added one is taken away.
| Message or meeting that ends | Last time | Who said that nobody misses it |
| … |
`,
      ),
      section(
        'Check',
        `
[ ] Nobody reads about their own work in a mail to all.
[ ] Bad news is told by the one who decided it.
[ ] The date of the next message is in each message, even if it will say “nothing new”.
? How do we find out within two days whether it was understood?
`,
      ),
    ],
  },
  {
    key: 'resource-plan',
    title: 'Resource plan',
    category,
    purpose:
      'Compares the days that projects need with the days that people have, before promises are made. It shows the three or four people on whom too much depends.',
    whenToUse:
      'At the start of each quarter and whenever a project is added or moved. Two hours with the heads of department are enough if the project list is complete.',
    howToAdapt:
      'Plan in days a month, not in hours, and only for people who are in more than one project. Agree with the works council what is shown to whom.',
    sections: [
      section(
        'Need',
        `
Plan in days a month. Hours pretend a knowledge that nobody has, and they read like a time clock.

| Project | Role or skill | Apr | May | Jun | Could somebody else do it? |
| One list of repairs | Planner who knows the north | 6 | 8 | 4 | Yes, after two accompanied weeks |
| One list of repairs | Data analyst | 4 | 4 | 2 | No |
| Rota 2.0 | Data analyst | 2 | 6 | 6 | No |
| Rota 2.0 | Shift supervisor | 3 | 3 | 3 | Yes |
| … |
`,
      ),
      section(
        'Capacity',
        `
Start from what is left after daily work, absence and meetings. Of 20 working days a specialist in the line has seldom more than six.

| Person or team | Working days a month | Daily work | Absence, training | Free for projects | Promised | Left |
| Data analyst | 20 | 11 | 2 | 7 | 10 | −3 |
| District planners (4) | 80 | 66 | 7 | 7 | 6 | 1 |
| … |
`,
      ),
      section(
        'Rules of thumb',
        `
- Nobody is in more than two projects at a time; each further one costs about a fifth of the week in changing over.
- Promise 80 % of what is free. The rest is used up by what nobody planned.
- The person who is in every project is the plan. Begin with their calendar.
- Holidays go in first, in January, in ink.
`,
      ),
      section(
        'Decisions',
        `
| Conflict | Cost of leaving it | Way out (move, stop, buy, train) | Decided by, on | Who tells the people |
| Data analyst is promised 3 days too many in May | Both projects slip four weeks, and neither says so | Rota 2.0 begins its reports in June | Forum, 4 April | Lead of Rota 2.0 |
| … |
`,
      ),
      section(
        'Before it is shown',
        `
[ ] Each person has seen the line with their name and corrected it.
[ ] The works council knows what the table is for, and what it is not used for.
[ ] Heads of department have said “released” and not only “noted”.
? Whom can we not replace for three weeks, and who learns from them until summer?
`,
      ),
    ],
  },
  {
    key: 'glossary',
    title: 'Glossary',
    category,
    purpose:
      'Keeps one meaning for each word that people use differently, and shows which old words it replaces. Short lists are read, long ones are not.',
    whenToUse:
      'From the first interviews on; print it in the blueprint when two departments use one word in two ways. Ten to twenty words are usually all that is needed.',
    howToAdapt:
      'Take the client’s word wherever there is one. Add an example from the house to each entry, and leave out what everybody understands.',
    sections: [
      section(
        'Words',
        `
Begin with the words that led to a wrong order, a wrong date or a red face. The examples show the form; strike those that nobody argues about here.

| Word | Means here | Does not mean | Example from this house | Replaces |
| Project | Work with an end, a lead and money or people of more than one department | Anything with a steering committee | The move of the north depot | Initiative, measure, action |
| Done | Accepted by the person named for it in the charter | Delivered; ninety per cent | The list is done since the planners used it for ten days | Finished, live, closed |
| Milestone | A moment at which somebody outside the team can see something | A month’s end; a meeting | First morning without the paper list | Gate, phase end |
| Benefit | A figure in the accounts or in daily life that the line owns | A feature | Second visits down to 13 % | Added value |
| Red | The promised date or money cannot be kept without somebody else’s help | Somebody did badly | Rota 2.0 in May | Critical, escalated |
| Follow-up | One person, one verb, one date | A topic | “Anna sends the count by Friday.” | Action item, to-do |
| Sponsor | The one person who wanted it and can move what stands in its way | The highest name on the page | Head of Operations | Owner, steering chair |
| … |
`,
      ),
      section(
        'Words that we avoid',
        `
| Instead of | We say | Because |
| Resources (for people) | People, days | Nobody likes to be allocated |
| ASAP | The date | It means today for one and this quarter for another |
| Aligned | Agreed on 3 May with … | It hides who has not been asked |
| … |
`,
      ),
      section(
        'Care',
        `
[ ] One person keeps the list; new words come through the weekly look and not by mail.
[ ] It never has more than twenty lines: for each new word an old one is settled.
[ ] Whoever is new reads it on the first day and marks what was unclear.
? Which word cost us most in the last three months?
`,
      ),
      section(
        'How a word gets in',
        `
- Two people used it differently in one meeting, and somebody noticed.
- Both write down their meaning in one line; the one that the work needs is taken.
- The other meaning gets a word of its own, or it is struck.
- It stands in the list before the next report uses it.
`,
      ),
    ],
  },
];
