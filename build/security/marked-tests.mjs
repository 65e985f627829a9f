import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** How a test says which row it holds. */
const MARK = /@?security:(\d+)/;

/**
 * @typedef {object} MarkedTest
 * @property {string} title
 * @property {readonly number[]} rows
 * @property {'passed' | 'failed' | 'skipped'} state
 *
 * @typedef {object} Suite of Playwright's report
 * @property {readonly Suite[]} [suites]
 * @property {readonly Spec[]} [specs]
 *
 * @typedef {object} Spec
 * @property {string} title
 * @property {readonly string[]} tags
 * @property {readonly { readonly status: string }[]} tests
 */

/** @param {readonly string[]} tags @returns {number[]} rows that a test says it holds */
function rowsOf(tags) {
  return tags.flatMap((tag) => {
    const row = MARK.exec(tag)?.[1];
    return row === undefined ? [] : [Number(row)];
  });
}

/**
 * The marked tests of a report of Vitest or Playwright; none when it is not there.
 *
 * @param {string} path
 * @returns {readonly MarkedTest[]}
 */
export function readReport(path) {
  if (!existsSync(join(ROOT, path))) return [];
  const report = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  return (report.testResults === undefined ? ofPlaywright(report) : ofVitest(report)).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** @param {Suite} suite @returns {MarkedTest[]} */
function ofPlaywright({ suites = [], specs = [] }) {
  const own = specs.map(({ title, tags, tests }) => ({
    title,
    rows: rowsOf(tags),
    // A test that passed at the second try has shown that it can fail.
    state: /** @type {MarkedTest['state']} */ (
      tests.every(({ status }) => status === 'expected')
        ? 'passed'
        : tests.every(({ status }) => status === 'skipped')
          ? 'skipped'
          : 'failed'
    ),
  }));
  return [...own, ...suites.flatMap(ofPlaywright)];
}

/**
 * @param {{ testResults: readonly { assertionResults: readonly { fullName: string, status: string, tags?: readonly string[] }[] }[] }} report
 * @returns {MarkedTest[]}
 */
function ofVitest({ testResults }) {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, tags = [] }) => ({
      title: fullName,
      rows: rowsOf(tags),
      state: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped',
    })),
  );
}
