import { expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { ok } from '#shared/base/result.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import { ForeignCopies } from '#renderer/data/foreign-copies.ts';
import { createLock } from '#renderer/data/lock-header.ts';
import { openingSecondFolder, sealedVault } from '#renderer/data/sealed-vault.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { TestKeys } from '../builders/test-keys.ts';

const ONE = engagementId('eng-1');
const TWO = engagementId('eng-2');
const WORDS = 'four words put together';

/** A stick with what a laptop with a lock copied to it: one engagement as a whole, one as steps only. */
async function lockedStick() {
  const keys = new TestKeys();
  const lock = await createLock(keys, WORDS);
  if (!lock.ok) throw new Error(lock.error.code);
  const vault = new MemoryVault();
  const { dataKey, header, recoveryKey } = lock.value;
  const sealed = sealedVault(vault, () => ({ key: dataKey, header: JSON.stringify(header) }));
  await sealed.snapshot(ONE, { seq: 1, count: 1, schemaVersion: 1, text: '{"secret":1}' });
  await sealed.append(TWO, 1, [{ seq: 1, count: 1, payload: '{"secret":2}' }]);
  const second = {
    list: async () =>
      ok((await vault.list()).value.map((copy) => ({ ...copy, source: 'aaaa', isOwn: false, copiedAt: null }))),
    load: (_: string, id: never) => vault.load(id),
  } as unknown as SecondFolder;
  const foreign = new ForeignCopies({ second, keys });
  // A laptop without a lock of its own.
  const opening = openingSecondFolder(second, () => ({ key: null, header: null }), foreign.keys);
  return { foreign, opening, recoveryKey };
}

it('opens copies of another lock with its passphrase or its recovery key, and with nothing else', async () => {
  for (const way of ['passphrase', 'recovery key']) {
    const { foreign, opening, recoveryKey } = await lockedStick();
    for (const wrong of ['', 'some other words', WORDS.toUpperCase(), `${recoveryKey}x`])
      expect(await foreign.open('aaaa', ONE, wrong)).toMatchObject({ ok: false });
    expect(await opening.load('aaaa', ONE)).toMatchObject({ ok: false, error: { code: 'vault-sealed' } });
    expect(await foreign.open('aaaa', ONE, way === 'passphrase' ? WORDS : recoveryKey)).toEqual(ok(null));
    expect(await opening.load('aaaa', ONE)).toMatchObject({ value: { snapshot: { text: '{"secret":1}' } } });
    expect(await opening.load('aaaa', TWO)).toMatchObject({ value: { entries: [{ payload: '{"secret":2}' }] } });
  }
});

it('finds the lock of steps without a whole copy among the others of the set', async () => {
  const { foreign, opening } = await lockedStick();
  expect(await foreign.open('bbbb', TWO, WORDS)).toMatchObject({ error: { code: 'lock-header-invalid' } });
  expect(await foreign.open('aaaa', TWO, WORDS)).toEqual(ok(null));
  expect(await opening.load('aaaa', TWO)).toMatchObject({ ok: true });
});
