import type { EngagementId } from '../base/ids.ts';
import { engagementId, isId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { Vault, VaultResult, VaultStatus } from '../ipc/vault.ts';
import { removeTemporaries } from './atomic-file.ts';
import { EngagementVault } from './engagement-vault.ts';
import { Manifest } from './manifest.ts';
import { toVaultFailure } from './vault-error.ts';
import type { VaultFs } from './vault-fs.ts';

/**
 * Opens the safe copies in a folder: one folder per engagement with a log and snapshots, and a manifest beside them. Opening
 * itself never fails; a folder that cannot be used shows in each call's result, so that it is retried and said.
 */
export async function openVault(folder: string, fs: VaultFs): Promise<Vault> {
  await cleanRoot(folder, fs);
  const manifest = new Manifest(fs, folder);
  const engagements = new Map<EngagementId, EngagementVault>();
  const queues = new Map<EngagementId, Promise<unknown>>();

  /** Runs one call after the other per engagement, and turns exceptions into failures. */
  function queued<T>(
    id: EngagementId,
    work: (engagement: EngagementVault) => Promise<VaultResult<T>>,
  ): Promise<VaultResult<T>> {
    // The id becomes a folder's name: nothing else may ever get there.
    if (!isId(id)) return Promise.resolve(fail('vault-failed'));
    const engagement = engagements.get(id) ?? new EngagementVault(fs, folder, id, manifest);
    engagements.set(id, engagement);
    const done = (queues.get(id) ?? Promise.resolve()).then(() => work(engagement)).catch(toVaultFailure);
    queues.set(id, done);
    return done;
  }

  async function listed(): Promise<VaultResult<readonly VaultStatus[]>> {
    await fs.makeFolder(folder);
    const ids = new Set([...(await fs.folders(folder)), ...(await manifest.entries()).keys()].filter(isId));
    const statuses: VaultStatus[] = [];
    for (const id of [...ids].sort()) {
      const status = await queued(engagementId(id), async (engagement) => ok(await engagement.status()));
      if (!status.ok) return status;
      statuses.push(status.value);
    }
    return ok(statuses);
  }

  return {
    list: () => listed().catch(toVaultFailure),
    append: (id, schemaVersion, entries) => queued(id, (engagement) => engagement.append(schemaVersion, entries)),
    snapshot: (id, snapshot) => queued(id, async (engagement) => ok(await engagement.snapshot(snapshot))),
    load: (id) => queued(id, (engagement) => engagement.load()),
    copies: (id) => queued(id, async (engagement) => ok(await engagement.copies())),
    loadAt: (id, point) => queued(id, (engagement) => engagement.loadAt(point)),
    keepOnlyNewest: (id) => queued(id, (engagement) => engagement.keepOnlyNewest()),
    remove: (id) => queued(id, async (engagement) => ok(await engagement.remove())),
  };
}

async function cleanRoot(folder: string, fs: VaultFs): Promise<void> {
  try {
    await fs.makeFolder(folder);
    await removeTemporaries(fs, folder, await fs.list(folder));
  } catch {
    // The first call meets the same trouble and reports it.
  }
}
