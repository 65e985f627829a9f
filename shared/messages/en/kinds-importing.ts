/** Names of the kinds of imports, and of their fields. */
export const importingKinds = {
  importSource: {
    one: 'List from outside',
    many: 'Lists from outside',
    fields: {
      name: 'Name of the list',
      shape: 'Kind of list',
      target: 'Rows become',
      headings: 'Headings',
      takesPartial: 'Takes rows in part',
      matchesTitles: 'Finds rows by title',
    },
  },
  importRule: {
    one: 'Rule for a list',
    many: 'Rules for a list',
    fields: { role: 'Holds', column: 'Column', word: 'Word', meaning: 'Meaning' },
  },
  importReceipt: {
    one: 'Import',
    many: 'Imports',
    fields: {
      fileName: 'File',
      source: 'List',
      sourceName: 'Name of the list',
      shape: 'Kind of list',
      importedOn: 'Imported on',
      added: 'Added',
      updated: 'Updated',
      unchanged: 'Unchanged',
      skipped: 'Skipped',
      gone: 'Not in the file',
    },
  },
  importReceiptPart: {
    one: 'Part of a receipt',
    many: 'Parts of a receipt',
    fields: { part: 'Part', content: 'Rows' },
  },
} as const;
