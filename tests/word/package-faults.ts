import { unzipSync } from 'fflate';
import { mainPart, xmlFault, xmlParts } from '../unit/export/open-package.ts';

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

// `a/../b` is `b`.
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (folder + target).split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

function brokenRelationships(parts: ReadonlyMap<string, string>, paths: ReadonlySet<string>): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return [];
    const owner = resolve(folderOf(path), '..').replace(/^\/?/, '');
    const folder = owner === '' ? '' : `${owner}/`;
    return all(xml, /Target="([^"]+)"/g)
      .map((target) => resolve(folder, target))
      .filter((target) => !paths.has(target))
      .map((target) => `${path} leads to ${target}, which is not there`);
  });
}

function missingFrom(known: readonly string[], wanted: readonly string[], what: string): string[] {
  const there = new Set(known);
  return [...new Set(wanted)].filter((name) => !there.has(name)).map((name) => `no ${what} ${name}`);
}

function twice(names: readonly string[], what: string): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size).map((name) => `${what} ${name} twice`);
}

/** What a reader of a Word file stumbles over that the schema does not see: parts, names and numbers that lead nowhere. */
export function packageFaults(docx: Uint8Array): string[] {
  const parts = xmlParts(docx);
  const paths = new Set(Object.keys(unzipSync(docx)));
  const body = mainPart(docx);
  const text = [
    body,
    ...[...parts].filter(([path]) => /^word\/(header|footer|footnotes)/.test(path)).map(([, xml]) => xml),
  ];
  const joined = text.join('');
  const part = (path: string) => parts.get(path) ?? '';
  const bookmarks = all(body, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
  const drawings = all(body, /<wp:docPr id="(\d+)"/g);
  return [
    ...[...parts].flatMap(([path, xml]) => {
      const fault = xmlFault(xml);
      return fault === null ? [] : [`${path}: ${fault}`];
    }),
    ...brokenRelationships(parts, paths),
    ...missingFrom(
      all(part('word/styles.xml'), /w:styleId="([^"]+)"/g),
      all(joined, /<w:[pr]Style w:val="([^"]+)"/g),
      'style',
    ),
    ...missingFrom(
      all(part('word/numbering.xml'), /<w:num w:numId="(\d+)"/g),
      all(body, /<w:numId w:val="(\d+)"/g),
      'list',
    ),
    ...missingFrom(bookmarks, all(body, /w:anchor="([^"]+)"/g), 'bookmark'),
    ...missingFrom(bookmarks, all(body, /(?:PAGE)?REF (\S+) /g), 'bookmark'),
    ...missingFrom(
      all(part('word/_rels/document.xml.rels'), /Id="([^"]+)"/g),
      all(body, /r:(?:id|embed)="([^"]+)"/g),
      'relationship',
    ),
    ...missingFrom(
      all(part('word/footnotes.xml'), /<w:footnote [^>]*w:id="(-?\d+)"/g),
      all(body, /<w:footnoteReference w:id="(\d+)"/g),
      'footnote',
    ),
    ...twice(bookmarks, 'bookmark'),
    ...twice(drawings, 'drawing'),
    ...twice(all(body, /<w:sdtPr>.*?<w:id w:val="(-?\d+)"/g), 'content control'),
    ...(joined.includes('w:dirty') || part('word/settings.xml').includes('updateFields')
      ? ['asks to update fields']
      : []),
  ];
}

/** Tables that are wider than the text between the margins, or whose columns do not sum to their width. */
export function wideTables(docx: Uint8Array): string[] {
  const body = mainPart(docx);
  const faults: string[] = [];
  let from = 0;
  for (const section of body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)) {
    const number = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(section[0])?.[1]);
    const room = number('w') - number('left') - number('right');
    for (const table of body
      .slice(from, section.index)
      .matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/>.*?<w:tblGrid>(.*?)<\/w:tblGrid>/g)) {
      const width = Number(table[1]);
      const sum = all(table[2] ?? '', /w:w="(\d+)"/g).reduce((total, column) => total + Number(column), 0);
      if (width > room + 2) faults.push(`a table of ${width} twips in ${room}`);
      if (Math.abs(sum - width) > 2) faults.push(`columns of ${sum} twips in a table of ${width}`);
    }
    from = section.index + section[0].length;
  }
  return faults;
}
