import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

/**
 * Finds Electron's program without letting its package look for it, which would try to download it first.
 *
 * @returns {string | null}
 */
export function findElectronBinary() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override ?? join(ROOT, 'node_modules', 'electron', 'dist');
  if (override === undefined && !existsSync(join(folder, 'version'))) return null;
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron', linux: 'electron' };
  const path = join(folder, names[/** @type {'linux'} */ (process.platform)] ?? names.linux);
  return existsSync(path) ? path : null;
}

/** Whether a window can be shown. Only Linux can be without a display. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}
