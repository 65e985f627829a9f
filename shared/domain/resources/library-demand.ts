import { asks, fields, table, type LibraryResource } from './library-resource.ts';

const category = 'Choosing and starting';

/** Resources for the time before a project runs. */
export const DEMAND_RESOURCES: readonly LibraryResource[] = [
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
      asks(
        'The request',
        'What should be different afterwards? One sentence.',
        'Who has the problem today, and how often?',
        'What happens if we do nothing for a year?',
        'Is there a date that cannot move, and who set it?',
      ),
      asks(
        'What it takes',
        'Which departments have to help?',
        'Rough size: days of work and money, as a range.',
        'What has already been tried?',
        'Which goal of the organisation does it serve?',
      ),
      fields(
        'Answer',
        'Received on',
        'Answer (yes, not now, needs a decision)',
        'Reason',
        'Answered by',
        'Answered on',
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
      asks(
        'The scale',
        'Urgency 1 to 5: what does waiting one quarter cost? Give an example from this house for 1, 3 and 5.',
        'Impact 1 to 5: how much does it move a goal? Give an example for 1, 3 and 5.',
      ),
      table(
        'Scores',
        'Reference',
        'Title',
        'Urgency (median, lowest, highest)',
        'Impact (median, lowest, highest)',
        'Number of scorers',
        'Value set by the room and reason',
      ),
      table(
        'Decision',
        'Reference',
        'Decision (serve, later, delegate, exclude)',
        'Reason in one sentence',
        'Looked at again on',
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
      asks(
        'Why',
        'Which problem is solved, for whom, and how do we know it is real?',
        'Which goal does it serve?',
        'What would we do if this option did not exist?',
      ),
      table(
        'Options',
        'Option (always with “do nothing”)',
        'Cost, once and yearly',
        'Benefit and from when',
        'Main risk',
        'Why chosen or not',
      ),
      table('Benefits', 'Benefit', 'Measure', 'Baseline', 'Target and date', 'Owner', 'Seen in (account, system)'),
      asks(
        'What has to be true',
        'The three assumptions on which the case stands or falls.',
        'When and how is each one checked?',
        'At which point would we stop?',
      ),
    ],
  },
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
      asks(
        'Purpose',
        'Outcome in one sentence: who can do what afterwards?',
        'How will we see that it worked?',
        'What is not part of it, although somebody will ask?',
      ),
      fields('Frame', 'Budget', 'Days released per person', 'Start', 'Finish', 'Decisions the lead may take alone'),
      table('Deliverables', 'Deliverable', 'Accepted when', 'Owner', 'Date'),
      asks(
        'People and signatures',
        'Sponsor, project lead, deputies.',
        'Who has to be heard before it ends?',
        'Signatures and date.',
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
      table(
        'People and groups',
        'Name and role',
        'Department',
        'Influence 1–5',
        'Interest 1–5',
        'Expects',
        'Worries about',
        'Contact kept by',
      ),
      table('What we do', 'Name', 'Wanted attitude', 'Next step', 'Date', 'Result'),
    ],
  },
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
      asks(
        'Your first week',
        'Whom you meet on which day, and what to ask them.',
        'What you read: blueprint, register, last status report.',
        'One small task that you finish by Friday.',
      ),
      table('Places and access', 'System or folder', 'What it is for', 'Access from', 'Who helps'),
      table('People', 'Name', 'Ask about', 'How and when to reach'),
      asks(
        'How we work',
        'What is decided where, and by when you get an answer.',
        'When to speak up: three signs that count as amber here.',
        'Words that mean something special in this house.',
      ),
    ],
  },
];
