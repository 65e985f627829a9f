import { defineConfig } from '@playwright/test';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
// Once, not in every worker.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log(kind === 'double' ? 'Shell host: TEST DOUBLE of Electron upon Chromium' : 'Shell host: REAL Electron');
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/main',
  workers: 1,
  // Long enough for a busy machine: a test holds a rule, never a speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/main.json' }]],
});
