import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('..'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: at('../electron/loopback/server.ts'),
    outDir: at('../out/loopback'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'server.mjs', codeSplitting: false } },
  },
});
