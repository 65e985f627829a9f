import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import type { KeyRequest } from '#shared/ipc/keys.ts';
import { isLocked, lockFile, unlockFile } from '#renderer/data/locked-file.ts';

// The host's derivation has tests of its own; here any one-way function of passphrase and salt will do.
const keys = {
  asked: 0,
  async derive({ passphrase, salt }: KeyRequest) {
    keys.asked += 1;
    const all = new Uint8Array([...new TextEncoder().encode(passphrase), ...salt]);
    return ok(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
  },
};
const PASSPHRASE = 'correct horse battery';
const PIECE = 64 * 1024 + 16;
const content = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, at) => (at * 7) % 251);
async function locked(bytes: number): Promise<Uint8Array> {
  const file = await lockFile(content(bytes), PASSPHRASE, keys);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}
const open = async (file: Uint8Array, passphrase = PASSPHRASE): Promise<string> => {
  const got = await unlockFile(file, passphrase, keys);
  return got.ok ? 'opened' : got.error.code;
};

describe('a file under a passphrase', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives back %i bytes as they were', async (bytes) => {
    const file = await locked(bytes);
    expect(isLocked(file)).toBe(true);
    expect(await unlockFile(file, PASSPHRASE, keys)).toEqual(ok(content(bytes)));
  });

  it('is another file each time, and holds nothing of its content in the clear', async () => {
    const words = new TextEncoder().encode('Lindmere cannot pay its suppliers. '.repeat(50));
    const [one, other] = [await lockFile(words, PASSPHRASE, keys), await lockFile(words, PASSPHRASE, keys)];
    if (!one.ok || !other.ok) throw new Error('not locked');
    expect(one.value).not.toEqual(other.value);
    expect(new TextDecoder('latin1').decode(one.value)).not.toContain('Lindmere');
  });

  it('says the same of a wrong passphrase and of any changed byte of the content', async () => {
    const file = await locked(2_000);
    expect(await open(file, 'correct horse batterz')).toBe('locked-refused');
    for (let at = file.length - 2_016; at < file.length; at += 53) {
      const other = file.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await open(other), String(at)).toBe('locked-refused');
    }
  });

  it('never opens with any byte of its header changed', async () => {
    const file = await locked(100);
    for (let at = 0; at < file.length - 116; at += 1) {
      const other = file.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await open(other), String(at)).not.toBe('opened');
    }
  });

  it('notices pieces that were swapped, left out or repeated', async () => {
    const file = await locked(3 * 65_536);
    const start = file.length - 3 * PIECE;
    const piece = (index: number): Uint8Array => file.slice(start + index * PIECE, start + (index + 1) * PIECE);
    const arranged = (...order: readonly number[]): Uint8Array => {
      const other = file.slice();
      order.forEach((from, to) => other.set(piece(from), start + to * PIECE));
      return other;
    };
    expect(await open(arranged(0, 1, 2))).toBe('opened');
    for (const order of [
      [1, 0, 2],
      [0, 0, 2],
      [0, 2, 1],
      [2, 1, 2],
    ]) {
      expect(await open(arranged(...order)), String(order)).toBe('locked-refused');
    }
    expect(await open(file.subarray(0, file.length - PIECE))).toBe('locked-cut');
  });

  it('tells a file that was cut off by its length alone, without asking for a key', async () => {
    const file = await locked(500);
    const before = keys.asked;
    for (let at = 8; at < file.length; at += 3) expect(await open(file.subarray(0, at)), String(at)).toBe('locked-cut');
    expect(keys.asked).toBe(before);
  });

  it('asks the host for no key that its header prices out of bounds', async () => {
    const file = await locked(10);
    const text = new TextDecoder('latin1').decode(file);
    const before = keys.asked;
    for (const cost of ['262145', '131073', '000001']) {
      const at = text.indexOf('131072');
      const other = file.slice();
      other.set(new TextEncoder().encode(cost), at);
      expect(await open(other), cost).toBe('locked-unknown');
    }
    expect(keys.asked).toBe(before);
  });
});
