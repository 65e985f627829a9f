import { plural } from '../plural.ts';

const records = (count: number): string => plural(count, { one: 'one record', other: '# records' });

/** Words of the screens on which lost or earlier states are brought back. */
export const recovery = {
  title: 'Your data needs a decision',
  subtitle: (count: number): string =>
    plural(count, {
      one: 'Of one engagement the working store and the safe copy do not say the same. Nothing has been changed yet.',
      other: 'Of # engagements the working store and the safe copy do not say the same. Nothing has been changed yet.',
    }),
  promise: 'Whatever you choose, what is here now is first put aside as a copy of its own. Nothing is deleted.',
  reasons: {
    missing: 'Not in the working store',
    older: 'Older than the safe copy',
    damaged: 'Damaged in the working store',
    onlySecond: 'Only in the second folder',
    forked: 'Went on differently in the safe copy',
  },
  here: 'In the working store',
  held: 'In the safe copy',
  nothingHere: 'Nothing',
  hereIs: (count: number): string => records(count),
  hereDamaged: (damaged: number, expected: number | null, found: number): string =>
    [
      damaged > 0 ? plural(damaged, { one: 'one row is damaged', other: '# rows are damaged' }) : null,
      expected !== null && expected !== found ? `${found} of ${expected} records are there` : null,
    ]
      .filter((part) => part !== null)
      .join('; '),
  heldIs: (count: number, when: string): string => `${records(count)}, ${when}`,
  inSecond: 'In the second folder',
  secondIs: (count: number, when: string): string => `${records(count)}, copied there ${when}`,
  ofOther: '(by another Quarterdeck)',
  heldUnreadable: 'Its newest state cannot be read.',
  damagedFiles: (count: number): string =>
    plural(count, {
      one: 'One damaged file of the safe copy was put aside.',
      other: '# damaged files of the safe copy were put aside.',
    }),
  lostSteps: (count: number): string =>
    plural(count, {
      one: 'The safe copy once held one change more, which cannot be read now.',
      other: 'The safe copy once held # changes more, which cannot be read now.',
    }),
  carried: (count: number): string =>
    plural(count, {
      one: 'with one change that had not reached the safe copy',
      other: 'with # changes that had not reached the safe copy',
    }),
  differs: (returns: number, changes: number, goes: number): string =>
    `Against what is here now: ${records(returns)} more, ${changes} changed, ${goes} fewer.`,
  same: 'What can be read here says the same.',
  choice: 'What shall happen?',
  newest: 'Restore the newest safe state',
  earlier: 'Restore an earlier copy',
  fromSecond: 'Restore the copy in the second folder',
  keep: 'Go on with what is here',
  keepHint: (count: number): string => `${records(count)}. The state of the safe copy is kept as a copy of its own.`,
  later: 'Leave it for now',
  laterHint: 'It stays in the safe copies. “Your data” leads back to it.',
  laterInSecond: 'It stays in the second folder. “Your data” leads back to it.',
  whichCopy: 'Copy',
  chooseCopy: 'Choose a copy first.',
  nothingReadable:
    'No copy of this engagement can be read. Keep the data folder: the damaged files lie in its folder “quarantine”.',
  doOne: 'Do this',
  doAll: (count: number): string => plural(count, { one: 'Do this and go on', other: 'Do all # and go on' }),
  doing: 'Bringing it back…',
  done: (count: number): string => `Done: ${records(count)}. What was here before is kept as a copy.`,
  left: 'Left as it is.',
  goOn: 'Go on to Quarterdeck',
  failed: 'This could not be done. Nothing was changed.',
  workspace: 'Your profile and brands',
  notNamed: 'Engagement without a name',
  storeUnreadableAction: 'Build a new working store from the safe copies',
  storeUnreadableHint:
    'Try again first: another window, or a full disk, may be the cause. A new working store leaves the old one where it is; changes that had not reached the safe copies stay in the old one.',
};

/** Words of "Restore as of…" for one engagement. */
export const restoring = {
  title: 'Restore as of…',
  link: 'Look at safe copies…',
  command: 'Restore this engagement as of…',
  subtitle: (name: string): string => `Earlier states of ${name}, from its safe copies.`,
  states: 'Earlier states',
  statesHint:
    'Every change since the twelfth last whole copy, and older whole copies: one an hour, a day and a month, in up to 200 MB.',
  when: 'When',
  what: 'What',
  records: 'Records',
  whole: 'Whole copies only',
  all: 'Every change',
  show: 'Show',
  unreadable: 'cannot be read',
  unknownTime: 'time not noted',
  future: (when: string): string => `${when} (ahead of this computer’s clock)`,
  step: 'A change',
  why: {
    regular: 'Safe copy',
    manual: 'Safe copy that you asked for',
    'before-import': 'Before an import',
    'before-restore': 'Before a restore',
    'before-migration': 'Before the records changed shape',
    'before-update': 'Before an update of Quarterdeck',
    'put-aside': 'Put aside: what the working store had',
    second: 'Second folder',
    'second-other': 'Second folder, by another Quarterdeck',
  },
  makeOne: 'Make a safe copy now',
  made: 'A safe copy was made.',
  none: 'There is no safe copy of this engagement yet.',
  problem: 'The safe copies could not be asked.',
  foreign: {
    label: 'Passphrase or recovery key of that copy',
    hint: 'The one that was set where the copy was made. It is used to read the copy and kept nowhere.',
    open: 'Open this copy',
    opening: 'Opening…',
    noLock: 'No copy in this set says how it is locked, so it cannot be opened here.',
  },
  choose: 'Choose a state on the left to see what differs from now.',
  preview: (when: string): string => `As of ${when}`,
  reading: 'Reading this state…',
  cannotRead: 'This state cannot be used.',
  same: 'This state says the same as now. There is nothing to restore.',
  notHere: (count: number): string => `This engagement is not in the working store. This state has ${records(count)}.`,
  differences: 'What restoring would do',
  kind: 'Kind',
  returns: 'Comes back',
  changes: 'Changes',
  goes: 'Goes',
  oneByOne: 'One by one',
  record: 'Record',
  effect: 'What becomes of it',
  effects: {
    returns: 'comes back',
    goes: 'goes',
    changes: (fields: string): string => `changes: ${fields}`,
  },
  place: 'its place',
  nameless: 'without a name',
  asNew: 'As a new engagement',
  asNewHint: 'A new engagement leaves this one as it is.',
  inPlace: 'In place of today’s state…',
  bringBack: 'Bring it back',
  inPlaceTitle: (when: string): string => `Restore the state of ${when} in place?`,
  inPlaceBody: (changes: number): string =>
    `${plural(changes, { one: 'One record changes', other: '# records change' })}, comes back or goes, as the list says. Today’s state is kept as a safe copy first, and Undo takes the whole step back.`,
  inPlaceConfirm: 'Restore in place',
  nameAsOf: (client: string, when: string): string => `${client} (as of ${when})`,
  restored: (when: string): string => `Restored as of ${when}.`,
  added: (when: string): string => `The state of ${when} is an engagement of its own now.`,
  open: 'Open it',
  noneKept: 'Today’s state could not be kept as a safe copy, so nothing was changed.',
  back: 'Back to your data',
};
