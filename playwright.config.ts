import { defineConfig } from '@playwright/test';
import { needsNoSandbox } from './build/browsers.mjs';
import { requireTestBrowser } from './build/setup.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: true,
  // A page waits as much as it works; more than two take each other's time on two cores.
  workers: 2,
  forbidOnly: true,
  // Long enough for a busy machine: a test holds a rule, never a speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    viewport: { width: 1366, height: 850 },
    launchOptions: {
      executablePath: requireTestBrowser(),
      args: ['--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
    },
  },
});
