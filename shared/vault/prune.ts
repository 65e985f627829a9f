import { copiesIn, fileOfCopy, logName, type CopyName } from './copy-names.ts';
import { NEVER_FEWER, planLogs, planRotation, type RotatedCopy } from './rotation.ts';
import { decodeSnapshot, HEAD_BYTES, readHead } from './snapshot-file.ts';
import type { VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

/**
 * Removes the copies and logs that the rotation does not keep. The newest ones are read through first: what cannot be read
 * does not count among those that have to stay. Failing to remove is no reason to say that a new copy is not safe.
 */
export async function pruneFolder(fs: VaultFs, folder: string): Promise<void> {
  try {
    const names = await fs.list(folder);
    const copies = copiesIn(names);
    const gone = planRotation(
      await Promise.all(copies.map((copy) => look(fs, folder, copy))),
      await safe(fs, folder, copies),
    );
    const chain = copies.filter(({ family, name }) => family === 'snapshot' && !gone.includes(name));
    const logs = planLogs(
      names,
      chain.map(({ seq }) => seq),
    );
    for (const name of [...gone.map(fileOfCopy), ...logs.map(logName)]) await fs.remove(join(folder, name));
  } catch {
    return;
  }
}

async function look(fs: VaultFs, folder: string, copy: CopyName): Promise<RotatedCopy> {
  const { start, size } = await fs.peek(join(folder, fileOfCopy(copy.name)), HEAD_BYTES);
  const head = readHead(fs, start);
  return {
    ...copy,
    savedAt: head?.savedAt ?? null,
    reason: head?.reason ?? 'regular',
    schemaVersion: head?.schemaVersion ?? null,
    bytes: size,
  };
}

async function safe(fs: VaultFs, folder: string, copies: readonly CopyName[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { name, seq } of copies.filter(({ family }) => family === 'snapshot').reverse()) {
    if (found.size === NEVER_FEWER) break;
    const snapshot = decodeSnapshot(fs, await fs.read(join(folder, fileOfCopy(name))));
    if (snapshot?.seq === seq) found.add(name);
  }
  return found;
}
