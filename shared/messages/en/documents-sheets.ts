import { plural } from '../plural.ts';

/** Text of ballots and scoring sheets. */
export const documentsSheets = {
  ballots: 'Ballots',
  scoring: 'Scoring sheets',
  subject: (title: string): string => `${title}, to be handed out`,
  keywords: 'workshop, ballot, scoring sheet',
  ballot: 'Ballot',
  rule: (each: number, perItem: number): string =>
    `${plural(each, { one: 'You have one dot', other: 'You have # dots' })}; at most ${perItem} on one line. Cross a box for each dot. Do not write your name.`,
  ballotColumns: ['Line', 'Your dots'],
  cut: 'cut here',
  sheetFor: (name: string): string => `Scores of ${name}`,
  scale: 'Circle one number for each question: 1 is low, 5 is high. Leave a line open if you are not sure.',
  urgencyMeans: 'Urgency: what does waiting cost?',
  impactMeans: 'Impact: what does doing it bring?',
  sheetColumns: ['Need', 'Urgency', 'Impact'],
  missingItems: ['lines to vote on', 'Capture notes in the workshop, or choose what the vote is about.'],
  missingNeeds: ['needs to score', 'Write needs in stage 2, or take over the proposed ones.'],
  missingPeople: ['participants', 'Add who is in the room to the workshop.'],
};
