import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate, type WordTemplate } from '#shared/exchange/word-template/read-template.ts';
import { DOT, field, header, letterhead, picture, rels, wordFile } from './word-files.ts';

function taken(changes: Parameters<typeof wordFile>[0] = {}): WordTemplate {
  const read = readTemplate(wordFile(changes), 'letter.dotx');
  if (!read.ok) throw new Error(`${read.error.code} ${JSON.stringify(read.error.params)}`);
  return read.value;
}

function partsOf(template: WordTemplate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(template.package)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const codeOf = (bytes: Uint8Array, name = 'letter.dotx'): string => {
  const read = readTemplate(bytes, name);
  return read.ok ? 'taken' : read.error.code;
};

const headerOf = (content: string, relations = rels(['rId1', 'image', 'media/logo.png'])): string =>
  partsOf(taken({ 'word/header3.xml': header(content), 'word/_rels/header3.xml.rels': relations }))[
    'word/header1.xml'
  ] ?? '';

describe('a template', () => {
  it('has its list levels in the order of the standard, which LibreOffice does not keep', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:pStyle w:val="berschrift1"/><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>';
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${level}</w:abstractNum></w:numbering>`;
    const template = taken({
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': rels(['rId1', 'styles', 'styles.xml'], ['rId4', 'numbering', 'numbering.xml']),
      'word/document.xml': String(letterhead()['word/document.xml']).replace(
        /<w:(?:header|footer)Reference[^>]*>/g,
        '',
      ),
    });
    expect(partsOf(template)['word/numbering.xml']).toContain(
      '<w:start w:val="1"/><w:numFmt w:val="none"/><w:pStyle w:val="berschrift1"/><w:lvlText',
    );
  });

  it('is cut down to what documents take from it', () => {
    const parts = partsOf(taken());
    expect(Object.keys(parts).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/_rels/header1.xml.rels',
      'word/document.xml',
      'word/footer2.xml',
      'word/header1.xml',
      'word/media/image1.png',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
    const all = Object.values(parts).join('\n');
    for (const gone of [
      'Old letter',
      'Secret',
      'attachedTemplate',
      'documentProtection',
      'External',
      'template.main',
    ]) {
      expect(all).not.toContain(gone);
    }
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    expect(parts['word/footer2.xml']).toContain('Northgate &amp; Partners');
    expect(unzipSync(taken().package)['word/media/image1.png']).toEqual(DOT);
  });

  it('says what it brings', () => {
    expect(taken().facts).toEqual({
      pageWidthTwips: 11_906,
      pageHeightTwips: 16_838,
      margins: { topTwips: 1_700, rightTwips: 1_134, bottomTwips: 1_417, leftTwips: 1_418 },
      headingFont: 'Georgia',
      bodyFont: 'Calibri',
      hasHeader: true,
      hasFooter: true,
      hasTitlePage: true,
      hasPicture: true,
      missingStyles: [
        'Title',
        'Subtitle',
        'heading 2',
        'heading 3',
        'toc 1',
        'toc 2',
        'caption',
        'header',
        'footer',
        'footnote text',
      ],
      leftOut: ['links'],
    });
  });

  it('is the same when it is read again, byte by byte', () => {
    const once = taken();
    const again = readTemplate(once.package);
    expect(again.ok && again.value.package).toEqual(once.package);
    expect(again.ok && { ...again.value.facts, leftOut: [] }).toEqual({ ...once.facts, leftOut: [] });
  });

  it('is set in the last upright section, with the headers of the sections before', () => {
    const section = (content: string): string => `<w:p><w:pPr><w:sectPr>${content}</w:sectPr></w:pPr></w:p>`;
    const size = (w: number, h: number, orient = ''): string => `<w:pgSz w:w="${w}" w:h="${h}"${orient}/>`;
    const document = (letterhead()['word/document.xml'] as string).replace(
      /<w:body>.*<\/w:body>/,
      `<w:body>${section(`<w:headerReference w:type="default" r:id="rId7"/>${size(10_000, 14_000)}`)}${section(size(11_000, 15_000))}<w:sectPr>${size(16_838, 11_906, ' w:orient="landscape"')}</w:sectPr></w:body>`,
    );
    const { facts } = taken({ 'word/document.xml': document });
    expect([facts.pageWidthTwips, facts.pageHeightTwips, facts.hasHeader]).toEqual([11_000, 15_000, true]);
  });
});

describe('a header', () => {
  it('keeps its pictures and page numbers', () => {
    const written = headerOf(`${picture('rId1')}${field(' PAGE ', '1')}`);
    expect(written).toContain('<a:blip r:embed="rId1"/>');
    expect(written).toContain('<w:instrText> PAGE </w:instrText>');
  });

  it.each([
    ['a picture from the network', picture('rId2'), rels(['rId2', 'image', 'https://example.org/a.png', true])],
    ['a linked picture', picture('rId2', 'r:link'), rels(['rId2', 'image', 'file://server/a.png', true])],
    ['an embedded object', '<w:r><w:object r:id="rId2"/></w:r>', rels(['rId2', 'oleObject', 'embeddings/a.bin'])],
    ['a control', '<w:r><w:control r:id="rId2"/></w:r>', rels(['rId2', 'control', 'activeX/a.xml'])],
    ['a picture that is none', picture('rId2'), rels(['rId2', 'image', 'settings.xml'])],
    ['a picture outside of the package', picture('rId2'), rels(['rId2', 'image', '../../../etc/passwd'])],
  ])('loses %s, and nothing that names it', (_what, content, relations) => {
    const written = headerOf(`${content}<w:r><w:t>stays</w:t></w:r>`, relations);
    expect(written).not.toContain('rId2');
    expect(written).toContain('stays');
  });

  it('keeps the words of a link, a foreign field and a tracked change, and loses what is behind them', () => {
    const split =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd "/c calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const written = headerOf(
      `<w:hyperlink r:id="rId9"><w:r><w:t>one</w:t></w:r></w:hyperlink>${split}<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://a&quot; "><w:r><w:t>three</w:t></w:r></w:fldSimple><w:ins w:id="1" w:author="Somebody"><w:r><w:t>four</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:t>five</w:t></w:r></w:del>`,
    );
    for (const stays of ['one', 'two', 'three', 'four']) expect(written).toContain(`<w:t>${stays}</w:t>`);
    for (const goes of ['DDE', 'AUTO', 'fldChar', 'INCLUDEPICTURE', 'hyperlink', 'Somebody', 'five']) {
      expect(written).not.toContain(goes);
    }
  });

  it('loses a field that never ends', () => {
    expect(
      headerOf('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'),
    ).not.toMatch(/fldChar|instrText/);
  });
});

