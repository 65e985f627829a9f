import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The audience window's preload. A sandboxed one may require nothing but electron: a single file.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'chrome150',
    outDir: at('../out/audience-preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: at('../electron/preload/audience.ts'),
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'audience.cjs', codeSplitting: false },
    },
  },
});
