import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { damageOneFile, type Damage } from '../../../builders/damaged-vault.ts';
import { CLIENT, entries, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

const damages = fc.record({
  file: fc.nat(99),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('flip', 'cut', 'delete', 'empty'),
}) as fc.Arbitrary<Damage>;

it('finds the newest state that can be read after any damage to any one file, and never gives a wrong one', async () => {
  const whole = await temporaryFolder();
  const vault = await openFileVault(whole);
  for (const seq of [10, 20, 30]) {
    await vault.append(CLIENT, VERSION, entries(seq - 9, seq));
    await vault.snapshot(CLIENT, snapshotAt(seq));
  }
  await vault.append(CLIENT, VERSION, entries(31, 33));
  await vault.snapshot(CLIENT, { ...snapshotAt(33), reason: 'before-import' });
  await vault.append(CLIENT, VERSION, entries(34, 36));
  await fc.assert(
    fc.asyncProperty(damages, async (damage) => {
      const folder = await temporaryFolder();
      await cp(whole, folder, { recursive: true });
      const name = await damageOneFile(join(folder, CLIENT), damage);
      const again = await openFileVault(folder);
      const loaded = await again.load(CLIENT);
      if (!loaded.ok) throw new Error(loaded.error.code);
      const { snapshot, entries: rest } = loaded.value;
      const from = snapshot?.seq ?? 0;
      const reached = from + rest.length;
      if (snapshot !== null) expect(snapshot.text).toBe(snapshotAt(from).text);
      expect(rest).toEqual(entries(from + 1, reached));
      // Only what stands in the last log alone can be lost, and then the copy that was kept on purpose is still there.
      expect(reached).toBeGreaterThanOrEqual(name === 'log-30.jsonl' ? 33 : 36);
      const listed = await again.list();
      const [status] = listed.ok ? listed.value : [];
      expect(status?.lastSeq).toBe(reached);
      // What comes after goes on from there, and nothing that is good was overwritten.
      expect(await again.snapshot(CLIENT, snapshotAt(40))).toMatchObject({ ok: true, value: { lastSeq: 40 } });
      const copies = await again.copies(CLIENT);
      const readable = copies.ok ? copies.value.copies.filter(({ isReadable }) => isReadable) : [];
      expect(readable.length).toBeGreaterThanOrEqual(4);
    }),
    { numRuns: 60 },
  );
});
