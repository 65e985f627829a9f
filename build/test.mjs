import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, build } from './build.mjs';
import { printSecurityTable } from './check-security.mjs';
import { check, UNIT_REPORT } from './check.mjs';
import { findElectronBinary } from './electron-binary.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { installPackages, prepareTestBrowser } from './setup.mjs';
import { packageScript, reportStep, ROOT, runStep } from './steps.mjs';

const VITEST = packageScript('vitest/vitest.mjs');
const PLAYWRIGHT = packageScript('@playwright/test/cli.js');

/**
 * What runs after check and build, in this order. A suite with a report is counted test by test, another as one.
 *
 * @type {readonly { name: string, command: readonly string[], report?: string, needs: string }[]}
 */
const SUITES = [
  {
    name: 'enforcers',
    needs: 'tests/boundaries',
    command: [
      VITEST,
      'run',
      '--project=boundaries',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/boundaries.json',
    ],
    report: 'test-results/boundaries.json',
  },
  {
    name: 'Word files',
    needs: 'tests/word',
    command: [
      VITEST,
      'run',
      '--project=word',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/word.json',
    ],
    report: 'test-results/word.json',
  },
  {
    name: 'journeys in Chromium',
    needs: 'playwright.config.ts',
    command: [PLAYWRIGHT, 'test'],
    report: 'test-results/e2e.json',
  },
  {
    name: 'shell',
    needs: 'tests/main/playwright.config.ts',
    command: [PLAYWRIGHT, 'test', '-c', 'tests/main/playwright.config.ts'],
    report: 'test-results/main.json',
  },
  { name: 'package', needs: 'build/pack-check.mjs', command: ['build/pack-check.mjs'] },
];

/** Reports that tests marked with a row of the security table may stand in. */
const SECURITY_REPORTS = [UNIT_REPORT, ...SUITES.flatMap(({ report }) => report ?? [])];

let isPackageSound = false;

/** Counts over everything that ran. */
const total = { passed: 0, failed: 0 };

async function test() {
  installPackages();
  console.log(`Browser for the tests: ${prepareTestBrowser()}`);
  console.log(
    findElectronBinary() === null
      ? 'Shell: under the test double of Electron; its program is not here.'
      : 'Shell: in Electron and under its test double.',
  );
  rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
  mkdirSync(join(ROOT, 'test-results'));
  for (const result of await check()) {
    if (result.name === 'unit tests') count(UNIT_REPORT, result.passed);
    else add(result.passed);
  }
  if (await built()) {
    for (const suite of SUITES) await runSuite(suite);
    add(printSecurityTable(SECURITY_REPORTS, isPackageSound));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function built() {
  try {
    await build();
    total.passed += BUNDLES.length;
    return true;
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.log(error.message);
    total.failed += 1 + SUITES.length;
    return false;
  }
}

/** @param {(typeof SUITES)[number]} suite */
async function runSuite({ name, needs, command, report }) {
  if (!existsSync(join(ROOT, needs))) {
    console.log(`✗ ${name}: ${needs} is missing`);
    return add(false);
  }
  console.log(`… ${name}`);
  const result = await runStep({ name, command }, { live: true });
  reportStep({ ...result, output: '' });
  if (name === 'package') isPackageSound = result.passed;
  if (report === undefined) add(result.passed);
  else count(report, result.passed);
}

/** @param {boolean} passed */
function add(passed) {
  if (passed) total.passed += 1;
  else total.failed += 1;
}

/**
 * Adds the counts of a report of Vitest or Playwright. A suite that failed without naming a test still counts as a failure.
 *
 * @param {string} path
 * @param {boolean} passed
 */
function count(path, passed) {
  const before = total.failed;
  if (existsSync(join(ROOT, path))) {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    total.passed += numPassedTests ?? stats?.expected ?? 0;
    total.failed += numFailedTests ?? (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  } else if (passed) {
    // A suite that left no report has proved nothing.
    total.failed += 1;
  }
  if (!passed && total.failed === before) total.failed += 1;
}

if (isMain(import.meta.url)) await runMain(test);
