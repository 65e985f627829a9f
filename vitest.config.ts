import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A test that imports a module of the shell must not make the electron package look for its binary.
const alias = { electron: new URL('./tests/electron-double/no-electron.ts', import.meta.url).pathname };

// Long enough for a busy machine: a test holds a rule, never a speed.
const testTimeout = 120_000;

// The files of one project share their modules: loading them anew for each file took longer than most tests.
const isolate = false;

// As many as a laptop has cores; by itself it leaves one to an editor that is not there.
const maxWorkers = availableParallelism();

// A test that holds a row of the security table says so; `npm run check:security` wants one for each row.
const tags = Array.from({ length: 33 }, (_, index) => ({ name: `@security:${index + 1}` }));

export default defineConfig({
  test: {
    tags,
    maxWorkers,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          isolate,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          isolate,
          include: ['tests/data/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'dom',
          isolate,
          // Dexie looks for a database once, when it is loaded: by whichever file comes first.
          setupFiles: ['fake-indexeddb/auto'],
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      // Whole Word files before other programs: a validator, a reader, LibreOffice where it is installed.
      {
        resolve: { alias },
        test: {
          name: 'word',
          isolate,
          include: ['tests/word/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Each of these starts a checker of its own; they share the machine with nothing else.
      {
        test: {
          name: 'boundaries',
          include: ['tests/boundaries/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
