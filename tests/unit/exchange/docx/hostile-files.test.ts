import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCX_BYTES_MAX, readDocx } from '#shared/exchange/docx/read-docx.ts';
import { ZIP_ENTRIES_MAX } from '#shared/exchange/package/read-zip.ts';
import { control, deleted, inserted, paragraph, run, wordFile, wordParts } from './word-file.ts';

const options = { isField: (tag: string): boolean => tag.startsWith('qd.') };
const codeOf = (bytes: Uint8Array): string => {
  const read = readDocx(bytes, options);
  return read.ok ? 'read' : read.error.code;
};

const good = {
  body: paragraph(control('qd.r1.title', run('text') + inserted('in') + deleted('out'))).repeat(20),
  comments: '<w:comment w:id="0" w:author="A"><w:p/></w:comment>',
  customXml: '<document xmlns="urn:x"><field tag="a"/></document>',
};
const bytes = wordFile(good);

const withPart = (name: string, content: Uint8Array | string): Uint8Array =>
  zipSync({ ...wordParts(good), [name]: typeof content === 'string' ? strToU8(content) : content });

/** The good file with a number written over, at each place that a sign marks. */
function patched(change: (copy: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

const centralOf = (view: DataView): number => view.getUint32(view.byteLength - 22 + 16, true);

describe('a file that is no reviewed document is refused with its reason', () => {
  it.each([
    ['nothing', new Uint8Array(), 'zip-none'],
    ['a text', strToU8('Dear consultant, see my changes.'), 'zip-none'],
    ['an encrypted or older file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'zip-protected'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'docx-other'],
    ['an empty package', zipSync({}), 'docx-other'],
    ['the first half', bytes.slice(0, bytes.length / 2), 'zip-damaged'],
    ['all but the last byte', bytes.slice(0, -1), 'zip-damaged'],
    ['a document without a body', withPart('word/document.xml', '<document/>'), 'docx-other'],
    ['a document that breaks off', withPart('word/document.xml', '<a><b></a>'), 'xml-damaged'],
    ['an empty document', withPart('word/document.xml', ''), 'xml-damaged'],
    ['a document type', withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), 'xml-doctype'],
    ['a document type in the comments', withPart('word/comments.xml', '<!DOCTYPE a><a/>'), 'xml-doctype'],
    ['deep nesting', withPart('word/document.xml', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)), 'xml-deep'],
    ['a way out of the package', withPart('../evil.xml', 'x'), 'zip-unsafe'],
    [
      'too many entries',
      zipSync(Object.fromEntries(Array.from({ length: ZIP_ENTRIES_MAX + 1 }, (_, i) => [`${i}`, new Uint8Array()]))),
      'zip-unsafe',
    ],
    ['too many bytes', new Uint8Array(DOCX_BYTES_MAX + 1), 'docx-large'],
  ])('%s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it('encrypted entries', () => {
    expect(codeOf(patched((_, view) => view.setUint16(centralOf(view) + 8, 1, true)))).toBe('zip-protected');
  });

  const withSizes = (size: number): Uint8Array =>
    patched((_, view) => {
      let at = centralOf(view);
      for (let left = view.getUint16(view.byteLength - 12, true); left > 0; left -= 1) {
        view.setUint32(at + 24, size, true);
        at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      }
    });

  it('a part that unpacks to more than it says', () => {
    expect(codeOf(withSizes(10))).toBe('zip-bomb');
  });

  it('a part that would not fit into memory, before a byte of it is unpacked', () => {
    expect(codeOf(withSizes(0xf0000000))).toBe('zip-bomb');
  });

  it('a flipped bit in a part', () => {
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const at = stored.findIndex((_, index) => String.fromCharCode(...stored.slice(index, index + 7)) === '</w:sdt');
    stored[at + 2] = (stored[at + 2] ?? 0) ^ 1;
    expect(codeOf(stored)).toBe('zip-damaged');
  });
});

it('reads the good file', () => {
  expect(codeOf(bytes)).toBe('read');
});

it('reads the document when a custom part of somebody else is broken', () => {
  expect(codeOf(withPart('customXml/item7.xml', '<a><b></a>'))).toBe('read');
});

it('answers with a result, whatever bytes were changed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      return typeof codeOf(copy) === 'string';
    }),
    { numRuns: 500 },
  );
});

it('answers with a result, whatever elements stand in the document', () => {
  const names = [
    'w:p',
    'w:r',
    'w:t',
    'w:sdt',
    'w:sdtPr',
    'w:sdtContent',
    'w:ins',
    'w:del',
    'w:rPr',
    'w:pPr',
    'w:tr',
    'w:trPr',
    'w:tc',
    'w:fldChar',
    'w:instrText',
    'w:comment',
    'w:commentRangeStart',
    'w:footnote',
    'mc:Fallback',
    'w:tag',
    '__proto__',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('x', ' ', '&amp;', '&#0;', '&bogus;', ']]&gt;'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(
            '',
            ' w:val="qd.r1.a"',
            ' w:val="Table of Contents"',
            ' w:id="0"',
            ' w:fldCharType="begin"',
            ' w:fldCharType="end"',
          ),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (parts) => codeOf(wordFile({ body: parts.join('') })) === 'read'),
    { numRuns: 500 },
  );
});
