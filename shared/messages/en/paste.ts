import { inSentence, plural } from '../plural.ts';

/** Rows pasted from a spreadsheet. */
export const paste = {
  open: 'Paste rows…',
  copy: 'Copy table',
  copied: (count: number): string =>
    plural(count, { one: '# row is on the clipboard', other: '# rows are on the clipboard' }),
  copyFailed: 'The clipboard could not be reached. Select the table and copy it by hand.',
  title: (kinds: string): string => `Paste ${inSentence(kinds)} from a spreadsheet`,
  field: 'Copied rows',
  columns: (fields: string): string => `Columns in this order, or a first row with these names: ${fields}`,
  summary: (good: number, bad: number): string =>
    bad === 0
      ? plural(good, { one: '# row fits.', other: '# rows fit.' })
      : `${plural(good, { one: '# row fits', other: '# rows fit' })}, ${plural(bad, { one: '# does not. Correct it above or leave it out.', other: '# do not. Correct them above or leave them out.' })}`,
  add: (count: number): string => plural(count, { one: 'Add # row', other: 'Add # rows' }),
  receipt: 'What becomes of each row',
  row: 'Row',
  result: 'Result',
  taken: 'Fits',
  notTaken: 'Left out',
  ignored: 'Not used',
  surplus: (count: number): string =>
    plural(count, { one: '# cell too many on the right.', other: '# cells too many on the right.' }),
  missing: (count: number): string => plural(count, { one: '# column stays empty.', other: '# columns stay empty.' }),
};

/** Tables that are edited in place. */
export const grid = {
  hint: 'Arrow keys walk the cells. Enter or typing changes one, Escape leaves it, Delete empties it.',
  /** Begins with what stands on the button, so that both are called by one name. */
  openRow: (shown: string, name: string): string => `${shown}: open ${name}`,
};
