// What XML 1.0 cannot hold, and the two non-characters that docx passes on unfiltered: Word would offer to repair the file.
// oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * The one place where text from outside is made safe to store and to write into a document: lone surrogates become
 * U+FFFD, line ends become `\n`, characters that XML 1.0 forbids are removed.
 * Source: XML 1.0 (fifth edition), production 2 `Char`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .replace(FORBIDDEN, '');
}
