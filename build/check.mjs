import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, runMain } from './say.mjs';
import { installPackages } from './setup.mjs';
import { packageScript, reportStep, ROOT, runStep } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').StepResult} StepResult */

/** Where the unit tests leave their counts for `npm test`. */
export const UNIT_REPORT = 'test-results/unit.json';

/** @type {Record<string, Step>} */
const STEPS = {
  types: { name: 'types', command: [packageScript('typescript/bin/tsc'), '-b'] },
  lint: { name: 'lint', command: [packageScript('oxlint/bin/oxlint'), '--type-aware'] },
  graph: { name: 'import table', command: [join(ROOT, 'build', 'graph.mjs')] },
  security: { name: 'security scan', command: [join(ROOT, 'build', 'check-security.mjs'), '--scan'] },
  unused: { name: 'unused code', command: [packageScript('knip/bin/knip.js'), '--no-progress', '--no-config-hints'] },
  unit: {
    name: 'unit tests',
    command: [
      packageScript('vitest/vitest.mjs'),
      'run',
      '--project=unit',
      '--project=data',
      '--project=dom',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
  },
};

/**
 * Types, lint, import table, unused code, the security scan and unit tests; two lanes, because the machine is a laptop.
 *
 * @returns {Promise<readonly StepResult[]>}
 */
export async function check() {
  const lanes = [
    ['types', 'unused', 'security'],
    ['lint', 'graph', 'unit'],
  ];
  const results = await Promise.all(lanes.map(runLane));
  return results.flat();
}

/** @param {readonly string[]} names */
async function runLane(names) {
  const results = [];
  for (const name of names) {
    const step = STEPS[name];
    if (step === undefined) continue;
    const result = name === 'lint' ? withFloor(await runStep(step)) : await runStep(step);
    reportStep(result);
    results.push(result);
  }
  return results;
}

/**
 * A linter that reads nothing finds nothing: it has to have read every source file.
 *
 * @param {StepResult} result
 * @returns {StepResult}
 */
function withFloor(result) {
  const read = Number(/on (\d+) files/.exec(result.output)?.[1] ?? 0);
  const present = ['shared', 'electron', 'renderer', 'build'].reduce(
    (sum, zone) => sum + countSources(join(ROOT, zone)),
    0,
  );
  if (read >= present && present > 0) return result;
  return {
    ...result,
    passed: false,
    output: `${result.output}\nThe linter read ${read} of at least ${present} files.`,
  };
}

/** @param {string} path @returns {number} */
function countSources(path) {
  if (!statSync(path).isDirectory()) return /\.(tsx?|mjs)$/.test(path) ? 1 : 0;
  return readdirSync(path).reduce((sum, name) => sum + countSources(join(path, name)), 0);
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    installPackages();
    const began = process.hrtime.bigint();
    const results = await check();
    const failed = results.filter((result) => !result.passed);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    console.log(`${results.length - failed.length} passed, ${failed.length} failed (${seconds.toFixed(1)} s)`);
    return failed.length === 0 ? 0 : 1;
  });
}
