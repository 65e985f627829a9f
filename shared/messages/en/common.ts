import { inSentence, plural } from '../plural.ts';

/** Words that every screen shares. */
export const common = {
  add: 'Add',
  addOf: (kind: string): string => `Add ${inSentence(kind)}`,
  edit: 'Edit',
  remove: 'Delete',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  open: 'Open',
  undo: 'Undo',
  redo: 'Redo',
  moveUp: 'Move up',
  moveDown: 'Move down',
  none: 'None',
  search: 'Search',
  notSet: 'Not set',
  untitled: (kind: string): string => `Untitled ${inSentence(kind)}`,
  loading: 'Loading…',
  count: (count: number): string => plural(count, { one: '# item', other: '# items' }),
  unreadable: (count: number): string =>
    plural(count, {
      one: '# record cannot be read and is not shown. A copy is kept in the vault.',
      other: '# records cannot be read and are not shown. Copies are kept in the vault.',
    }),
  required: 'Needed',
  conflictTitle: 'Changed in another window',
  conflictBody: (theirs: string): string => `The other window has: “${theirs}”. Which one should stay?`,
  conflictKeepMine: 'Keep mine',
  conflictTakeTheirs: 'Take theirs',
  emptyValue: '(empty)',
  wordDocument: 'Word document',
  exportWord: 'Export to Word',
  trace: 'Golden thread',
  alsoLinked: 'Also linked',
  back: 'Back',
  showIn: (place: string): string => `Show in ${place}`,
  countOf: (count: number, kind: string): string => `${count} ${inSentence(kind)}`,
  more: (count: number): string => `${count} more`,
  buildsOn: (lines: string): string =>
    `Built on this: ${lines}. Change its words freely; change its meaning with them in mind.`,
  removeTitle: (name: string): string => `Delete “${name}”?`,
  removeBody: (count: number): string =>
    plural(count, {
      one: '# line depends on it. It stays, but what it came from will be gone.',
      other: '# lines depend on it. They stay, but what they came from will be gone.',
    }),
  removeOwned: (count: number): string =>
    plural(count, { one: '# line in it goes too.', other: '# lines in it go too.' }),
  removeAnyway: 'Delete anyway',
  yes: 'Yes',
  ref: 'Ref',
  actions: 'Actions',
  actionsFor: (name: string): string => `Actions for ${name}`,
  no: 'No',
};
