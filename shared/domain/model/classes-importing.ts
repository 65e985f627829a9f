import type { ClassesOf } from './field-class.ts';
import type { importingKinds } from './kinds-importing.ts';

/** Whom the fields of imports may be shown to: none of them is printed, and receipts hold cells that nobody looked through. */
export const importingClasses = {
  importSource: {
    name: 'bookkeeping',
    shape: 'bookkeeping',
    target: 'bookkeeping',
    headings: 'bookkeeping',
    takesPartial: 'bookkeeping',
    matchesTitles: 'bookkeeping',
  },
  importRule: { role: 'bookkeeping', column: 'bookkeeping', word: 'bookkeeping', meaning: 'bookkeeping' },
  importReceipt: {
    fileName: 'bookkeeping',
    source: 'bookkeeping',
    sourceName: 'bookkeeping',
    shape: 'bookkeeping',
    importedOn: 'bookkeeping',
    added: 'bookkeeping',
    updated: 'bookkeeping',
    unchanged: 'bookkeeping',
    skipped: 'bookkeeping',
    gone: 'bookkeeping',
  },
  importReceiptPart: { part: 'bookkeeping', content: 'bookkeeping' },
} as const satisfies ClassesOf<typeof importingKinds>;
