import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { nodeFs } from '../vault/node-fs.ts';

const NAME = 'vault-key';
const FORM = /^[0-9a-f]{64}$/;

/** The key that a page must show. It outlives restarts, so that a page which was opened once goes on being able to save. */
export async function readVaultKey(root: string): Promise<string> {
  const kept = await readFile(join(root, NAME), 'utf8').catch(() => '');
  if (FORM.test(kept.trim())) return kept.trim();
  const key = randomBytes(32).toString('hex');
  await nodeFs.makeFolder(root);
  await writeAtomically(nodeFs, root, NAME, Buffer.from(`${key}\n`, 'utf8'));
  return key;
}

/** Compares without telling by its duration how much was right. */
export function isKey(key: string, shown: string | undefined): boolean {
  if (shown === undefined || !FORM.test(shown)) return false;
  return timingSafeEqual(Buffer.from(key, 'hex'), Buffer.from(shown, 'hex'));
}
