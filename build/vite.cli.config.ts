import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('..'),
  publicDir: false,
  // Native and WebAssembly packages find their own files beside themselves, so they stay where they are.
  ssr: { noExternal: true, external: ['@resvg/resvg-js', 'wawoff2'] },
  build: {
    ssr: at('./cli/export.ts'),
    outDir: at('../out/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'export.mjs', codeSplitting: false } },
  },
});
