/** Words of looking back at earlier moments of a board. */
export const timeTravel = {
  open: 'Look back',
  title: 'Looking back',
  private: 'The room sees nothing of this: its picture stays as it was.',
  at: (time: string, done: string): string => `${time} · ${done}`,
  now: 'Now',
  nothing: 'Nothing was done in this engagement yet that could be looked back at.',
  before: 'Step back',
  after: 'Step forward',
  slider: 'Moment',
  goTo: 'As of (14:32)',
  go: 'Go',
  badTime: 'That is not a time of day. Write it like 14:32.',
  tooEarly: (time: string): string =>
    `Nothing that can be looked back at was done before ${time}. This is the earliest moment.`,
  back: 'Back to now',
  live: 'Live: the room keeps its picture while you look back',
  keys: {
    open: 'Look back at an earlier moment, or come back',
    before: 'One step back in time',
    after: 'One step forward in time',
    back: 'Back to now',
  },
};
