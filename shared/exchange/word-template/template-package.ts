import { zipSync } from 'fflate';
import { writeXmlTree, type XmlElement } from './xml-tree.ts';

/** A part of the package that a template is stored as. */
export interface PackagePart {
  /** Name from the root of the package, `word/styles.xml`. */
  readonly name: string;
  readonly content: XmlElement | Uint8Array;
  /** Content type of its own; a picture has that of its ending. */
  readonly contentType?: string;
  /** Relations of the part, to names relative to its folder. */
  readonly relations?: readonly { readonly id: string; readonly type: string; readonly target: string }[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const element = (
  name: string,
  attributes: XmlElement['attributes'],
  children: readonly XmlElement[] = [],
): XmlElement => ({
  name,
  attributes,
  children,
});

/** Content types of pictures by ending. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

function contentTypes(parts: readonly PackagePart[]): XmlElement {
  const endings = new Set(
    parts.filter(({ contentType }) => contentType === undefined).map(({ name }) => endingOf(name)),
  );
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[...endings]
      .toSorted()
      .map((ending) =>
        element('Default', { Extension: ending, ContentType: PICTURE_TYPES[ending] ?? 'application/octet-stream' }),
      ),
    ...parts.flatMap(({ name, contentType }) =>
      contentType === undefined ? [] : [element('Override', { PartName: `/${name}`, ContentType: contentType })],
    ),
  ]);
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function relations(entries: NonNullable<PackagePart['relations']>): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    entries.map(({ id, type, target }) =>
      element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target }),
    ),
  );
}

function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The parts as the bytes of a Word file. The same parts give the same bytes. */
export function writePackage(parts: readonly PackagePart[]): Uint8Array {
  const main: PackagePart['relations'] = [{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': writeXmlTree(contentTypes(parts)),
    '_rels/.rels': writeXmlTree(relations(main)),
  };
  for (const { name, content, relations: own = [] } of parts) {
    files[name] = content instanceof Uint8Array ? content : writeXmlTree(content);
    if (own.length > 0) files[relationsName(name)] = writeXmlTree(relations(own));
  }
  // The first day that a zip can say; a clock would make the same template another one.
  return zipSync(files, { level: 9, mtime: '1980-01-01T00:00:00' });
}
