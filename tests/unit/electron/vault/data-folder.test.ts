import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteHost, resolveDataFolder } from '#electron/vault/data-folder.ts';
import { temporaryFolder } from './vault-samples.ts';

describe('data folder', () => {
  it('lies where each operating system keeps the data of applications', () => {
    expect(resolveDataFolder('linux', { HOME: '/home/mia' }).root).toBe('/home/mia/.local/share/quarterdeck');
    expect(resolveDataFolder('linux', { HOME: '/home/mia', XDG_DATA_HOME: '/data' }).root).toBe('/data/quarterdeck');
    expect(resolveDataFolder('linux', { HOME: '/home/mia', XDG_DATA_HOME: 'data' }).root).toBe(
      '/home/mia/.local/share/quarterdeck',
    );
    expect(resolveDataFolder('darwin', { HOME: '/Users/mia' }).vault).toBe(
      '/Users/mia/Library/Application Support/quarterdeck/vault',
    );
    expect(resolveDataFolder('win32', { APPDATA: 'C:\\Users\\mia\\AppData\\Roaming' }).browserProfile).toBe(
      'C:\\Users\\mia\\AppData\\Roaming\\quarterdeck\\browser-profile',
    );
  });

  it('is the folder that the user names, whatever the system', () => {
    expect(resolveDataFolder('linux', { HOME: '/home/mia' }, '/mnt/work').electron).toBe('/mnt/work/electron');
  });

  it('notes which host opened it last', async () => {
    const folder = join(await temporaryFolder(), 'new');
    await noteHost(folder, { host: 'browser', version: '1.2.3' });
    expect(JSON.parse(await readFile(join(folder, 'host.json'), 'utf8'))).toEqual({
      host: 'browser',
      version: '1.2.3',
    });
  });
});
