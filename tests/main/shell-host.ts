import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { requireTestBrowser } from '../../build/setup.mjs';

const DOUBLE = fileURLToPath(new URL('../electron-double', import.meta.url));

/** What the shell runs in: Electron where its program is installed, else the double. */
export function shellHost(): { readonly kind: 'electron' | 'double'; readonly env: Readonly<Record<string, string>> } {
  const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (existsSync(join(electron, 'dist', 'version'))) return { kind: 'electron', env: {} };
  // The electron package itself reads this, and gives Playwright the double's executable.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = DOUBLE;
  return {
    kind: 'double',
    env: { ELECTRON_OVERRIDE_DIST_PATH: DOUBLE, ELECTRON_DOUBLE_CHROMIUM: requireTestBrowser() },
  };
}
