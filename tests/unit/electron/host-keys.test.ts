import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHostKeys } from '#electron/vault/host-keys.ts';
import { areKeyParameters, KEY_PARAMETERS, LOCK_FILE_MAX } from '#shared/ipc/keys.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const salt = Uint8Array.from({ length: 16 }, (_, index) => index);

describe('keys of the host', () => {
  it('derives what another implementation of scrypt derives', async () => {
    const key = await openHostKeys(folder).derive({ passphrase: 'correct horse', salt, parameters: KEY_PARAMETERS });
    // Python 3: hashlib.scrypt(b'correct horse', salt=bytes(range(16)), n=2**17, r=8, p=1, dklen=32)
    expect(key.ok && Buffer.from(key.value).toString('hex')).toBe(
      '4c6bc95145350a07e4000e6b475195a0b9c727c25a0517bbc2ac76edc10e426c',
    );
  });

  it('refuses parameters that a hostile file may name, short salts and empty passphrases', async () => {
    const wrong = [
      { ...KEY_PARAMETERS, cost: 2 ** 30 },
      { ...KEY_PARAMETERS, cost: 2 ** 10 },
      { ...KEY_PARAMETERS, cost: 2 ** 17 + 1 },
      { ...KEY_PARAMETERS, cost: Number.NaN },
      { ...KEY_PARAMETERS, blockSize: 1024 },
      { ...KEY_PARAMETERS, parallelism: 64 },
      { ...KEY_PARAMETERS, kdf: 'md5' },
      null,
    ];
    expect(wrong.filter(areKeyParameters)).toEqual([]);
    const keys = openHostKeys(folder);
    const cheap = { ...KEY_PARAMETERS, cost: 2 ** 14 };
    const refused = { ok: false, error: { code: 'key-parameters' } };
    expect(await keys.derive({ passphrase: 'a', salt: salt.slice(1), parameters: cheap })).toEqual(refused);
    expect(await keys.derive({ passphrase: '', salt, parameters: cheap })).toEqual(refused);
    expect(await keys.derive({ passphrase: 'a'.repeat(1025), salt, parameters: cheap })).toEqual(refused);
  });

  it('keeps the header of the lock for its owner only, and says by code when the folder takes none', async () => {
    const keys = openHostKeys(folder);
    expect(await keys.writeLock('{}')).toEqual({ ok: true, value: null });
    expect((await stat(join(folder, 'lock.json'))).mode & 0o077).toBe(0);
    expect(await openHostKeys(folder).readLock()).toEqual({ ok: true, value: '{}' });
    expect(await keys.writeLock('x'.repeat(LOCK_FILE_MAX + 1))).toMatchObject({ ok: false });
    const file = openHostKeys(join(folder, 'lock.json'));
    expect(await file.writeLock('{}')).toMatchObject({ ok: false, error: { code: 'lock-denied' } });
    expect(await file.readLock()).toMatchObject({ ok: false, error: { code: 'lock-denied' } });
  });
});
