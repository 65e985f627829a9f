import { inSentence, plural } from '../plural.ts';

/** Words for saving an engagement as a file, opening one, and bringing two copies together. */
export const engagementFiles = {
  drop: 'Drop an engagement file to open it',
  opening: (name: string): string => `Opening “${name}”…`,
  save: {
    title: (client: string): string => `Save ${client} as a file`,
    body: 'The file holds every record, the logos and the templates of this engagement. Ballots and unrevealed notes are never in it.',
    withHistory: 'Keep the history in the file',
    withHistoryHint:
      'Earlier versions of texts, for looking back. Leave it out when the file goes to somebody who should see only what stands now.',
    protect: 'Protect the file with a passphrase',
    protectHint:
      'Whoever has the file cannot read it without the passphrase. A forgotten passphrase cannot be recovered.',
    noKeys: 'A passphrase needs the program that belongs to this page; start Quarterdeck by its own start command.',
    action: 'Save file',
    working: 'Writing the file…',
    failed: 'The file was not saved',
    locking: 'Making a key of the passphrase…',
  },
  passphrase: {
    label: 'Passphrase',
    repeat: 'Passphrase once more',
    /** By how hard it is to guess: 0 to 3. */
    strengths: [
      'Too short: at least 10 characters.',
      'Easy to guess. Three or four words that do not belong together are better.',
      'Good.',
      'Very good.',
    ],
    short: 'Use at least 10 characters; three or four words are easy to remember.',
    different: 'The two passphrases are not the same.',
  },
  unlock: {
    title: 'This file is protected',
    body: (name: string): string => `Type the passphrase of ${name}. Nothing is opened before it fits.`,
    action: 'Open file',
    working: 'Trying the passphrase…',
  },
  here: {
    title: (client: string): string => `${client} is already here`,
    same: 'The file and the engagement here hold the same.',
    differs: (lines: number): string =>
      plural(lines, { one: 'They differ in one place.', other: 'They differ in # places.' }),
    merge: 'Merge into the one here',
    mergeHint:
      'What was changed in one copy only is taken; what was changed in both, you decide. One undo takes it back.',
    copy: 'Open as a copy',
    copyHint: 'It stands beside the one here, as an engagement of its own.',
    replace: 'Replace the one here',
    replaceHint: 'The engagement becomes what the file holds. A safe copy is kept first, and one undo takes it back.',
    next: 'Continue',
    working: 'Comparing the two…',
    choice: 'What do you want to do with the file?',
    failed: 'Nothing was changed',
  },
  merge: {
    title: (client: string): string => `Merge ${client}`,
    openChoices: (count: number): string =>
      plural(count, { one: 'One thing needs your decision', other: '# things need your decision' }),
    choicesHint: 'It was changed in both copies. Nothing is merged before you press Merge.',
    allMine: 'Keep all from here',
    allTheirs: 'Take all from the file',
    mine: 'From here',
    theirs: 'From the file',
    keepDeleted: 'Leave it deleted',
    bringBack: 'Bring it back as in the file',
    deletedHere: 'Deleted here, changed in the file',
    keepMine: 'Keep it as it is here',
    takeDeleted: 'Delete it, as in the file',
    deletedThere: 'Deleted in the file, changed here',
    nothing: 'There is nothing to decide.',
    taken: (count: number): string =>
      plural(count, { one: 'One change comes in from the file', other: '# changes come in from the file' }),
    added: (count: number): string =>
      plural(count, { one: 'One record comes in from the file', other: '# records come in from the file' }),
    removed: (count: number): string =>
      plural(count, { one: 'One record goes, as in the file', other: '# records go, as in the file' }),
    kept: (count: number): string =>
      plural(count, { one: 'One change from here stays', other: '# changes from here stay' }),
    own: (count: number): string =>
      plural(count, { one: 'One record that is only here stays', other: '# records that are only here stay' }),
    renumbered: (ref: string): string => `gets a new number, because ${ref} is taken here`,
    more: (count: number): string => `and ${count} more; the saved report names them all`,
    moreChoices: (count: number): string => `Show more (${count} left)`,
    change: (field: string, before: string, after: string): string => `${field}: “${before}” becomes “${after}”`,
    stays: (field: string, mine: string, theirs: string): string =>
      `${field}: “${mine}” stays; the file has “${theirs}”`,
    nameless: (kind: string): string => `${inSentence(kind)} without a title`,
    owner: 'Belongs to',
    bytes: '(picture or template)',
    failed: 'Nothing was merged',
    action: 'Merge',
    save: 'Save this report…',
    working: 'Merging…',
    reportTitle: 'What differed between the two copies',
    reportFileKind: 'Text',
    reportName: (client: string): string => `Merge report ${client}`,
    reportClient: (client: string): string => `Engagement: ${client}`,
    reportAt: (at: string): string => `Compared: ${at}`,
    decided: (answer: string): string => `Decision: ${answer}`,
  },
  done: {
    copied: (client: string): string => `Opened a copy of ${client}`,
    merged: (client: string): string => `Merged the file into ${client}`,
    nothing: (client: string): string => `Nothing differed; ${client} is as it was`,
    replaced: (client: string): string => `${client} is now what the file holds`,
    noSafeCopy: 'The safe copy before it could not be written, so nothing was replaced.',
  },
  duplicate: {
    action: 'Duplicate',
    name: (client: string): string => `${client} (copy)`,
    done: (client: string): string => `${client} stands beside it`,
  },
  template: {
    action: 'New engagement from this one…',
    title: (client: string): string => `New engagement from ${client}`,
    body: 'It takes the way of working and leaves everything of this client behind.',
    keeps: 'Taken along',
    leaves: 'Left behind',
    keepsList: [
      'Working days, fiscal year, currency, language, weights of the scores',
      'Your brand with its logo and Word template',
      'Agendas of workshops: parts, minutes and questions, without dates or results',
      'Meetings, reports, escalation levels, steps for conflicts: titles, rhythm and rules, without people or dates',
      'Views of the register',
    ],
    leavesList: [
      'Client, people, departments, needs, KPIs, notes, initiatives, reviews, day log, history',
      'Every text in which the client, a department or a person of this engagement is named',
    ],
    check: 'Read the titles that were taken along before you show them to another client.',
    create: 'Create engagement',
    done: (records: number): string =>
      plural(records, { one: 'Created, with one record taken along', other: 'Created, with # records taken along' }),
  },
};
