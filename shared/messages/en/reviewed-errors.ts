type Params = Readonly<Record<string, string | number>>;

/** Sentences for reviewed Word files that are not read, and for texts in them that give no value. Keyed by the code. */
export const reviewedErrors: Readonly<Record<string, (params: Params) => string>> = {
  'docx-large': (p) => `The file is too large: at most ${p['limitMegabytes'] ?? 50} MB are read.`,
  'docx-other': () => 'This is no Word document, whatever its name says. Choose the .docx file that came back.',
  'zip-none': () =>
    'This is no Word document of today’s kind (.docx). If it is an older one, open it in Word, save it as .docx and try again.',
  'zip-protected': () =>
    'This file is protected by a password, or it is an older Word file (.doc). Open it in Word, save it as .docx without a password and try again.',
  'zip-damaged': () => 'This file is incomplete or damaged. Ask for a fresh copy; nothing was changed.',
  'zip-unsafe': () =>
    'This file is built in a way that no Word program writes, so it is not read. Nothing was changed.',
  'zip-bomb': () => 'This file unpacks to more than can be read. Nothing was changed.',
  'xml-damaged': () => 'The text inside this file is damaged. Open it in Word, save it again and try once more.',
  'xml-doctype': () => 'This file declares a document type, which Word never does, so it is not read for safety.',
  'xml-deep': () => 'The text inside this file is nested too deeply to be read. Nothing was changed.',
  'review-engagement': () =>
    'This file was written for another engagement. Open that engagement and compare it there; nothing was changed.',
  'review-document': () =>
    'This file is another document, not a collaboration blueprint. Choose the blueprint that came back.',
  'review-nothing': () =>
    'This file has no fields of the blueprint: it was not exported from here, or they were all taken out. Nothing was changed.',
  'review-failed': (p) => `The file could not be compared (${p['reason'] ?? 'unknown reason'}). Try again.`,
  'printed-long': (p) => `The text is longer than the ${p['max'] ?? ''} characters that are kept.`,
  'printed-number': () => 'This is no number.',
  'printed-range': (p) => `Out of range: ${p['min'] ?? 'least'} to ${p['max'] ?? 'most'} fit.`,
  'printed-date': () => 'This is no date that the document would print.',
  'printed-two-ways': () => 'This can be read two ways; it is not guessed.',
  'printed-choice': (p) => (p['options'] === undefined ? 'Not in the list.' : `Not in the list: ${p['options']}.`),
  'printed-unknown': (p) => `Nothing here is called “${p['text'] ?? ''}”.`,
  'printed-shared': (p) => `Several are called “${p['text'] ?? ''}”.`,
};
