import { cleanText } from '../base/clean-text.ts';
import { isId, recordId, type RecordId } from '../base/ids.ts';
import { textHash } from '../base/text-hash.ts';
import type { FieldBlock, FieldRef, Inline } from './report-model.ts';

/** Namespace of the custom XML part that says which document of which engagement a file is, and what it said. */
export const DOCUMENT_NAMESPACE = 'urn:quarterdeck:document:1';

/** Longest tag and longest title of a content control, in UTF-16 code units; Word refuses files with longer ones. */
export const CONTROL_NAME_MAX = 64;

const TAG = /^qd\.([A-Za-z0-9_-]+)\.([A-Za-z][A-Za-z0-9]*)$/;

/** Tag of the content control that prints a field, `qd.<recordId>.<field>`; null when it would be too long for Word. */
export function fieldTag({ recordId: id, field }: Pick<FieldRef, 'recordId' | 'field'>): string | null {
  const tag = `qd.${id}.${field}`;
  return tag.length <= CONTROL_NAME_MAX && TAG.test(tag) ? tag : null;
}

/** The field that a tag names; null for a content control that is not ours. */
export function parseFieldTag(tag: string): { readonly recordId: RecordId; readonly field: string } | null {
  const [, id = '', field = ''] = TAG.exec(tag) ?? [];
  return isId(id) && field !== '' ? { recordId: recordId(id), field } : null;
}

/** Title of the content control, which Word shows on its handle: the label, cut to what Word takes. */
export function controlTitle(label: string): string {
  const line = cleanText(label).replace(/\s+/g, ' ').trim();
  if (line.length <= CONTROL_NAME_MAX) return line;
  return `${line
    .slice(0, CONTROL_NAME_MAX - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}

// What opens a line that is a list item, typed as a text.
const BULLET = /^[-–•*]\s+/;

/**
 * A field's text as it is compared: what a word processor may change without anybody wanting it (kinds of spaces and hyphens
 * that break no line, empty lines, spaces at the ends of lines, the sign before a list item, composed letters) is made the
 * same. A line feed ends a line; a list item starts with `- `.
 */
export function normaliseFieldText(text: string): string {
  return cleanText(text)
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll('\u2011', '-')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(BULLET, '- '))
    .filter((line) => line !== '')
    .join('\n');
}

/** Hash of a field's text, the same for texts that `normaliseFieldText` makes the same. */
export function fieldHash(text: string): string {
  return textHash(normaliseFieldText(text));
}

/** What a reader reads in a paragraph. */
export function inlineText(content: Inline): string {
  return typeof content === 'string' ? content : content.map((run) => run.text).join('');
}

/** The text of a field that is printed as paragraphs and lists: a line each, list items with `- ` before them. */
export function fieldBlockText({ blocks }: FieldBlock): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [inlineText(block.content)]
        : block.items.map((item) => `- ${inlineText(item).replace(/\n/g, ' ')}`),
    )
    .join('\n');
}
