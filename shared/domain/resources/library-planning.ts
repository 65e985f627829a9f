import { asks, table, type LibraryResource } from './library-resource.ts';

const category = 'Planning and control';

/** Resources for a project that runs. */
export const PLANNING_RESOURCES: readonly LibraryResource[] = [
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
      table(
        'Milestones',
        'Reference',
        'What can be seen',
        'Promised for',
        'Expected on',
        'Done on',
        'Depends on',
        'Confidence (low, medium, high)',
      ),
      asks(
        'Check',
        'Which milestone is the first that a customer notices?',
        'Which date depends on somebody who has not agreed to it?',
        'Where is the reserve, and who may use it?',
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
      table(
        'Cost',
        'Cost type',
        'Budget',
        'Spent',
        'Ordered, not yet paid',
        'Expected to the end',
        'Deviation',
        'Reason',
      ),
      table('Months', 'Month', 'Planned', 'Actual', 'Forecast to the end', 'Signed by the budget holder'),
      asks(
        'Questions each month',
        'What changed in the forecast, and since when do we know?',
        'What could still be decided differently?',
        'Is the benefit still worth it?',
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
      table('Risks', 'Because – may – would', 'Probability 1–5', 'Impact 1–5', 'Response', 'Owner', 'Due', 'Closed'),
      table('Assumptions', 'We assume', 'If wrong', 'Checked how and when', 'Owner'),
      table('Issues', 'What happened', 'Impact 1–5', 'Action', 'Owner', 'Due', 'Closed'),
      table('Dependencies', 'We need', 'From whom', 'By when', 'Agreed with', 'State'),
    ],
  },
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
      table(
        'Decisions',
        'No.',
        'Question',
        'Request complete on',
        'Decided on',
        'Decision in one sentence',
        'Reason',
        'Decided by',
        'Valid until or reviewed on',
      ),
      table('Waiting', 'Question', 'Complete since', 'Waits for', 'Cost of waiting', 'Decided by when'),
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
      asks(
        'The change',
        'What shall be different, and who asks for it?',
        'Why now, and what if not?',
        'Which agreement does it change (reference)?',
      ),
      table('Effect', 'On', 'Before', 'After', 'Sure or estimated'),
      table('Alternatives', 'Alternative', 'Advantage', 'Disadvantage'),
      asks('Decision', 'Accepted, rejected or returned, with reason.', 'By whom, on, new version.', 'Who is told?'),
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
      asks(
        'In three sentences',
        'Where do we stand against what was promised?',
        'What changed since last month?',
        'What do we need, from whom, by when?',
      ),
      table(
        'Status',
        'Aspect (schedule, budget, scope, people, benefits)',
        'Colour',
        'Reason',
        'Action',
        'Help wanted',
      ),
      table('Next milestones', 'Milestone', 'Promised', 'Expected', 'Confidence'),
      table('Risks and decisions', 'Risk or decision', 'Effect', 'Owner', 'Due'),
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
      table('Decisions today', 'Question', 'Options', 'Recommendation', 'Cost of waiting', 'Brought by'),
      table('Exceptions', 'Project', 'What left the limits', 'Cause', 'Way back', 'Help wanted'),
      table('Portfolio', 'Project', 'Colour', 'Next milestone', 'Forecast cost', 'Goal served'),
      asks(
        'Since last time',
        'Which decisions were carried out, which not, and why?',
        'What was escalated, and how long was it open?',
      ),
    ],
  },
];
