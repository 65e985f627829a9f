import { plural } from '../plural.ts';

/** Words that every screen shares. */
export const common = {
  productName: 'Quarterdeck',
  add: 'Add',
  addOf: (kind: string): string => `Add ${kind.toLowerCase()}`,
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
  notSet: 'Not set',
  untitled: (kind: string): string => `Untitled ${kind.toLowerCase()}`,
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
  yes: 'Yes',
  ref: 'Ref',
  actionsFor: (name: string): string => `Actions for ${name}`,
  no: 'No',
};
