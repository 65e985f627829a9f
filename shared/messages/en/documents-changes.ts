import { plural } from '../plural.ts';
import { kinds } from './kinds.ts';

const known: Readonly<Record<string, { readonly one: string; readonly fields: Readonly<Record<string, string>> }>> =
  kinds;
const lines = (count: number): string => plural(count, { one: '# line', other: '# lines' });

/** Text of the table of changes between two versions of the blueprint. */
export const documentsChanges = {
  title: (version: string): string => `Changes against version ${version}`,
  lead: (changed: number, added: number, removed: number): string =>
    `Against that version ${plural(changed, { one: '# line was changed', other: '# lines were changed' })}, ${lines(added)} added and ${lines(removed)} removed.`,
  none: (version: string): string => `Nothing differs from version ${version}.`,
  how: 'Words that were removed are struck out under “Before”; words that were added are underlined under “After”.',
  caption: (version: string): string => `What changed against version ${version}, by section`,
  columns: ['Line', 'Before', 'After'],
  added: 'New line',
  removed: 'Removed line',
  progress: (count: number): string =>
    plural(count, {
      one: 'One more line shows progress only (status, forecast, date reached); it stands in the tables of this document.',
      other:
        '# more lines show progress only (status, forecast, date reached); it stands in the tables of this document.',
    }),
  yes: 'yes',
  no: 'no',
  /** What a record of a kind is called. */
  kind: (kind: string): string => known[kind]?.one ?? kind,
  /** What a field of a kind is called. */
  field: (kind: string, field: string): string =>
    field === 'ref' ? 'Reference' : (known[kind]?.fields[field] ?? field),
};
