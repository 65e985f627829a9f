import { CATEGORIES, section, type LibraryResource } from '../library-resource.ts';

const category = CATEGORIES[0];

/** Resources for the start of a project. */
export const STARTING: readonly LibraryResource[] = [
  {
    key: 'charter',
    title: 'Project charter',
    category,
    purpose:
      'The agreement between sponsor and project lead on what the project is for, what it may spend and where it ends. Whoever joins later can read it in five minutes.',
    whenToUse:
      'After a request was accepted and before the first money is spent. It is changed only through a change request.',
    howToAdapt:
      'Small projects keep the first two sections and the signatures. Use the names of the client’s committees and the limits of its own decision rights.',
    sections: [
      section(
        'Purpose',
        `
? Outcome in one sentence: who can do what afterwards that they cannot do today?
? How will we see that it worked: which figure, from where, on which day?
? What is not part of it, although somebody will ask?

> “From October on, every district planner sees all open repairs of the week on one page by seven in the morning. Not part of it: the planning of gas inspections, and any change of shift times.”
`,
      ),
      section(
        'Frame',
        `
Budget, and account from which it is paid: ____
Days released for each person: ____
Start, and the event that marks the finish: ____
Decisions that the lead may take alone: ____
What has to stay as it is: ____

| The lead decides alone | The sponsor decides | The forum decides |
| Order of work, meetings, words | Change of a milestone by up to four weeks | Change of the finish or of the outcome |
| Spending up to 2,000 within the budget | Up to 10 % over the budget of a line | More money in total |
| Who in the team does what | A person who is needed for longer than promised | Anything that pushes another project back |
`,
      ),
      section(
        'Deliverables',
        `
| Deliverable | Accepted when | Accepted by | Date |
| List of all open jobs, in one place | Three planners find the ten test jobs in two minutes | Head of Repairs | 30 June |
| Morning page for districts | Used on ten working days in a row without paper beside it | District planners | 15 September |
| Way of working, two pages | Read and corrected by the night shift | Head of Housing | 30 September |
| … |
`,
      ),
      section(
        'People and signatures',
        `
| Role | Name | Days a month | Deputy |
| Sponsor: removes what the lead cannot | | 1 | |
| Lead: answers for outcome, money and dates | | 8 | |
| Voice of those who will use it | | 3 | |
| Finance: confirms the figures of the benefit | | 0.5 | |

? Who has to be heard before it ends, although they are not in the team?

Signature of sponsor and date: ____
Signature of lead and date: ____
`,
      ),
      section(
        'Before you sign',
        `
[ ] The lead could explain the outcome to a stranger in one breath.
[ ] Everybody named above has said yes in person, and so has their head of department.
[ ] The last deliverable is the use of the result, not its delivery.
[ ] Somebody other than the lead will show the benefit in a year.
[ ] It is written down what stops if this starts.
`,
      ),
    ],
  },
  {
    key: 'stakeholder-register',
    title: 'Stakeholder register',
    category,
    purpose:
      'Names who can help or stop the work, what each of them expects, and who keeps the contact. It turns “we should have asked them” into a date.',
    whenToUse:
      'In the first week of an engagement or project, and at every quarterly review when roles have changed. Half an hour with the sponsor gives the first version.',
    howToAdapt:
      'Leave influence and interest as private columns where the list is shared. In small organisations use roles instead of judgements about persons.',
    sections: [
      section(
        'Who they are',
        `
Influence: 5 can stop it alone, 3 is asked before it is decided, 1 hears of it. Interest: 5 asks about it unprompted, 3 comes when invited, 1 has other worries.

| Person and role | Department | Influence 1–5 | Interest 1–5 | What they want from it | What they fear | Stance today |
| Head of Finance | Finance | 5 | 2 | Figures that agree with the ledger | Another list that is kept by hand | Waits and sees |
| Night shift supervisor | Operations | 2 | 5 | That somebody comes at night and looks | That the day shift decides again | Against, for good reasons |
| Works council chair | – | 4 | 4 | To be asked before, not after | Measuring of single people | Open |
| … |
`,
      ),
      section(
        'What we do',
        `
| Person | We want them to | Next contact, and by whom | Through whom do they hear best? |
| Head of Finance | Name the account for each benefit | 14 May, sponsor, half an hour with two figures | Her controller |
| Night shift supervisor | Say what the page must show at three in the morning | 9 May, lead, at night, on site | His longest-serving colleague |
| … |
`,
      ),
      section(
        'Where they stand',
        `
| | Low interest (1–2) | High interest (3–5) |
| High influence (4–5) | Keep content: short, rarely, with the one figure that they care about | Work closely: no surprise, ever; hears before the forum does |
| Low influence (1–3) | Keep informed: a page that can be read or left | Take seriously: knows what will go wrong first |
`,
      ),
      section(
        'Questions that find the missing ones',
        `
? Who will notice on the first morning if it fails?
? Who was not asked last time, and told us so?
? Whose numbers, room, budget or title does it touch?
? Who has to do something differently without having wanted it?
? Who leaves or arrives in the next six months?
`,
      ),
      section(
        'Handling of this list',
        `
[ ] It holds nothing that the person named could not read; what is private is kept as an internal note.
[ ] It is stored where only the sponsor and the PMO can open it.
[ ] It is read again at each quarterly review, and old judgements are struck out.
`,
      ),
    ],
  },
];
