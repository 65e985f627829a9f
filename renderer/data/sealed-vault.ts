import { fromBase64 } from '#shared/base/base64.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import type { Vault, VaultContent, VaultEntry, VaultResult, VaultSnapshot } from '#shared/ipc/vault.ts';
import { openText } from './cipher.ts';
import { sealingAside, type SealText } from './copy-reader.ts';

/** What the vault is sealed with; it follows the lock of this window. */
export interface VaultSeal {
  /** Null when there is no lock: then everything goes in clear. */
  readonly key: Uint8Array | null;
  /** Header of the lock as text, written into each whole copy so that it opens without any other file. */
  readonly header: string | null;
}

const ENTRY_FORMAT = 'sealed1:';
const COPY_FORMAT = 'quarterdeck-sealed';

/**
 * The vault, sealing whatever holds words on its way in and opening it on its way out. The host never reads them, so it need
 * not know. What was kept in clear before the lock was set is still read.
 */
export function sealedVault(vault: Vault, seal: () => VaultSeal, sealText: SealText = sealingAside()): Vault {
  return {
    list: () => vault.list(),
    append: async (id, schemaVersion, entries) => {
      const { key } = seal();
      if (key === null) return vault.append(id, schemaVersion, entries);
      const sealed: VaultEntry[] = [];
      for (const entry of entries) {
        const text = await sealText(key, entry.payload, placeOf('entry', id, entry.seq));
        sealed.push({ ...entry, payload: ENTRY_FORMAT + text });
      }
      return vault.append(id, schemaVersion, sealed);
    },
    snapshot: async (id, snapshot) => {
      const { key, header } = seal();
      if (key === null) return vault.snapshot(id, snapshot);
      const sealed = await sealText(key, snapshot.text, placeOf('copy', id, snapshot.seq));
      const text = JSON.stringify({ format: COPY_FORMAT, version: 1, lock: header, sealed });
      return vault.snapshot(id, { ...snapshot, text });
    },
    load: async (id) => openLoaded(seal(), id, await vault.load(id)),
    copies: (id) => vault.copies(id),
    loadAt: async (id, point) => openLoaded(seal(), id, await vault.loadAt(id, point)),
    keepOnlyNewest: (id) => vault.keepOnlyNewest(id),
    remove: (id) => vault.remove(id),
  };
}

/** The second folder, opening what was sealed before it was copied there, by this lock or by one of the other keys. */
export function openingSecondFolder(
  second: SecondFolder,
  seal: () => VaultSeal,
  others: () => readonly Uint8Array[],
): SecondFolder {
  return {
    state: () => second.state(),
    choose: (path) => second.choose(path),
    forget: () => second.forget(),
    copy: () => second.copy(),
    list: () => second.list(),
    load: async (source, id) => {
      const loaded = await second.load(source, id);
      const opened = [seal().key, ...others()].map((key) => openLoaded({ key }, id, loaded));
      return opened.find(({ ok: isOpen }) => isOpen) ?? openLoaded(seal(), id, loaded);
    },
  };
}

function openLoaded<T extends VaultContent>(
  { key }: Pick<VaultSeal, 'key'>,
  id: EngagementId,
  loaded: VaultResult<T>,
): VaultResult<T> {
  if (!loaded.ok) return loaded;
  const content = openContent(key, id, loaded.value);
  return content === null ? fail('vault-sealed') : ok({ ...loaded.value, ...content });
}

function openContent(key: Uint8Array | null, id: EngagementId, content: VaultContent): VaultContent | null {
  const snapshot = content.snapshot === null ? null : openCopy(key, id, content.snapshot);
  if (snapshot === null && content.snapshot !== null) return null;
  const entries: VaultEntry[] = [];
  for (const entry of content.entries) {
    const opened = openEntry(key, id, entry);
    if (opened === null) return null;
    entries.push(opened);
  }
  return { snapshot, entries };
}

function openEntry(key: Uint8Array | null, id: EngagementId, entry: VaultEntry): VaultEntry | null {
  if (!entry.payload.startsWith(ENTRY_FORMAT)) return entry;
  const payload = openBase64(key, entry.payload.slice(ENTRY_FORMAT.length), placeOf('entry', id, entry.seq));
  return payload === null ? null : { ...entry, payload };
}

function openCopy(key: Uint8Array | null, id: EngagementId, snapshot: VaultSnapshot): VaultSnapshot | null {
  const sealed = readSealedCopy(snapshot.text);
  if (sealed === null) return snapshot;
  const text = openBase64(key, sealed.sealed, placeOf('copy', id, snapshot.seq));
  return text === null ? null : { ...snapshot, text };
}

function openBase64(key: Uint8Array | null, text: string, place: string): string | null {
  const bytes = key === null ? null : fromBase64(text);
  return key === null || bytes === null ? null : openText(key, bytes, place);
}

/** A whole copy that is sealed, with the header of its lock; null for one in clear. */
export function readSealedCopy(text: string): { readonly sealed: string; readonly lock: string } | null {
  if (!text.startsWith(`{"format":"${COPY_FORMAT}"`)) return null;
  try {
    const { sealed, lock } = JSON.parse(text) as { readonly sealed?: unknown; readonly lock?: unknown };
    return typeof sealed === 'string' && typeof lock === 'string' ? { sealed, lock } : null;
  } catch {
    return null;
  }
}

function placeOf(what: 'entry' | 'copy', id: EngagementId, seq: number): string {
  return JSON.stringify(['quarterdeck-vault', 1, what, id, seq]);
}
