import { app } from 'electron';
import type { HostKeys } from '#shared/ipc/keys.ts';
import { installMenu } from './menu.ts';

type Keys = Omit<HostKeys, 'onLockAsked'>;

/** Installs the menu, and keeps its "Lock now" in step with whether a lock is set. */
export async function keysInMenu(keys: Keys, onLock: () => void): Promise<Keys> {
  const show = (isLockSet: boolean): void =>
    installMenu({ isMac: process.platform === 'darwin', isPackaged: app.isPackaged, isLockSet, onLock });
  const read = await keys.readLock();
  show(read.ok && read.value !== null);
  return {
    ...keys,
    writeLock: async (text) => {
      const written = await keys.writeLock(text);
      if (written.ok) show(text !== null);
      return written;
    },
  };
}
