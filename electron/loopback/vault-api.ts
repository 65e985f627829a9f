import { isId, type EngagementId } from '#shared/base/ids.ts';
import { isIsoTime } from '#shared/base/iso-date.ts';
import {
  isSnapshotNote,
  isVaultPoint,
  type Vault,
  type VaultEntry,
  type VaultResult,
  type VaultSnapshot,
} from '#shared/ipc/vault.ts';
import { readBody, type Body } from './call-body.ts';

/** The vault's calls by name. Each gives null when the body does not have the form that it needs. */
const CALLS: Readonly<Record<string, (vault: Vault, body: Body) => Promise<VaultResult<unknown>> | null>> = {
  list: (vault) => vault.list(),
  load: (vault, body) => (hasId(body) ? vault.load(body.engagementId) : null),
  copies: (vault, body) => (hasId(body) ? vault.copies(body.engagementId) : null),
  loadAt: (vault, body) =>
    hasId(body) && isVaultPoint(body['point']) ? vault.loadAt(body.engagementId, body['point']) : null,
  'keep-only-newest': (vault, body) => (hasId(body) ? vault.keepOnlyNewest(body.engagementId) : null),
  remove: (vault, body) => (hasId(body) ? vault.remove(body.engagementId) : null),
  append: (vault, body) => {
    const { schemaVersion, entries } = body;
    if (!hasId(body) || !isCount(schemaVersion) || !Array.isArray(entries) || !entries.every(isEntry)) return null;
    return vault.append(body.engagementId, schemaVersion, entries);
  },
  snapshot: (vault, body) =>
    hasId(body) && isSnapshot(body['snapshot']) ? vault.snapshot(body.engagementId, body['snapshot']) : null,
};

/** Whether there is a call of this name. */
export function isVaultCall(name: string): boolean {
  return Object.hasOwn(CALLS, name);
}

/** Makes one call from a request's body; null when the body is not what the call needs. */
export async function callVault(vault: Vault, name: string, text: string): Promise<VaultResult<unknown> | null> {
  const body = readBody(text);
  const call = CALLS[name];
  return body === null || call === undefined ? null : call(vault, body);
}

function hasId(body: Body): body is Body & { readonly engagementId: EngagementId } {
  return isId(body['engagementId']);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isEntry(value: unknown): value is VaultEntry {
  const entry = value as Partial<VaultEntry> | null;
  const isTimed = entry?.at === undefined || isIsoTime(entry.at);
  return isCount(entry?.seq) && isCount(entry?.count) && typeof entry?.payload === 'string' && isTimed;
}

function isSnapshot(value: unknown): value is VaultSnapshot {
  const snapshot = value as Partial<VaultSnapshot> | null;
  return (
    isCount(snapshot?.seq) &&
    isCount(snapshot?.count) &&
    isCount(snapshot?.schemaVersion) &&
    typeof snapshot?.text === 'string' &&
    isSnapshotNote(snapshot)
  );
}
