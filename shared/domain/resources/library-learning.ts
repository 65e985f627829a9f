import { asks, fields, table, type LibraryResource } from './library-resource.ts';

const category = 'Checking, closing, learning';

/** Resources for looking at results and for handing over. */
export const LEARNING_RESOURCES: readonly LibraryResource[] = [
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
      table('Follow-ups from last time', 'What', 'Who', 'Due', 'State'),
      asks(
        'Looking back',
        'What is done that can be seen?',
        'What slipped, and why really?',
        'Do the initiatives still serve what they were started for?',
      ),
      table(
        'Status',
        'Aspect (schedule, budget, scope, people, benefits)',
        'Colour',
        'One sentence',
        'If amber or red: cause, action, help wanted',
      ),
      asks(
        'Looking ahead',
        'Which milestone dates are safe, which are hopes?',
        'New risks, and decisions wanted.',
        'What did the PMO do that helped or hindered (1 to 5)?',
        'New follow-ups and date of the next talk.',
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
      table('Questions', 'Area', 'Question', 'Evidence seen', 'Judgement (solid, fragile, missing)'),
      asks(
        'Areas to look at',
        'Purpose: would three people give the same answer?',
        'Plan: who believes in the next date?',
        'People: who is promised twice?',
        'Money: since when is the forecast known?',
        'Benefits: who will show them?',
      ),
      table('Recommendations', 'Recommendation', 'Why', 'Owner', 'By when'),
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
      asks(
        'Levels',
        '1: depends on single people.',
        '2: done in some departments, each in its own way.',
        '3: one agreed way that most follow.',
        '4: measured, and corrected by what is measured.',
        '5: improved by those who do the work.',
      ),
      table(
        'Assessment',
        'Dimension (demand, decisions, delivery, people, benefits)',
        'Level today',
        'Evidence',
        'Level wanted',
        'By when',
      ),
      table('Next steps', 'Dimension', 'What we would see at the next level', 'First step', 'Owner'),
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
      asks(
        'Questions',
        'The PMO helps us to finish our projects (1 does not apply – 5 fully applies).',
        'Would you recommend working with the PMO to a colleague (0 – 10)?',
        'What should we stop, start or keep?',
        'Your department (only if you like).',
      ),
      table('Result', 'Question', 'Answers', 'Result (from five answers on)', 'Last quarter', 'What we do about it'),
    ],
  },
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
      table(
        'Benefits',
        'Project',
        'Benefit',
        'Owner',
        'Measure and source',
        'Baseline',
        'Target',
        'First look',
        'Second look',
      ),
      table(
        'Results',
        'Benefit',
        'Value',
        'Answer (seen, not yet seen, not to be expected)',
        'Whose merit (client, PMO, both)',
        'Evidence',
      ),
      asks(
        'Questions of the review',
        'Which benefit is owed to something else?',
        'What did we gain that nobody had promised?',
        'What does this say about the next business case?',
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
      asks(
        'Looking at it',
        'What did we expect, and what happened?',
        'What made the difference?',
        'What would we do again, and what not?',
      ),
      table(
        'Lessons',
        'Lesson in one sentence',
        'Evidence',
        'What changes (template, rule, training)',
        'Owner',
        'Done on',
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
      table('Delivered', 'Deliverable', 'Promised for', 'Accepted on and by', 'Deviation and reason'),
      fields('Money and time', 'Budget', 'Cost', 'Days planned', 'Days used', 'Comment'),
      table('Still open', 'Item', 'New owner', 'Date'),
      asks(
        'Benefits and thanks',
        'Which benefits are expected, and who owns them?',
        'Three lessons for others.',
        'Whom do we thank, and for what?',
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
      table('What is handed over', 'Routine or result', 'From', 'To', 'Deputy', 'Date'),
      table('Runs', 'Run', 'Done by', 'Accompanied by', 'What went well', 'What is still missing'),
      asks(
        'Checks',
        'Is it described on two pages that the new owner has corrected?',
        'Are access rights, contacts and dates passed on?',
        'What happens when something goes wrong in the first month?',
        'Signature of the new owner: I feel able to do this.',
      ),
    ],
  },
];
