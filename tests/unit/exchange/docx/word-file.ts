import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMES = [
  `xmlns:w="${W}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word file made by hand; what is not given is left out. */
export interface WordFile {
  readonly body: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly customXml?: string;
  readonly styles?: string;
}

const part = (root: string, content: string): Uint8Array =>
  strToU8(`${HEAD}<w:${root} ${NAMES}>${content}</w:${root}>`);

const STYLES =
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';

/** The parts of a Word file, as Word lays them out. */
export function wordParts(file: WordFile): Record<string, Uint8Array> {
  const kinds = ['comments', 'commentsExtended', 'footnotes', 'header', 'styles'] as const;
  const given = { styles: STYLES, ...file };
  const present = kinds.filter((kind) => given[kind] !== undefined);
  const roots = {
    comments: 'comments',
    commentsExtended: 'x',
    footnotes: 'footnotes',
    header: 'hdr',
    styles: 'styles',
  };
  const relation = (type: string, target: string, index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${present.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relation('officeDocument', 'word/document.xml', 0)}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${present.map((kind, index) => relation(kind, `${kind}.xml`, index)).join('')}${file.customXml === undefined ? '' : relation('customXml', '../customXml/item1.xml', 99)}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${file.body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(
      present.map((kind) => [
        `word/${kind}.xml`,
        kind === 'commentsExtended'
          ? strToU8(`${HEAD}<w15:commentsEx ${NAMES}>${given[kind]}</w15:commentsEx>`)
          : part(roots[kind], given[kind] ?? ''),
      ]),
    ),
    ...(file.customXml === undefined ? {} : { 'customXml/item1.xml': strToU8(file.customXml) }),
  };
}

/** A Word file from its parts. */
export function wordFile(file: WordFile): Uint8Array {
  return zipSync(wordParts(file));
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A1">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A run that was taken out. */
export const deleted = (text: string, author = 'Dana Client', at = '2027-04-02T10:00:00Z'): string =>
  `<w:del w:id="9" w:author="${author}" w:date="${at}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** A run that was put in. */
export const inserted = (text: string, author = 'Dana Client', at = '2027-04-02T10:00:00Z'): string =>
  `<w:ins w:id="8" w:author="${author}" w:date="${at}">${run(text)}</w:ins>`;

/** A content control around what it holds. */
export const control = (tag: string, content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Label"/><w:tag w:val="${tag}"/><w:id w:val="1234"/>${properties}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A paragraph. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p w:rsidR="00A1">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A table row of cells with a paragraph each. */
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
