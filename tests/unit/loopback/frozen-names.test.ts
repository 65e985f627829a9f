import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, FROZEN } from '#shared/ipc/frozen-names.ts';
import { DEFAULT_PORT } from '../../../build/start-options.mjs';

it('never changes the names that data on laptops is keyed by', () => {
  expect(FROZEN).toEqual({
    scheme: 'app',
    host: 'quarterdeck',
    port: 47391,
    database: 'quarterdeck',
    dataFolder: 'quarterdeck',
  });
});

it('starts on the frozen port, because the browser keys its storage by it', () => {
  expect(DEFAULT_PORT).toBe(FROZEN.port);
});

it('has one policy that allows nothing but the own origin', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
