import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  resolve: { conditions: ['node'] },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node22',
    outDir: at('../out/main'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: at('../electron/main/main.ts'),
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'es', entryFileNames: 'main.mjs', codeSplitting: false },
    },
  },
});
