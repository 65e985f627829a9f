import { BUNDLE_SCANS, PROJECT_SCANS } from './bundle-scans.mjs';
import { readBundles, readProduct, readProject, readTests } from './read-sources.mjs';
import { ROWS } from './rows.mjs';
import { SOURCE_SCANS } from './source-scans.mjs';

/** @typedef {import('./scan-kinds.mjs').Scan} Scan */
/** @typedef {import('./scan-kinds.mjs').Source} Source */
/** @typedef {import('./marked-tests.mjs').MarkedTest} MarkedTest */

/** Fewer files than this were not all of it: a scan that reads nothing finds nothing. */
const LEAST = { product: 500, bundles: 20, project: 4 };

/**
 * @param {readonly Scan[]} scans
 * @param {readonly Source[]} sources
 * @returns {string[]}
 */
export function scan(scans, sources) {
  return scans.flatMap(({ find }) => find(sources));
}

/**
 * What is wrong in the sources and the project's files, and rows that nothing holds.
 *
 * @returns {readonly string[]}
 */
export function scanSources() {
  const product = readProduct();
  const project = readProject();
  const tooFew = product.length < LEAST.product || project.length < LEAST.project;
  return [
    ...(tooFew ? [`Only ${product.length} files of the product were read.`] : []),
    ...scan(SOURCE_SCANS, product),
    ...scan(PROJECT_SCANS, project),
    ...unheldRows(),
  ];
}

/** @returns {readonly string[]} what is wrong in what was built */
export function scanBundles() {
  const bundles = readBundles();
  const tooFew = bundles.length < LEAST.bundles;
  return [...(tooFew ? [`Only ${bundles.length} built files were read.`] : []), ...scan(BUNDLE_SCANS, bundles)];
}

// A row whose tests were renamed or deleted must not pass for one that holds.
function unheldRows() {
  const tests = readTests();
  return ROWS.flatMap(({ row, rule, tests: needsTests, packed, open }) => {
    const isMarked = tests.some(({ text }) => new RegExp(`@security:${row}['"]`).test(text));
    if (needsTests === true && !isMarked) return [`Row ${row} (${rule}): no test is marked @security:${row}.`];
    const isScanned = scansOf(row).length > 0;
    const isHeld = isScanned || needsTests === true || packed === true || open !== undefined;
    return isHeld ? [] : [`Row ${row} (${rule}): nothing holds it.`];
  });
}

/** @param {number} row @returns {readonly string[]} names of the scans that hold a row */
function scansOf(row) {
  const scans = [...SOURCE_SCANS, ...BUNDLE_SCANS, ...PROJECT_SCANS];
  return scans.filter(({ rows }) => rows.includes(row)).map(({ name }) => name);
}

/**
 * The security table: what holds each row, and what does not.
 *
 * @param {{ readonly tests: readonly MarkedTest[], readonly isPackageSound: boolean }} found
 * @returns {{ readonly lines: readonly string[], readonly problems: readonly string[] }}
 */
export function securityTable({ tests, isPackageSound }) {
  /** @type {string[]} */
  const problems = [];
  const lines = ROWS.map(({ row, rule, tests: needsTests, packed, open }) => {
    const own = tests.filter(({ rows }) => rows.includes(row));
    const passed = own.filter(({ state }) => state === 'passed').length;
    if (own.some(({ state }) => state === 'failed')) problems.push(`Row ${row} (${rule}): a test failed.`);
    if (needsTests === true && passed === 0) problems.push(`Row ${row} (${rule}): no marked test ran and passed.`);
    if (packed === true && !isPackageSound) problems.push(`Row ${row} (${rule}): the package was not found sound.`);
    const scans = scansOf(row).length;
    const how = [
      ...(scans > 0 ? [`${scans} scan${scans === 1 ? '' : 's'}`] : []),
      ...(passed > 0 ? [`${passed} test${passed === 1 ? '' : 's'}`] : []),
      ...(packed === true ? ['package'] : []),
    ];
    const held = how.length > 0 ? how.join(', ') : '–';
    return `${String(row).padStart(2)}  ${rule.padEnd(74)} ${held}${open === undefined ? '' : `; not checked here: ${open}`}`;
  });
  return { lines, problems };
}
