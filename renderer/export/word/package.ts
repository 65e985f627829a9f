import { strToU8, zipSync, type Zippable } from 'fflate';
import { XML_HEAD, xmlAttribute } from './xml.ts';

/** A relationship from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Whole type, or the last word of one of the office document's. */
  readonly type: string;
  readonly target: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A part of relationships. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const entries = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type.includes('://') ? type : OFFICE + type}" Target="${xmlAttribute(target)}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

const WORDML = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
// Types of parts by their paths; the first that fits counts.
const PART_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${WORDML}document.main+xml`],
  [/^word\/(styles|numbering|settings|fontTable|footnotes|webSettings)\.xml$/, `${WORDML}$1+xml`],
  [/^word\/(header|footer)[^/]*\.xml$/, `${WORDML}$1+xml`],
  [/^word\/theme\/.*\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  [/^customXml\/itemProps\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
];

/** Types of files that need no entry of their own. */
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

const extensionOf = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

function contentTypesPart(paths: readonly string[]): string {
  const extensions = [...new Set(paths.map(extensionOf))].filter((extension) => extension in DEFAULT_TYPES);
  const defaults = extensions.map(
    (extension) => `<Default Extension="${extension}" ContentType="${DEFAULT_TYPES[extension] ?? ''}"/>`,
  );
  const overrides = paths.flatMap((path) => {
    const found = PART_TYPES.find(([pattern]) => pattern.test(path));
    if (found === undefined) return [];
    const type = found[1].replace('$1', found[0].exec(path)?.[1] ?? '');
    return [`<Override PartName="/${xmlAttribute(path)}" ContentType="${type}"/>`];
  });
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

// Zip stores local time without a zone; a date given in local time is therefore the same bytes in every time zone.
const ZIP_TIME = new Date(1980, 5, 15, 12);
// These are compressed already; doing it again costs time and gains nothing.
const STORED = new Set(['png', 'jpeg', 'jpg', 'gif']);

/** What a part holds: text, text in pieces, or bytes. */
export type PartContent = string | readonly string[] | Uint8Array;

const ENCODER = new TextEncoder();
const BYTES_PER_UNIT = 3;

// Pieces go into one buffer one by one: as one string they would be copied once more, and with a single letter beyond
// Latin-1 all of it at twice the size.
function encodePieces(pieces: readonly string[]): Uint8Array {
  const units = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let bytes = new Uint8Array(units + (units >> 3) + BYTES_PER_UNIT);
  let at = 0;
  for (const piece of pieces) {
    if (bytes.length - at < piece.length * BYTES_PER_UNIT) {
      const wider = new Uint8Array(bytes.length + (bytes.length >> 1) + piece.length * BYTES_PER_UNIT);
      wider.set(bytes.subarray(0, at));
      bytes = wider;
    }
    at += ENCODER.encodeInto(piece, bytes.subarray(at)).written;
  }
  return bytes.subarray(0, at);
}

function encode(content: PartContent): Uint8Array {
  if (typeof content === 'string') return strToU8(content);
  return content instanceof Uint8Array ? content : encodePieces(content);
}

/** The parts of a package as the bytes of a file. The same parts give the same bytes. */
export function zipPackage(parts: ReadonlyMap<string, PartContent>): Uint8Array {
  const paths = [...parts.keys()].toSorted();
  const entries: Zippable = {};
  const add = (path: string, content: PartContent) => {
    entries[path] = [encode(content), { level: STORED.has(extensionOf(path)) ? 0 : 6, mtime: ZIP_TIME }];
  };
  // Readers expect the content types first.
  add('[Content_Types].xml', contentTypesPart(paths));
  for (const path of paths) add(path, parts.get(path) ?? '');
  return zipSync(entries);
}
