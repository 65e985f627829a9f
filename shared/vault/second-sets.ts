import { engagementId, isId, type EngagementId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { SecondCopy, SecondFolder } from '../ipc/second-folder.ts';
import { lookingFs } from './looking-fs.ts';
import { openVault } from './open-vault.ts';
import { join } from './paths.ts';
import { completedAt, setsOf } from './second-place.ts';
import type { VaultFs } from './vault-fs.ts';

/** What all sets in a folder hold. Changes nothing there. `own` is the set of this data folder. */
export async function listSets(fs: VaultFs, folder: string, own: string): ReturnType<SecondFolder['list']> {
  const copies: SecondCopy[] = [];
  for (const source of await sourcesIn(fs, folder)) {
    const vault = await openVault(join(setsOf(folder), source), lookingFs(fs));
    const listed = await vault.list();
    if (!listed.ok) return listed;
    const copiedAt = await completedAt(fs, folder, source);
    for (const status of listed.value) copies.push({ ...status, source, isOwn: source === own, copiedAt });
  }
  return ok(copies);
}

/** Reads one engagement out of one set. Changes nothing there. `vault-denied` when that is no name of a set. */
export async function loadFromSet(
  fs: VaultFs,
  folder: string,
  source: string,
  id: EngagementId,
): ReturnType<SecondFolder['load']> {
  if (!isId(source)) return fail('vault-denied');
  const vault = await openVault(join(setsOf(folder), source), lookingFs(fs));
  return vault.load(id);
}

async function sourcesIn(fs: VaultFs, folder: string): Promise<readonly string[]> {
  return (await fs.folders(setsOf(folder)).catch(() => [])).filter(isId).toSorted();
}

/** Removes an engagement from every set in a folder. Returns the sizes of what was removed. */
export async function removeFromSets(fs: VaultFs, folder: string, id: EngagementId): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const source of await sourcesIn(fs, folder)) {
    const place = join(setsOf(folder), source, engagementId(id));
    sizes.push(...(await fs.sizes(place)));
    const set = await openVault(join(setsOf(folder), source), fs);
    const removed = await set.remove(id);
    if (!removed.ok) throw Object.assign(new Error(removed.error.code), { code: 'EIO' });
  }
  return sizes;
}
