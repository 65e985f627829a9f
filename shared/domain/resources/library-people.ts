import { asks, table, type LibraryResource } from './library-resource.ts';

const category = 'People and agreements';

/** Resources on roles, communication and meetings. */
export const PEOPLE_RESOURCES: readonly LibraryResource[] = [
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
      table('Roles', 'Role', 'Person', 'Deputy'),
      table(
        'Who does what',
        'Deliverable or activity',
        'Responsible',
        'Accountable (exactly one)',
        'Consulted before',
        'Informed after',
      ),
      asks(
        'Check',
        'Does every line have one accountable and at least one responsible role?',
        'Is anybody accountable for more than they can follow?',
        'Who is asked so often that work waits?',
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
      table(
        'Plan',
        'Audience',
        'What they need to know or do',
        'Channel',
        'Rhythm or trigger',
        'Sender',
        'Answer within',
      ),
      table(
        'Key messages',
        'Message in one sentence',
        'For whom it is good news',
        'For whom it is not, and what we say',
        'Proof',
      ),
      asks(
        'Check',
        'Who has to hear before the others?',
        'Which message is no longer needed?',
        'How do we find out whether it was understood?',
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
      table('Need', 'Project', 'Role or skill', 'Days per month', 'From', 'To', 'Could somebody else do it?'),
      table('Capacity', 'Person or team', 'Days available per month', 'Already promised', 'Free', 'Conflict'),
      asks(
        'Decisions',
        'Which conflict costs most if nothing is done?',
        'What moves, what stops, what is bought in?',
        'Who tells the people concerned?',
      ),
    ],
  },
  {
    key: 'meeting-record',
    title: 'Meeting agenda and minutes',
    category,
    purpose:
      'One sheet that is agenda before and minutes after. Each item begins with what shall come out of it, and each decision is one sentence with an owner.',
    whenToUse:
      'For every meeting that may decide something. Meetings that only report can usually become a page to read.',
    howToAdapt:
      'Set quorum and decision rule as the client’s rules say. Write the minutes in the room and read the decisions out before people leave.',
    sections: [
      asks(
        'Frame',
        'Purpose in one sentence; what is different when we leave?',
        'Chair, members, quorum, who takes notes.',
        'Follow-ups from last time: done, late, dropped.',
      ),
      table('Agenda', 'Item', 'Wanted result (inform, discuss, decide)', 'Brought by', 'Minutes', 'Paper'),
      table('Decisions', 'Decision in one sentence', 'Reason', 'Decided by', 'Valid from'),
      table('Follow-ups', 'Who', 'Does what', 'By when', 'Shown to whom'),
    ],
  },
  {
    key: 'workshop-plan',
    title: 'Workshop plan',
    category,
    purpose:
      'Leads a group to a result in the time it has. It fixes what is asked, for how long and on which board, and what happens with the answers.',
    whenToUse:
      'For vision, needs and review workshops, and for any meeting of more than six people that has to produce something together. Send the frame to the participants a week before, the course stays with the facilitator.',
    howToAdapt:
      'Plan a break after 75 minutes at the latest and keep a fifth of the time free. Decide beforehand which activity is anonymous, and say so to everybody.',
    sections: [
      asks(
        'Frame',
        'What do we want to hold in our hands at the end?',
        'Who has to be in the room, and who may decide?',
        'What do the participants know or read beforehand?',
      ),
      table('Course', 'Minutes', 'Activity', 'Question on the wall', 'Method and board', 'Anonymous?', 'Result'),
      asks(
        'Afterwards',
        'Who gets the record, and by when?',
        'What happens with the parked items?',
        'What would we do differently?',
      ),
    ],
  },
  {
    key: 'escalation-brief',
    title: 'Escalation brief',
    category,
    purpose:
      'Puts a stuck question before the next level on one page. It can then be decided without a meeting and without blame.',
    whenToUse:
      'When the time limit of a level has passed, or when an answer would exceed its limits. It takes 20 minutes to write; if it takes longer, the question is not clear yet.',
    howToAdapt:
      'Print the client’s own levels, limits and deputies on the back. Ask both sides to write their position themselves.',
    sections: [
      asks(
        'The question',
        'Which decision is needed, in one sentence?',
        'By when, and what happens if there is none?',
        'What applies until then?',
      ),
      table('Positions', 'Who', 'Wants', 'Because', 'Could live with'),
      table('Options', 'Option', 'Cost and date', 'Who is affected', 'Recommended by'),
      asks(
        'Answer',
        'Decision, limits and reason.',
        'Decided by, on, and where it is recorded.',
        'Who tells whom today?',
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
      table('Words', 'Word', 'Means here', 'Does not mean', 'Example from this house', 'Replaces'),
      asks('Care', 'Who keeps the list?', 'Where is it found?', 'Which three words caused the last misunderstanding?'),
    ],
  },
];
