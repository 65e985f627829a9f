import { plural } from '../plural.ts';

/** Words of a running workshop. */
export const session = {
  noAgenda: 'This workshop has no agenda yet. Choose one on its page, then run it.',
  toAgenda: 'To the agenda',
  promptHint: 'The room reads this in large letters.',
  said: 'What is said',
  saidHint: 'Only you see these notes. They stay with the workshop and can become follow-ups, decisions or needs.',
  saidEmpty: (activity: string): string => `Nothing written down yet for this ${activity.toLowerCase() || 'activity'}.`,
  notesToSelf: 'Notes to self',
  notesOf: (title: string): string => (title === '' ? 'For this activity' : `For “${title}”`),
  notesOfWorkshop: 'For the whole workshop',
  end: 'End the workshop',
  outcomes: {
    title: 'Write down at once',
    short: { followUp: 'Follow-up', decision: 'Decision', parked: 'Park' },
    add: { followUp: 'Who does what?', decision: 'What was decided?', parked: 'What do we park?' },
    owed: (name: string): string => (name === '' ? 'Follow-up, nobody named yet' : `Follow-up for ${name}`),
    sum: (decisions: number, followUps: number): string =>
      `${plural(decisions, { one: '# decision', other: '# decisions' })}, ${plural(followUps, { one: '# follow-up', other: '# follow-ups' })} so far`,
  },
  other: {
    title: 'Another workshop is still running',
    body: (names: readonly string[]): string =>
      `${names.map((name) => `“${name}”`).join(', ')} has an activity whose time is running. Ending it there keeps everything that was written.`,
    confirm: 'End it there and begin here',
  },
  ending: {
    leaveTitle: 'Leave the running workshop?',
    endTitle: 'End the workshop?',
    stay: 'Stay',
    leave: 'Leave, the time runs on',
    end: 'End the workshop',
    runs: (title: string): string => `“${title}” is running.`,
    nothingRuns: 'Nothing is running.',
    collecting: (count: number): string =>
      plural(count, {
        one: 'One thing was collected in secret and is still closed. Ending keeps it closed on this laptop; only revealing it makes it part of the workshop.',
        other:
          '# things were collected in secret and are still closed. Ending keeps them closed on this laptop; only revealing them makes them part of the workshop.',
      }),
    show: 'Show it',
    kept: 'Boards, decisions and follow-ups are kept either way, and the record can go to Word at any time.',
  },
  keys: {
    group: 'Workshop',
    next: 'Next agenda item (begins it when the room goes on)',
    previous: 'Show the previous agenda item',
    show: (number: number, title: string): string => `Show ${number}: ${title}`,
  },
};
