import { mkdir } from 'node:fs/promises';
import { posix, resolve, win32 } from 'node:path';
import { FROZEN } from '#shared/ipc/frozen-names.ts';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { nodeFs } from './node-fs.ts';

/** Where both hosts keep what outlives a browser profile. */
export interface DataFolder {
  readonly root: string;
  /** The safe copies, shared by both hosts. */
  readonly vault: string;
  /** Profile of the browser in which the browser host shows its window. */
  readonly browserProfile: string;
  /** Electron's own data. */
  readonly electron: string;
}

/** Places the data folder: the user's choice, or the folder that the operating system sets aside for applications' data. */
export function resolveDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  override?: string,
): DataFolder {
  const { join } = platform === 'win32' ? win32 : posix;
  const root = override === undefined ? join(applicationData(platform, env), FROZEN.dataFolder) : resolve(override);
  return {
    root,
    vault: join(root, 'vault'),
    browserProfile: join(root, 'browser-profile'),
    electron: join(root, 'electron'),
  };
}

function applicationData(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return env['APPDATA'] ?? win32.join(env['USERPROFILE'] ?? 'C:\\', 'AppData', 'Roaming');
  const home = env['HOME'] ?? '/';
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support');
  // An empty or relative value counts as absent, as the base directory specification says.
  const configured = env['XDG_DATA_HOME'] ?? '';
  return posix.isAbsolute(configured) ? configured : posix.join(home, '.local', 'share');
}

/** Notes which host and version opened the data folder last, for support and for later upgrades. */
export async function noteHost(
  root: string,
  note: { readonly host: 'electron' | 'browser'; readonly version: string },
): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  await writeAtomically(nodeFs, root, 'host.json', Buffer.from(`${JSON.stringify(note, null, 2)}\n`, 'utf8'));
}
