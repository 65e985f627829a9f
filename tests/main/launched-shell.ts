import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test, type ElectronApplication, type Page } from '@playwright/test';
import { shellHost } from './shell-host.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A shell with a data folder of its own for each test of the file that calls this. */
export function shellForEachTest(): {
  /** Starts the shell and gives its main window. */
  launch(...args: readonly string[]): Promise<Page>;
  shell(): ElectronApplication;
  folderOf(): string;
} {
  const { env } = shellHost();
  let folder = '';
  let electron: ElectronApplication | undefined;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quarterdeck-shell-'));
  });
  test.afterEach(async () => {
    await electron?.close().catch(() => undefined);
    electron = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    async launch(...args) {
      electron = await _electron.launch({
        args: [ROOT, `--data=${folder}`, ...args],
        cwd: folder,
        env: { ...(process.env as Record<string, string>), ...env },
      });
      const page = await electron.firstWindow();
      await page.waitForURL(/index\.html/);
      return page;
    },
    shell() {
      if (electron === undefined) throw new Error('not launched');
      return electron;
    },
    folderOf: () => folder,
  };
}
