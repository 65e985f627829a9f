type Params = Readonly<Record<string, string | number>>;

/** Sentences for lists that are not brought in, and for cells that are not taken. Keyed by the code. */
export const importingErrors: Readonly<Record<string, (params: Params) => string>> = {
  'source-large': (p) =>
    `The file has ${p['found'] ?? 'too many'} MB; at most ${p['max'] ?? 50} MB are read. Export fewer rows or columns. Nothing was changed.`,
  'source-empty': () => 'The file holds no rows. Export the list again, with its headings.',
  'source-protected': () =>
    'The file is protected by a password, or it is an older Excel file (.xls). Open it in Excel, save it as .xlsx without a password and try again.',
  'source-package': () =>
    'The file is a package (zip) but no workbook. Unpack it, or choose the .xlsx file itself. Nothing was changed.',
  'source-damaged': () => 'The file is incomplete or damaged. Ask for a fresh export; nothing was changed.',
  'source-doctype': () =>
    'The file declares a document type or entities, which no export of a plan does, so it is not read for safety. Nothing was changed.',
  'source-bomb': () => 'The file unpacks to more than can be read. Export fewer rows. Nothing was changed.',
  'source-unsafe': () =>
    'The file is built in a way that no spreadsheet writes, so it is not read. Save it anew from Excel and try again.',
  'source-binary': () =>
    'The file is neither text nor a workbook that is known. Choose an .xlsx, .csv, .xml (MS Project) or .json (Trello) file.',
  'source-xml': () =>
    'This XML is no MS Project plan. In MS Project choose “Save as”, then “XML format”. Nothing was changed.',
  'source-json': () =>
    'This JSON is no Trello board. In Trello choose “Print, export and share”, then “Export as JSON”. Nothing was changed.',
  'rows-many': (p) =>
    `The list has ${p['found'] === undefined ? 'more' : Number(p['found']).toLocaleString('en')} rows${p['found'] === undefined ? ' than are read' : ''}; at most ${Number(p['max'] ?? 50_000).toLocaleString('en')} fit. Split it and import the parts.`,
  'import-unplanned': () => 'This import was stored or changed already. Check it again first.',
  'import-overtaken': () =>
    'Records that this import changes were changed elsewhere since it was checked. Nothing was stored; check it again.',
  'import-failed': (p) => `The file could not be brought in (${p['reason'] ?? 'unknown reason'}). Nothing was stored.`,
  'import-stopped': () => 'The import was stopped. Nothing was stored.',
  'commit-cancelled': () => 'The import was stopped. Nothing was stored.',
  'cell-negative': (p) => `Below zero: “${p['text'] ?? ''}”. Amounts of money are zero or more here.`,
  'rating-unknown': (p) => `Not a rating: “${p['text'] ?? ''}”. Ratings are ${p['min'] ?? 1} to ${p['max'] ?? 5}.`,
  'rating-range': (p) =>
    `Not a rating from ${p['min'] ?? 1} to ${p['max'] ?? 5}: “${p['text'] ?? ''}”. Ratings of another scale are not converted; change them in the list.`,
  'list-kind': () =>
    'This is a plan or a board and no list of answers. Export the answers of the survey as .csv or .xlsx. Nothing was changed.',
  'answers-many': (p) =>
    `The list has ${Number(p['found'] ?? 0).toLocaleString('en')} answers; at most ${Number(p['max'] ?? 5000).toLocaleString('en')} fit. Split it and bring in the parts.`,
  'cell-other-way': (p) => `Cannot be read the way that the column is: “${p['text'] ?? ''}”.`,
};
