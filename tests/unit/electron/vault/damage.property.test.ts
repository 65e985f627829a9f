import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VaultSnapshot } from '#shared/ipc/vault.ts';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { CLIENT, entries, snapshotAt, VERSION } from './vault-samples.ts';

/** `npm run soak` asks for more. */
const CASES = Number(process.env['SOAK_DAMAGE'] ?? 40);
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 30);
const LAST = 45;

interface Damage {
  readonly how: 'flip' | 'cut' | 'delete' | 'zeros';
  /** Chooses the file and the place in it. */
  readonly file: number;
  readonly place: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom('flip' as const, 'cut' as const, 'delete' as const, 'zeros' as const),
  file: fc.nat(999),
  place: fc.nat(99_999),
});

/** Most of a snapshot is text, as in life, so that most damage hits the text. */
const snapshotOf = (seq: number): VaultSnapshot => ({
  ...snapshotAt(seq),
  text: JSON.stringify({ upTo: seq, filler: 'Zürich – 東京 '.repeat(40) }),
});

/** A vault with snapshots at 10, 20, 30 and 40 and the log up to 45. */
async function whole(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-damage-'));
  const vault = await openFileVault(folder);
  for (const seq of [10, 20, 30, 40]) {
    await vault.append(CLIENT, VERSION, entries(seq - 9, seq));
    await vault.snapshot(CLIENT, snapshotOf(seq));
  }
  await vault.append(CLIENT, VERSION, entries(41, LAST));
  return folder;
}

/** Damages one file. Returns its name. */
async function spoil(folder: string, { how, file, place }: Damage): Promise<string> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  // Every second time one of the newest, which are read first; the others are read when those are damaged.
  const newest = files.filter((name) => /-40\.jsonl?$/.test(name));
  const chosen = file % 2 === 0 ? newest : files;
  const path = chosen.toSorted()[(file >> 1) % chosen.length] ?? '';
  if (how === 'delete') await rm(path);
  else {
    const bytes = await readFile(path);
    const at = place % Math.max(1, bytes.length);
    if (how === 'cut') await writeFile(path, bytes.subarray(0, at));
    else {
      if (how === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (place % 8));
      else bytes.fill(0, at, Math.min(at + 512, bytes.length));
      await writeFile(path, bytes);
    }
  }
  return path.slice(folder.length + 1);
}

it(
  'gives back the truth or less of it, never anything else, whatever happens to one of its files',
  { timeout: (MINUTES + 5) * 60_000 },
  async () => {
    const model = await whole();
    let cases = 0;
    const property = fc.asyncProperty(damage, async (one) => {
      const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-damage-'));
      await cp(model, folder, { recursive: true });
      const name = await spoil(folder, one);
      const vault = await openFileVault(folder);
      const loaded = await vault.load(CLIENT);
      if (!loaded.ok) throw new Error(`${name}: ${loaded.error.code}`);
      const { snapshot, entries: rest } = loaded.value;
      const from = snapshot?.seq ?? 0;
      const to = from + rest.length;
      if (snapshot !== null) expect(snapshot).toMatchObject(snapshotOf(from));
      expect(rest).toEqual(entries(from + 1, to));
      // Only the newest log holds what stands nowhere else.
      expect(to).toBeGreaterThanOrEqual(name.endsWith('log-40.jsonl') ? 40 : LAST);
      expect(await vault.snapshot(CLIENT, snapshotOf(LAST + 1))).toMatchObject({ value: { lastSeq: LAST + 1 } });
      await rm(folder, { recursive: true });
      cases += 1;
    });
    await fc.assert(property, {
      numRuns: CASES,
      interruptAfterTimeLimit: MINUTES * 60_000,
      markInterruptAsFailure: false,
    });
    await rm(model, { recursive: true });
    if (CASES > 100) console.log(`${cases} damaged files, each found and gone around`);
    expect(cases).toBeGreaterThan(0);
  },
);
