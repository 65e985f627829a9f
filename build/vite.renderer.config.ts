import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('../renderer/app'),
  base: './',
  publicDir: at('../renderer/app/public'),
  // The primitives bring their words in thirty languages; the page loads those that it can show.
  plugins: [react(), optimizeLocales.vite({ locales: ['en-GB', 'en-US'] })],
  // Both hosts put a fresh nonce in its place for each page they send.
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  build: {
    outDir: at('../out/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    // The polyfill would be an inline script, which the policy forbids; the target knows the real thing.
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: { index: at('../renderer/app/index.html'), audience: at('../renderer/app/audience.html') },
    },
  },
});
