/** Text of the internal edition of Word documents. */
export const documentsEditions = {
  /** On the cover, in the running head and among the properties. */
  internal: 'Internal edition – not for the client',
  notice:
    'This edition holds notes, fees, names and single scores that are withheld from the client. It stays with the firm; give the client edition to everybody else.',
  /** Before the heading of what only this edition has. */
  mark: (title: string): string => `Internal · ${title}`,
  notes: {
    title: 'Notes and fees',
    dayRate: 'Day rate',
    engagement: 'On the engagement',
    blueprint: 'On the blueprint',
    review: 'On the review',
    workshop: 'On the workshop',
    activity: (title: string): string => `On “${title}”`,
    checkIn: 'On the check-in',
    voters: 'Who could vote',
  },
  people: { title: 'Stakeholders', columns: ['Stakeholder', 'Influence', 'Interest', 'Note'] },
  departments: { title: 'Departments', columns: ['Department', 'Note'] },
  raised: { title: 'Who raised what', columns: ['Statement', 'Raised by'] },
  written: { title: 'Who wrote what', columns: ['Note', 'Written by', 'Facilitator’s note'] },
  scores: { title: 'Scores by person', columns: ['Need', 'Participant', 'Urgency', 'Impact', 'Comment'] },
  turnedDown: { title: 'Proposals turned down', columns: ['Proposal', 'Reason'] },
  quotes: {
    title: 'Quotes, cleared or not',
    columns: ['Department', 'Quote', 'Said by', 'Cleared'],
    cleared: 'Yes',
    notCleared: 'No',
  },
  answers: { title: 'Single answers', columns: ['Department', 'Satisfaction', 'Would recommend', 'Comment'] },
  checkIns: { title: 'Check-ins of the quarter', columns: ['Department', 'Held on', 'Help, 1 to 5', 'Note'] },
  dayLog: {
    title: 'Day log and fees',
    columns: ['Date', 'Department', 'What was done', 'Days', 'Fee'],
    total: 'Together',
  },
};
