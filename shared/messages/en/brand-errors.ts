type Params = Readonly<Record<string, string | number>>;

/** Sentences for logos and Word templates that are not taken. Keyed by the failure's code. */
export const brandErrors: Readonly<Record<string, (params: Params) => string>> = {
  'picture-empty': () => 'This picture file is empty. Choose another one; nothing was changed.',
  'picture-heavy': (p) =>
    `This picture file is too large: at most ${p['max'] ?? 10} MB are read. Save the logo smaller and try again.`,
  'picture-other': (p) =>
    `This is ${p['found'] === undefined || p['found'] === '' ? 'not a PNG, JPEG or SVG picture' : `a ${p['found']} file, not a PNG, JPEG or SVG picture`}, whatever its name says. Save the logo as one of these and try again.`,
  'picture-huge': (p) =>
    `This picture is too large to be opened (${p['width'] ?? 'many'} × ${p['height'] ?? 'many'} pixels): at most ${p['max'] ?? 40} million pixels are read. Save the logo smaller and try again.`,
  'picture-damaged': () =>
    'This picture is incomplete or damaged and cannot be drawn. Ask for a fresh copy of the logo; nothing was changed.',
  'picture-entities': () =>
    'This SVG defines entities of its own, which are not read for safety. Export the logo again as plain SVG, or as PNG.',
  'picture-detailed': () =>
    'This picture holds so much detail that it stays too large for a logo. Save the logo with fewer colours or as JPEG and try again.',
  'zip-none': () => 'This is not a Word file, whatever its name says. Choose a .docx or .dotx file.',
  'zip-protected': () =>
    'This Word file is protected by a password. Take the password away in Word (File, Info, Protect Document) and try again.',
  'zip-damaged': () =>
    'This Word file is incomplete or damaged. Ask for a fresh copy, or save it again in Word; nothing was changed.',
  'zip-unsafe': () =>
    'This file is put together as no Word file is, so it is not opened. Save it again in Word and try once more.',
  'zip-bomb': () => 'This file grows far too large when it is opened, so it is not read. Nothing was changed.',
  'xml-damaged': (p) =>
    `This Word file is damaged (${p['part'] ?? 'one of its parts'}). Save it again in Word and try once more; nothing was changed.`,
  'xml-doctype': (p) =>
    `This file defines entities of its own (${p['part'] ?? 'in one of its parts'}), which no Word file does, so it is not read. Save it again in Word and try once more.`,
  'template-heavy': (p) =>
    `This Word file is too large: at most ${p['max'] ?? 10} MB are read. Take out its text and pictures, keep styles, header and footer, and try again.`,
  'template-old': () =>
    'This is a file of an old Word (.doc or .dot). Open it in Word, save it as .docx or .dotx, and try again.',
  'template-not-word': () =>
    'This file has no Word document with styles in it. Choose a Word file (.docx) or a Word template (.dotx).',
  'template-form': () =>
    'This Word file is saved as “Strict Open XML”, or in another unusual form. Save it in Word as “Word document (.docx)” and try again.',
  'template-macros': () =>
    'This Word file contains macros (.docm or .dotm), which are not taken. Save it in Word as .docx or .dotx and try again.',
  'template-large': (p) =>
    `What the template brings is too large (${p['found'] ?? 'more'} MB; at most ${p['max'] ?? 1.5} MB): mostly the pictures in header and footer. Make them smaller and try again.`,
  'template-part-missing': () =>
    'The Word template of this brand is not whole on this computer. Choose the template’s file again under Brands.',
};
