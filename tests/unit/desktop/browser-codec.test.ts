import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeFs } from '#electron/vault/node-fs.ts';
import { browserCodec } from '#renderer/desktop/origin/browser-codec.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const text = fc.string({ unit: 'binary', maxLength: 200 });

it('hashes, checks and encodes as the programs on this computer do, so that one reads what the other wrote', () => {
  fc.assert(
    fc.property(bytes, text, (some, words) => {
      expect(browserCodec.sha256(some)).toBe(nodeFs.sha256(some));
      expect(browserCodec.crc32(words)).toBe(nodeFs.crc32(words));
      expect([...browserCodec.encode(words)]).toEqual([...nodeFs.encode(words)]);
      expect(browserCodec.decode(some)).toBe(nodeFs.decode(some));
    }),
  );
  const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf, 0x41);
  expect(browserCodec.decode(byteOrderMark)).toBe(nodeFs.decode(byteOrderMark));
});

it('hashes at every length around the ends of its blocks', () => {
  for (let length = 0; length < 200; length += 1) {
    const some = new Uint8Array(length).fill(length);
    expect(browserCodec.sha256(some), String(length)).toBe(nodeFs.sha256(some));
  }
  const large = new Uint8Array(5_000_000).fill(7);
  expect(browserCodec.sha256(large)).toBe(nodeFs.sha256(large));
});
