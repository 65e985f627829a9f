import { expect, it } from 'vitest';
import { resolveDataFolder } from '#electron/vault/data-folder.ts';
import { CONTENT_SECURITY_POLICY, FROZEN } from '#shared/ipc/frozen-names.ts';
import { DEFAULT_PORT } from '../../../build/start-options.mjs';

it('never changes the names that data on laptops is keyed by', { tags: ['@security:7', '@security:8'] }, () => {
  expect(FROZEN).toEqual({
    scheme: 'app',
    host: 'quarterdeck',
    port: 47391,
    database: 'quarterdeck',
    dataFolder: 'quarterdeck',
  });
});

it('keeps Electron’s own data below the one folder, whatever the program is called', { tags: ['@security:8'] }, () => {
  const { electron } = resolveDataFolder('linux', { HOME: '/home/alex' });
  expect(electron).toBe('/home/alex/.local/share/quarterdeck/electron');
  expect(resolveDataFolder('win32', { APPDATA: 'C:\\A' }).electron).toBe('C:\\A\\quarterdeck\\electron');
  expect(resolveDataFolder('darwin', { HOME: '/Users/a' }).electron).toBe(
    '/Users/a/Library/Application Support/quarterdeck/electron',
  );
});

it('starts on the frozen port, because the browser keys its storage by it', () => {
  expect(DEFAULT_PORT).toBe(FROZEN.port);
});

it('has one policy that allows nothing but the own origin', { tags: ['@security:10'] }, () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
