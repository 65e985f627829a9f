import { dateWords } from '../date-words.ts';
import { plural } from '../plural.ts';

/** Words of comparing the draft with a Word file that somebody reviewed. */
export const reviewed = {
  tab: 'Reviewed file',
  open: 'Compare with a reviewed Word file…',
  openAnother: 'Open another file…',
  reading: 'Reading the file and writing the blueprint beside it…',
  readingShort: 'Reading…',
  comparing: 'Comparing…',
  stop: 'Stop',
  close: 'Close the file',
  emptyTitle: 'No reviewed file is open',
  emptyBody:
    'Open the Word file that came back from the client. Its tracked changes, comments and plain edits are listed line by line; you accept or reject each, and nothing is changed until you do.',
  nothingTitle: 'The file says what the draft says',
  nothing: 'No field, no line and no text of the file differs, and there is no comment.',
  summary: (changes: number, unmatched: number, remarks: number): string =>
    [
      plural(changes, { one: '# change to decide', other: '# changes to decide' }),
      plural(unmatched, { one: '# entry that no field takes', other: '# entries that no field takes' }),
      plural(remarks, { one: '# comment', other: '# comments' }),
    ].join(', '),
  same: (count: number): string =>
    plural(count, {
      one: '# field of the file was changed and reads the same here.',
      other: '# fields of the file were changed and read the same here.',
    }),
  ours: (count: number): string =>
    plural(count, {
      one: '# field was changed only here since the file was written; it stays.',
      other: '# fields were changed only here since the file was written; they stay.',
    }),
  withoutManifest:
    'The program that saved this file last dropped what it said about its export. What you changed here since then is listed as if the client had changed it back.',
  withoutTags:
    'That program also dropped the names of the fields; they were found again by their titles and their order. Tracked changes inside of fields may be missing.',
  changesTitle: 'Changes',
  changesHint:
    'Accepting writes into the draft as one step that undo takes back. Agreed versions are not touched. Conflicts and removed lines are decided one by one.',
  acceptAll: (count: number): string => plural(count, { one: 'Accept # change', other: 'Accept all # changes' }),
  accept: 'Accept',
  acceptLabel: (line: string): string => `Accept: ${line}`,
  reject: 'Reject',
  rejectLabel: (line: string): string => `Reject: ${line}`,
  takeOut: 'Delete the line…',
  takeOutLabel: (line: string): string => `Delete the line: ${line}`,
  bringBack: 'Decide again',
  bringBackLabel: (line: string): string => `Decide again: ${line}`,
  accepted: (count: number): string =>
    plural(count, { one: '# change is in the draft.', other: '# changes are in the draft.' }),
  states: { changed: 'Changed', conflict: 'Both changed', removed: 'Removed' },
  removedHint: 'The client took this line out.',
  wasWhenWritten: 'When written',
  hereNow: 'Here now',
  inTheFile: 'In the file',
  emptied: '(empty)',
  by: (author: string, date: string): string =>
    [author, date === '' ? '' : dateWords(date)].filter((part) => part !== '').join(', '),
  untracked: 'without tracking',
  turnedDown: (count: number): string => plural(count, { one: '# turned down', other: '# turned down' }),
  unmatchedTitle: 'What no field takes',
  unmatchedHint: 'Nothing of the file is left out: carry these over by hand, and mark them when you have.',
  reasons: {
    unreadable: 'Cannot be read',
    'record-gone': 'Deleted here',
    'unknown-control': 'Unknown field',
    'control-removed': 'Field is missing',
    'row-added': 'New row',
    'row-moved': 'Moved row',
    'text-added': 'New text',
    'text-removed': 'Removed text',
    'text-changed': 'Changed text',
    'text-moved': 'Moved text',
  },
  under: (heading: string): string => (heading === '' ? 'before the first heading' : `under “${heading}”`),
  parts: { header: 'in the header', footer: 'in the footer', footnote: 'in a footnote', endnote: 'in an endnote' },
  seen: 'Seen to',
  seenLabel: (line: string): string => `Seen to: ${line}`,
  seenCount: (count: number): string => plural(count, { one: '# seen to', other: '# seen to' }),
  openLine: 'Open the line',
  openLineLabel: (line: string): string => `Open the line: ${line}`,
  remarksTitle: 'Comments',
  remark: 'Comment',
  about: (line: string): string => `On ${line}`,
  resolved: 'Resolved',
  followUp: 'Make a follow-up',
  followUpLabel: (text: string): string => `Make a follow-up: ${text}`,
  followUpMade: 'The comment is a follow-up now, in stage 5.',
  showMore: (count: number): string => plural(count, { one: 'Show # more', other: 'Show # more' }),
};
