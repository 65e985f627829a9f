import { cleanText } from '#shared/base/clean-text.ts';

const MARKUP = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return MARKUP.test(text) ? text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char) : text;
}

/** A text between tags: cleaned of what XML forbids, then escaped. */
export function xmlText(text: string): string {
  return escape(cleanText(text));
}

/** A text inside an attribute's double quotes, on one line. */
export function xmlAttribute(text: string): string {
  return escape(cleanText(text).replace(/[\n\t]+/g, ' '));
}

/** A text on one line, cut to a number of characters with an ellipsis. Cleaned, not escaped. */
export function shortLine(text: string, length: number): string {
  const chars = [...cleanText(text).replaceAll('\n', ' ')];
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`;
}

/** First line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Name spaces of the parts that hold text and drawings. */
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
