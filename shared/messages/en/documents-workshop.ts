import { plural } from '../plural.ts';

/** Text of the workshop record. */
export const documentsWorkshop = {
  document: 'Workshop record',
  subject: (title: string, client: string): string => `${title}, a workshop with ${client}`,
  keywords: 'workshop, record, SWOT, decisions, follow-ups',
  untitled: 'Workshop',
  coverSubtitle: 'What was done, said and decided',
  notice: 'Notes stand as they were written. Nothing in this record says who wrote or voted what.',
  facts: { preparedFor: 'Prepared for', preparedBy: 'Prepared by', heldOn: 'Held on', place: 'Place' },
  about: {
    title: 'The workshop',
    facilitator: 'Facilitator',
    participants: 'Participants',
    participantColumns: ['Name', 'Department', 'Part'],
    participant: 'Participant',
    participantsCaption: (count: number): string =>
      `Who took part (${plural(count, { one: '# person', other: '# people' })})`,
    missing: ['who took part', 'Add the participants to the workshop.'],
    figures: { participants: 'took part', notes: 'notes', decisions: 'decisions', followUps: 'follow-ups' },
  },
  agenda: {
    title: 'Agenda, as planned and as it went',
    columns: ['Planned', 'Activity', 'Kind', 'Planned for', 'Took'],
    caption: 'The agenda with planned and actual times',
    after: (minutes: number): string => `after ${minutes} min`,
    minutes: (minutes: number): string => `${minutes} min`,
    notHeld: 'not held',
    running: 'not ended',
    missing: ['an agenda', 'Add activities to the workshop, or start from a template.'],
  },
  board: {
    title: 'What was said',
    swot: 'SWOT',
    others: 'Further notes',
    noteColumns: ['Reference', 'Note'],
    notesCaption: (count: number): string =>
      `What was written down (${plural(count, { one: '# note', other: '# notes' })})`,
    unrevealed: 'Not revealed.',
    unrevealedBody:
      'What was written privately in this activity had not been revealed when this record was made. Nothing of it is in here.',
    missing: ['notes', 'Capture notes on the boards of this workshop.'],
  },
  clusters: {
    title: 'Groups of notes',
    caption: (clusters: number, notes: number): string =>
      `${plural(clusters, { one: '# group', other: '# groups' })} and ${plural(notes, { one: '# note', other: '# notes' })}`,
    cluster: (title: string, count: number): string => `${title} (${count})`,
    untitled: 'Group without a title',
    loose: 'Not grouped',
    noNotes: 'No notes.',
  },
  results: {
    title: 'How the room voted and scored',
  },
  votes: {
    open: 'Still open.',
    openBody: 'This vote had not been closed when this record was made. Nothing of it is in here.',
    untitled: 'Dot vote',
    rule: (each: number | null, perItem: number | null): string =>
      each === null
        ? ''
        : perItem === null || perItem >= each
          ? `Each voter had ${plural(each, { one: '# dot', other: '# dots' })}.`
          : `Each voter had ${plural(each, { one: '# dot', other: '# dots' })}, at most ${perItem} on one item.`,
    heard: (ballots: number, asked: number): string =>
      asked > 0
        ? `${ballots} of ${plural(asked, { one: '# ballot was', other: '# ballots were' })} handed in.`
        : plural(ballots, { one: '# ballot was handed in.', other: '# ballots were handed in.' }),
    anonymous: 'The room was told beforehand that the vote is anonymous.',
    sums: 'Only the sums were kept; no ballot can be told from another.',
    columns: ['Reference', 'Item', 'Votes', 'Share'],
    caption: (title: string, votes: number): string =>
      `${title} (${plural(votes, { one: '# vote', other: '# votes' })})`,
    figureTitle: (title: string): string => `Result of the vote: ${title}`,
    figureCaption: (title: string, shown: number, all: number): string =>
      shown < all ? `${title}: the first ${shown} of ${all} items` : `${title}: votes by item`,
    figureAlt: (lines: string): string => `Bars from most to fewest votes. ${lines}`,
    figureLine: (name: string, votes: number): string => `${name}: ${votes}.`,
    missing: ['the result of this vote', 'Close the vote on its board in the workshop.'],
  },
  scores: {
    untitled: 'Scoring',
    open: 'Still open.',
    openBody: 'This scoring had not been closed when this record was made. Nothing of it is in here.',
    lead: 'Median of the scores on a scale of 1 to 5, with the lowest and the highest from three scores on. A score that stands alone is withheld.',
    columns: ['Reference', 'Need', 'Urgency', 'Impact', 'Agreement'],
    caption: (count: number): string => `How the room scored (${plural(count, { one: '# need', other: '# needs' })})`,
    count: (n: number): string => plural(n, { one: '# score', other: '# scores' }),
    range: (low: string, high: string, n: number): string => `${low} to ${high}, ${n} scores`,
    withheld: 'withheld',
    agreement: {
      'not-scored': '',
      agreed: 'Agreed',
      'no-agreement': 'No agreement yet',
    },
    oneScore: 'One score only',
    setByRoom: (urgency: string, impact: string): string =>
      ['Set by the room', [urgency, impact].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join(': '),
    setUrgency: (value: string): string => `urgency ${value}`,
    setImpact: (value: string): string => `impact ${value}`,
    missing: ['scores', 'Let the participants score the needs in the workshop.'],
  },
  matrix: 'Where the needs stand',
  outcomes: {
    title: 'What came of it',
    decisions: 'Decisions',
    decisionsCaption: 'What was decided, by whom and why',
    decisionColumns: ['Decision', 'Decided by', 'Reason'],
    missingDecisions: ['a decision', 'Write decisions down in the workshop while the room still agrees.'],
    followUps: 'Follow-ups',
    followUpsCaption: 'Who does what by when',
    followUpColumns: ['Follow-up', 'Owner', 'Due', 'Done'],
    missingFollowUps: ['a follow-up', 'Make one of a note, or add one to the workshop.'],
    parked: 'Parking lot',
    parkedCaption: 'What was put aside for later',
    parkedColumns: ['Reference', 'Parked item', 'Answer'],
    questions: 'Open questions',
    noQuestions: 'Nothing is left open.',
    unanswered: (text: string): string => `Parked without an answer: ${text}`,
    nobody: (text: string): string => `Nobody is named for the follow-up: ${text}`,
    undated: (text: string): string => `No date is agreed for the follow-up: ${text}`,
    undecided: (text: string): string => `It is not written down who decided: ${text}`,
    noAgreement: (needs: string): string => `The scores show no agreement yet on ${needs}.`,
    openVote: (title: string): string => `The vote “${title}” is still open.`,
    openScoring: (title: string): string => `The scoring “${title}” is still open.`,
    openNotes: (title: string): string => `What was written privately in “${title}” is not revealed yet.`,
  },
  signOff: {
    title: 'Sign-off',
    lead: (name: string): string => `With their signatures the parties confirm this record of ${name}.`,
  },
};