describe('a file is refused', () => {
  const types = letterhead()['[Content_Types].xml'] as string;
  const changed: readonly (readonly [what: string, file: Uint8Array, code: string, name?: string])[] = [
    ['that is empty', new Uint8Array(), 'zip-none'],
    ['that is a picture', DOT, 'zip-none'],
    ['whose name says macros', wordFile(), 'template-macros', 'letter.DOTM'],
    ['with a macro project', wordFile({ 'word/vbaProject.bin': DOT }), 'template-macros'],
    [
      'of a type with macros',
      wordFile({
        '[Content_Types].xml': types.replace(
          /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml/,
          'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
        ),
      }),
      'template-macros',
    ],
    [
      'that is a spreadsheet',
      wordFile({ '[Content_Types].xml': types.replace('wordprocessingml.template', 'spreadsheetml.sheet') }),
      'template-not-word',
    ],
    ['without styles', wordFile({ 'word/styles.xml': null }), 'template-not-word'],
    ['without a document', wordFile({ 'word/document.xml': null }), 'template-not-word'],
    ['without content types', wordFile({ '[Content_Types].xml': null }), 'template-not-word'],
    [
      'with a document type',
      wordFile({ 'word/styles.xml': `<!DOCTYPE w [<!ENTITY a "b">]>${letterhead()['word/styles.xml'] as string}` }),
      'xml-doctype',
    ],
    [
      'with an entity that nobody defines',
      wordFile({ 'word/header3.xml': header('<w:r><w:t>&bomb;</w:t></w:r>') }),
      'xml-damaged',
    ],
    [
      'with a part that ends early',
      wordFile({ 'word/styles.xml': (letterhead()['word/styles.xml'] as string).slice(0, -9) }),
      'xml-damaged',
    ],
    [
      'in the strict form',
      wordFile({
        'word/document.xml': (letterhead()['word/document.xml'] as string).replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      }),
      'template-form',
    ],
    ['with a way out of the package', zipSync({ '../../evil.xml': strToU8('<a/>') }), 'zip-unsafe'],
    ['with a name from another system', zipSync({ 'C:\\evil.xml': strToU8('<a/>') }), 'zip-unsafe'],
    [
      'whose pictures are too large',
      wordFile({ 'word/media/logo.png': new Uint8Array([...DOT, ...noise(1_700_000)]) }),
      'template-large',
    ],
    ['that is too large', new Uint8Array(10 * 1024 * 1024 + 1), 'template-heavy'],
    ['that an old Word wrote', compound('WordDocument'), 'template-old'],
    ['that a password protects', compound('EncryptedPackage'), 'zip-protected'],
  ];

  const refused = changed.map(([what, file, code, name = 'letter.dotx']) => [what, file, code, name] as const);
  it.each(refused)('%s', (_what, file, code, name) => expect(codeOf(file, name)).toBe(code));

  it('that unpacks to more than it says', () => {
    const bytes = wordFile({ 'word/styles.xml': ' '.repeat(4_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 4_000_000) view.setUint32(at, 4_000, true);
    }
    expect(codeOf(bytes)).toBe('zip-bomb');
  });
});

describe('whatever became of a file', () => {
  it('cut off at any byte, it is refused', () => {
    const whole = wordFile();
    for (let end = 0; end < whole.length; end += 1) expect(readTemplate(whole.subarray(0, end)).ok).toBe(false);
  });

  it('with flipped bits, the answer is a result', () => {
    const whole = wordFile();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 4 }), (flips) => {
        const bytes = whole.slice();
        for (const [at, bit] of flips) bytes[at] = (bytes[at] as number) ^ (1 << bit);
        expect(typeof readTemplate(bytes).ok).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });

  it('with any XML in its parts, the answer is a result, and what is taken is taken again', () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r/>',
      '&amp;',
      '&#0;',
      ']]>',
      '<![CDATA[x]]>',
      '<q:a/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      ' a="1"',
      '<',
      '>',
      '<?x?>',
      '<!--x-->',
      '\u0001',
      '\uD800',
      picture('rId1'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readTemplate(wordFile({ 'word/header3.xml': header(pieces.join('')) }));
        if (read.ok) expect(readTemplate(read.value.package).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
}

// The head of a compound file, and the name of a stream in it.
function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap((char) => [char.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name]);
}
