import { strToU8, zipSync, type Zippable } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const DOT = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Relations of a part: id, last word of the type, target, and whether it leads outside. */
export function rels(...entries: readonly (readonly [string, string, string, boolean?])[]): string {
  const lines = entries.map(
    ([id, type, target, outside]) =>
      `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${outside === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A header with its namespaces. */
export const header = (content: string): string =>
  `<w:hdr ${W} ${R} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:p>${content}</w:p></w:hdr>`;

/** A picture that names a relation. */
export const picture = (id: string, attribute = 'r:embed'): string =>
  `<w:r><w:drawing><wp:inline><a:blip ${attribute}="${id}"/></wp:inline></w:drawing></w:r>`;

/** A field as Word writes it. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The parts of a small letterhead: A4, a header with a logo and the page's number, two styles, a theme. */
export function letterhead(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${MAIN}.template.main+xml"/></Types>`,
    '_rels/.rels': rels(
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ),
    'docProps/app.xml': '<Properties><Company>Secret of the template’s author</Company></Properties>',
    'word/document.xml': `<w:document ${W} ${R}><w:body><w:p><w:r><w:t>Old letter</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1134" w:bottom="1417" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'theme', '/word/theme/theme1.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId7', 'header', 'header3.xml'],
      ['rId8', 'footer', 'footer1.xml'],
      ['rId9', 'hyperlink', 'https://example.org/', true],
    ),
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style></w:styles>`,
    'word/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:fontScheme name="F"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    'word/settings.xml': `<w:settings ${W} ${R}><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly"/><w:evenAndOddHeaders/></w:settings>`,
    'word/_rels/settings.xml.rels': rels(['rId1', 'attachedTemplate', 'file:///C:/secret/Normal.dotm', true]),
    'word/header3.xml': header(`${picture('rId1')}${field(' PAGE ', '1')}`),
    'word/_rels/header3.xml.rels': rels(['rId1', 'image', 'media/logo.png']),
    'word/media/logo.png': DOT,
    'word/footer1.xml': header('<w:r><w:t>Northgate &amp; Partners</w:t></w:r>').replaceAll('w:hdr', 'w:ftr'),
  };
}

/** Parts as a zip; a null takes one away. */
export function wordFile(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries({ ...letterhead(), ...changes })) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}
