import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// A sandboxed preload may require nothing but electron: a single file.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'chrome150',
    outDir: at('../out/preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: at('../electron/preload/preload.ts'),
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
});
