import { plural } from '../plural.ts';

/** Words on the wall, and the facilitator's words about the wall. */
export const audience = {
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  continued: (title: string): string => `${title} (continued)`,
  ungrouped: 'Not grouped yet',
  noGroups: 'No groups yet',
  notes: (count: number): string => plural(count, { one: '# note', other: '# notes' }),
  noNotes: 'No notes yet',
  next: (title: string): string => `Next: ${title}`,
  collect: {
    notes: 'Everybody writes alone.',
    anonymous: 'Notes are shown after the reveal, without names, and that will not change.',
    named: 'Notes are shown after the reveal, with the name of who wrote each, and that will not change.',
    noNaming: 'Notes are shown after the reveal.',
    votes: 'Everybody votes alone. The result is shown when the vote is closed.',
    dots: (each: number, perItem: number): string => {
      const dots = plural(each, { one: '# dot each', other: '# dots each' });
      return perItem < each ? `${dots}, at most ${perItem.toLocaleString('en')} on one item` : dots;
    },
    scores: 'Everybody scores alone: urgency and impact, from 1 (low) to 5 (high).',
    handedIn: (count: number, of: number): string =>
      `${count.toLocaleString('en')} of ${of.toLocaleString('en')} ${of === 1 ? 'has' : 'have'} handed in`,
    handedInOnly: (count: number): string => plural(count, { one: '# has handed in', other: '# have handed in' }),
  },
  ballots: (count: number): string => plural(count, { one: '# ballot', other: '# ballots' }),
  noItems: 'Nothing was voted on.',
  noScores: 'Nothing was scored.',
  median: 'Dot: median. Bar: from the lowest to the highest.',
  noAgreement: 'No agreement yet',
  notScored: 'Not scored',
  spread: (what: string, median: number, low: number, high: number, count: number): string =>
    `${what}: median ${median}, from ${low} to ${high}, ${plural(count, { one: '# score', other: '# scores' })}`,
  noNeeds: 'No need is placed yet.',
  unnamed: 'New',

  room: 'Room',
  roomSettings: 'How the room sees it',
  size: 'Size of the room',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  sizeHint: 'Large writes larger: for a last row beyond 8 metres.',
  dark: 'Dark colours',
  display: 'Audience window on',
  automatic: 'Automatic: the other display',
  displayName: (number: number, width: number, height: number): string => `Display ${number}, ${width} × ${height}`,
  pager: 'Pages of what the room sees',
  keys: {
    group: 'Board',
    previousPage: 'Previous page of what the room sees',
    nextPage: 'Next page of what the room sees',
  },
  dragIt:
    'Drag the audience window to the projector, then press F11 in it. A double click in it fills the display as well.',
  fillIt: 'The audience window is on the other display. A double click in it, or the key F, fills that display.',
  lost: 'The projector was unplugged. The audience window waits on this display and goes back when a projector is plugged in.',
  back: 'The projector is back, and so is the audience window.',
  backPlain: 'The projector is back, and so is the audience window. A double click in it fills the display.',
  closedByHand: 'The audience window was closed. Your board is unchanged; open the window again to go on projecting.',
};
