import { plural } from '../plural.ts';

/** Words of the page that says what is kept where. */
export const yourData = {
  title: 'Your data',
  subtitle: 'What is kept where, how to get it back, and what is not protected.',
  where: {
    title: 'Where it is kept',
    working: 'The working store, in this program’s own profile on this computer. Every change is written there first.',
    copy: (folder: string) => `A safe copy outside that profile, as plain files in ${folder}.`,
    copyUnknown: 'A safe copy outside that profile, in this program’s data folder.',
    noCopy:
      'There is no safe copy: this page was opened without the program that keeps one. Save engagement files often.',
    both: '“Saved” means that both have the change. Nothing is ever sent over a network.',
  },
  copies: {
    title: 'Safe copies',
    hint: 'What the safe copy holds of each engagement, asked for at this moment.',
    engagement: 'Engagement',
    records: 'Records here',
    held: 'In the safe copy',
    state: 'State',
    actions: 'Save a copy',
    same: 'Everything is in it',
    behind: (steps: number) => plural(steps, { one: 'one change behind', other: `${steps} changes behind` }),
    missing: 'Not in it yet',
    ahead: 'Holds more: start the program anew to bring it here',
    problem: 'The safe copies could not be asked.',
    again: 'Ask again',
    write: 'Write a file…',
    look: 'Look at safe copies…',
    none: 'There is no engagement yet.',
    workspace: 'Your profile and brands',
  },
  left: {
    title: 'What left this laptop',
    hint: 'Files that were saved, newest first. What is printed by a browser’s own dialog, or copied by hand, is not known here.',
    when: 'When',
    name: 'File',
    folder: 'Where',
    size: 'Size',
    downloads: 'the downloads',
    unknownSize: '–',
    none: 'No file has been saved yet.',
    forget: 'Forget this list',
    forgetQuestion: 'Forget the list of saved files?',
    forgetBody: 'The files stay where they are. Only this list goes.',
  },
  back: {
    title: 'How to get it back',
    rows: [
      'Undo takes back what you did in this window, step by step, also after closing it.',
      '“Look at safe copies…” shows every earlier state of an engagement that is held, what differs from now, and brings it back: as a new engagement, or in place with one step that Undo takes back.',
      'Safe copies are also made before every import and restore, and before a new version of Quarterdeck touches your data. The newest twelve stay, with every change since the oldest of them; of the older ones one an hour, a day and a month, in up to 200 MB for each engagement. The newest three that can be read are never removed, and no copy is removed because of what the clock says.',
      'If this program’s profile is lost, the next start rebuilds every engagement from the safe copy and says so. If something is damaged or in doubt, it asks you first, and puts what is there aside before it changes anything.',
      'A deleted engagement waits in the bin on the home screen and comes back from there. After 30 days you are asked whether it may go for good; nothing goes by itself.',
      'An engagement file (“Write a file…”) holds one whole engagement. Open it on any computer with Quarterdeck.',
    ],
  },
  not: {
    title: 'What is not protected',
    rows: [
      'Without an app lock, neither the working store nor the safe copy is encrypted. Whoever can open your account on this computer can read them: switch on the encryption of your disk.',
      'Files that you saved, sent or printed are outside this program’s reach.',
      'What is deleted for good may stay on the disk in unused space until it is written over.',
      'A safe copy on the same disk does not help when the disk or the laptop is lost: keep engagement files elsewhere.',
    ],
  },
};
