import { fail, ok } from '#shared/base/result.ts';
import type { SecondFolder, SecondFolderState } from '#shared/ipc/second-folder.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import type { InsideCopies } from '../emergency-vault.ts';
import { askToWrite, readGranted, writeGranted } from './granted-folder.ts';
import type { FolderHandle } from './handles.ts';
import { SECOND_CALLS, VAULT_CALLS, type OriginAnswer, type OriginCall } from './origin-calls.ts';

/** What a page that no program stands behind keeps by itself. */
export interface OriginHost {
  readonly vault: Vault;
  readonly secondFolder: SecondFolder;
  /** The browser lets the user grant a folder. */
  readonly canGrant: boolean;
}

type Ask = (of: OriginCall['of'], name: string, args: readonly unknown[]) => Promise<unknown>;
type PickerWindow = Partial<{ showDirectoryPicker(options: unknown): Promise<FolderHandle> }>;

/** What a page keeps by itself; null when this browser does not let it. */
export async function openOriginHost(): Promise<OriginHost | null> {
  const ask = loadWorker();
  if (ask === null || (await ask('able', '', [])) !== true) return null;
  return {
    vault: caller<Vault>(ask, 'vault', VAULT_CALLS),
    secondFolder: grantedFolder(caller<SecondFolder>(ask, 'second', SECOND_CALLS)),
    canGrant: 'showDirectoryPicker' in window,
  };
}

/** Opens what was loaded; null when this browser does not let it. Nothing is written before. */
export type InsideDoor = () => Promise<InsideCopies | null>;

/** The same for the time in which a program does not answer. The worker is loaded now, because then it cannot be. */
export function loadInsideCopies(): InsideDoor {
  const ask = loadWorker();
  let able: Promise<unknown> | null = null;
  return async () => {
    able ??= ask?.('able', '', []) ?? Promise.resolve(false);
    if (ask === null || (await able) !== true) return null;
    const { remove } = caller<Vault>(ask, 'vault', VAULT_CALLS);
    return { vault: caller<Vault>(ask, 'plain', VAULT_CALLS), remove };
  };
}

/** Loads the worker that keeps the copies; null when this browser has no place for them. */
function loadWorker(): Ask | null {
  if (navigator.storage?.getDirectory === undefined) return null;
  return askerOf(new Worker(new URL('./origin-worker.ts', import.meta.url), { type: 'module' }));
}

/** Pairs questions and answers. A worker that broke answers everything as a vault that cannot be reached. */
function askerOf(worker: Worker): Ask {
  const waiting = new Map<number, (value: unknown) => void>();
  let isBroken = false;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<OriginAnswer>) => {
    waiting.get(data.id)?.(data.value);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const settle of waiting.values()) settle(fail('vault-unreachable'));
    waiting.clear();
  });
  return (of, name, args) => {
    if (isBroken) return Promise.resolve(fail('vault-unreachable'));
    last += 1;
    const call: OriginCall = { id: last, of, name, args };
    return new Promise((resolve) => {
      waiting.set(call.id, resolve);
      worker.postMessage(call);
    });
  };
}

function caller<T>(ask: Ask, of: OriginCall['of'], names: readonly string[]): T {
  return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => ask(of, name, args)])) as T;
}

/** The second folder is one that the user grants; the page asks, because a worker cannot. */
function grantedFolder(second: SecondFolder): SecondFolder {
  const broken: SecondFolderState = { folder: null, copiedAt: null, problem: 'vault-unreachable' };
  const stateOf = (answer: SecondFolderState): SecondFolderState => ('problem' in answer ? answer : broken);
  return {
    ...second,
    state: async () => stateOf(await second.state()),
    async choose() {
      const picked = await pick();
      if (picked === null) return ok(null);
      const before = await readGranted();
      await writeGranted(picked);
      const chosen = await second.choose(picked.name);
      if (!chosen.ok) await writeGranted(before);
      return chosen;
    },
    async forget() {
      const state = stateOf(await second.forget());
      await writeGranted(null);
      return state;
    },
    async copy() {
      const folder = await readGranted();
      if (folder !== null) await askToWrite(folder);
      return stateOf(await second.copy());
    },
  };
}

async function pick(): Promise<FolderHandle | null> {
  try {
    const { showDirectoryPicker } = window as PickerWindow;
    return (await showDirectoryPicker?.call(window, { id: 'quarterdeck-copies', mode: 'readwrite' })) ?? null;
  } catch {
    // The user went back, or the browser did not let the page have that folder.
    return null;
  }
}
