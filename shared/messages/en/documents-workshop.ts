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
    missing: ['who took part', 'Add the participants to the workshop.'],
  },
  agenda: {
    title: 'Agenda, as planned and as it went',
    columns: ['Planned', 'Activity', 'Kind', 'Planned for', 'Took'],
    after: (minutes: number): string => `after ${minutes} min`,
    minutes: (minutes: number): string => `${minutes} min`,
    notHeld: 'not held',
    running: 'not ended',
    missing: ['an agenda', 'Add activities to the workshop, or start from a template.'],
  },
  board: {
    title: 'What was said',
    others: 'Without a quadrant',
    votes: (count: number): string => plural(count, { one: '# vote', other: '# votes' }),
    missing: ['notes', 'Capture notes on the SWOT grid of this workshop.'],
  },
  matrix: 'Where the needs stand',
  outcomes: {
    title: 'What came of it',
    decisions: 'Decisions',
    decisionColumns: ['Decision', 'Decided by', 'Reason'],
    missingDecisions: ['a decision', 'Write decisions down while the room still agrees.'],
    followUps: 'Follow-ups',
    followUpColumns: ['Follow-up', 'Owner', 'Due', 'Done'],
    missingFollowUps: ['a follow-up', 'Make one of a note, or add one to the workshop.'],
    parked: 'Parking lot',
  },
};
