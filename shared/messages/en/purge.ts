import { plural } from '../plural.ts';

/** Words of removing an engagement for good, and of the certificate. */
export const purge = {
  action: 'Remove for good…',
  title: (client: string) => `Remove ${client} for good?`,
  body: 'Every record, every step of undo and every safe copy of this engagement goes, and nothing brings it back. Files that you saved or sent are not touched.',
  type: (client: string) => `Type ${client} to confirm`,
  confirm: 'Remove for good',
  working: 'Removing…',
  done: (client: string) => `${client} was removed`,
  doneMany: (count: number) =>
    plural(count, { one: 'One engagement was removed', other: '# engagements were removed' }),
  save: 'Save the certificate…',
  close: 'Done',
  fileKind: 'Text',
  fileName: (client: string) => `Certificate of removal ${client}`,
  fileNameMany: (count: number) => `Certificates of removal of ${count} engagements`,
  failed: 'Nothing was removed.',
  certificate: {
    title: 'Certificate of removal',
    client: (client: string) => `Engagement: ${client}`,
    at: (when: string) => `Removed at: ${when} (UTC)`,
    records: (count: number) => plural(count, { one: 'One record', other: `${count} records` }),
    steps: (count: number) => plural(count, { one: 'One step of undo', other: `${count} steps of undo` }),
    secrets: (count: number) =>
      plural(count, {
        one: 'One secret collection that was open',
        other: `${count} secret collections that were open`,
      }),
    departures: (count: number) =>
      plural(count, {
        one: 'The names in one note of what left this laptop',
        other: `The names in ${count} notes of what left this laptop`,
      }),
    copies: (files: number, bytes: string) =>
      plural(files, {
        one: `One file of safe copies (${bytes} kB)`,
        other: `${files} files of safe copies (${bytes} kB)`,
      }),
    noCopies: 'No safe copy was kept here.',
    earlierRemoved: 'The copies in folders where the safe copies lay before are among them.',
    earlierWaiting:
      'NOT YET REMOVED: copies in a folder where the safe copies lay before, which could not be reached. They are removed by themselves when Quarterdeck starts and it is connected; until then they can be read there.',
    secondRemoved: 'The copies in the second folder are among them.',
    secondWaiting:
      'NOT YET REMOVED: copies in the second folder, which could not be reached. They are removed by themselves when it is connected again; until then they can be read there.',
    not: 'Not covered: files that were saved, sent or printed before, and copies that another program made of this disk. The disk writes over what was removed when it needs the room.',
  },
};
