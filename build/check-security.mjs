import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, buildStale } from './build.mjs';
import { isMain, runMain } from './say.mjs';
import { readReport } from './security/marked-tests.mjs';
import { readTests } from './security/read-sources.mjs';
import { scanBundles, scanSources, securityTable } from './security/table.mjs';
import { installPackages, prepareTestBrowser } from './setup.mjs';
import { packageScript, reportStep, ROOT, runStep } from './steps.mjs';

const PLAYWRIGHT = packageScript('@playwright/test/cli.js');

/** What runs of the tests that hold a row, each with its own report. */
const RUNS = [
  {
    name: 'marked tests without a browser',
    command: [
      packageScript('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/security-unit.json',
      ...readTests()
        .filter(({ path, text }) => path.endsWith('.test.ts') && text.includes("'@security:"))
        .map(({ path }) => path),
    ],
    report: 'test-results/security-unit.json',
  },
  {
    name: 'marked journeys in Chromium',
    command: [PLAYWRIGHT, 'test', '--grep', '@security:', '--reporter=list,json'],
    report: 'test-results/security-e2e.json',
  },
  {
    name: 'marked tests of the shell',
    command: [
      PLAYWRIGHT,
      'test',
      '-c',
      'tests/main/playwright.config.ts',
      '--grep',
      '@security:',
      '--reporter=list,json',
    ],
    report: 'test-results/security-main.json',
  },
];

/**
 * Prints the table after everything ran, and says what is wrong.
 *
 * @param {readonly string[]} reports
 * @param {boolean} isPackageSound
 * @returns {boolean} whether every row holds
 */
export function printSecurityTable(reports, isPackageSound) {
  const { lines, problems } = securityTable({ tests: reports.flatMap(readReport), isPackageSound });
  const all = [...scanBundles(), ...problems];
  for (const line of [...lines, ...all]) console.log(line);
  return all.length === 0;
}

/** Scans, tests and package, row by row. */
async function checkSecurity() {
  installPackages();
  const problems = scanSources();
  for (const problem of problems) console.log(problem);
  if (process.argv.includes('--scan')) {
    console.log(`${problems.length} faults in the sources.`);
    return problems.length === 0 ? 0 : 1;
  }
  console.log(`Browser for the tests: ${prepareTestBrowser()}`);
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  await buildStale(BUNDLES);
  let passed = problems.length === 0;
  for (const { name, command, report } of RUNS) {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, report) };
    const result = await runStep({ name, command, env }, { live: true });
    reportStep({ ...result, output: '' });
    passed &&= result.passed;
  }
  const packed = await runStep({ name: 'package', command: [join(ROOT, 'build', 'pack-check.mjs')] });
  reportStep(packed);
  const reports = RUNS.map(({ report }) => report);
  return printSecurityTable(reports, packed.passed) && passed ? 0 : 1;
}

if (isMain(import.meta.url)) await runMain(checkSecurity);
