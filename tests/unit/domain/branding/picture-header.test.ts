import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '#shared/domain/branding/picture-header.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const PNG_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(PNG_DOT);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

// An application segment, a quantisation table and the start of a frame.
function jpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0, 2, 0x11, 1];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xff, 0xdb, 0, 3, 9, ...frame]);
}

const codeOf = (bytes: Uint8Array): string => {
  const read = readPictureHeader(bytes);
  return read.ok ? read.value.format : read.error.code;
};

describe('a picture', () => {
  it('says its size in its first bytes', () => {
    expect(readPictureHeader(png(640, 159))).toEqual({ ok: true, value: { format: 'png', width: 640, height: 159 } });
    expect(readPictureHeader(jpeg(3000, 2000))).toEqual({
      ok: true,
      value: { format: 'jpeg', width: 3000, height: 2000 },
    });
  });

  it.each([
    ['plain', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['after a declaration and a comment', '<?xml version="1.0"?>\n<!-- a > b --><svg viewBox="0 0 1 1"></svg>'],
    ['with a document type of its own', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg></svg>'],
    ['with a byte order mark and a prefix', '\uFEFF<svg:svg></svg:svg>'],
  ])('may be an SVG %s', (_how, svg) => expect(codeOf(text(svg))).toBe('svg'));

  it('is refused by what it is, not by its name', () => {
    expect(readPictureHeader(text('GIF89a…'))).toMatchObject({ error: { params: { found: 'GIF' } } });
    expect(codeOf(text('<html><svg></svg></html>'))).toBe('picture-other');
    expect(codeOf(text('MZ this is a program'))).toBe('picture-other');
    expect(codeOf(new Uint8Array())).toBe('picture-empty');
    expect(codeOf(text('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))).toBe('picture-entities');
  });

  it('is refused beyond 10 MB and 40 million pixels, before anything is decoded', () => {
    expect(codeOf(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('picture-heavy');
    expect(codeOf(png(8000, 5000))).toBe('png');
    expect(codeOf(png(8001, 5000))).toBe('picture-huge');
    expect(codeOf(jpeg(60_000, 60_000))).toBe('picture-huge');
    expect(codeOf(png(0, 10))).toBe('picture-damaged');
  });

  it('that was cut off is damaged, at whatever byte', () => {
    for (let end = 8; end < 33; end += 1) expect(codeOf(png(4, 4).subarray(0, end))).toBe('picture-damaged');
    const whole = jpeg(4, 4);
    for (let end = 3; end < 23; end += 1) expect(codeOf(whole.subarray(0, end))).toBe('picture-damaged');
  });

  it('never throws, whatever the bytes are', () => {
    const starts = [PNG_DOT.subarray(0, 8), Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<svg'), Buffer.from('')];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
        expect(typeof readPictureHeader(new Uint8Array([...start, ...rest])).ok).toBe('boolean');
      }),
    );
  });
});
