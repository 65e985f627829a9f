import { createRequire } from 'node:module';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, runMain } from './say.mjs';
import { ROOT } from './steps.mjs';

const require = createRequire(import.meta.url);
const RULES = '.dependency-cruiser.cjs';
const taught = new WeakSet();
const ZONES = ['shared', 'electron', 'renderer', 'build'];

/**
 * Checks the import table on the resolved graph.
 *
 * @param {string} [root] folder that holds the zones
 * @param {readonly string[]} [zones]
 * @returns {Promise<{ readonly violations: readonly string[], readonly read: number, readonly present: number }>} `read` is
 *   how many of the `present` source files were looked into
 */
export async function checkGraph(root = ROOT, zones = ZONES) {
  teachTsx();
  const { cruise } = await import('dependency-cruiser');
  const { forbidden, options } = loadRules();
  const present = zones.flatMap((zone) => sourcesBelow(root, zone));
  const { enhancedResolveOptions, ...others } = options;
  const { output } = await cruise(
    present,
    { ...others, baseDir: root, ruleSet: { forbidden }, validate: true },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('The graph was not given as data');
  const violations = output.summary.violations.map(
    ({ rule, from, to, cycle, via }) =>
      `${rule.name}: ${from} → ${[...(cycle ?? via ?? [{ name: to }])].map(({ name }) => name).join(' → ')}`,
  );
  const read = output.modules.filter(({ source }) => present.includes(source)).length;
  return { violations, read, present: present.length };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} source files below a folder, as paths from the root with forward slashes
 */
function sourcesBelow(root, folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sourcesBelow(root, path);
    return /(?<!\.d)\.(tsx?|mjs)$/.test(name) ? [path] : [];
  });
}

/**
 * The checker asks SWC for TypeScript without JSX, whatever the file's extension. It takes the functions from this very
 * object, so the right question can be put in its place before it is loaded.
 */
function teachTsx() {
  /** @type {{ parseFileSync: (path: string, options?: object) => unknown }} */
  const swc = require('@swc/core');
  if (taught.has(swc)) return;
  taught.add(swc);
  const { parseFileSync } = swc;
  swc.parseFileSync = (path, parseOptions) => parseFileSync(path, { ...parseOptions, tsx: path.endsWith('.tsx') });
}

/** @returns {import('dependency-cruiser').IConfiguration & { options: import('dependency-cruiser').ICruiseOptions }} */
function loadRules() {
  return createRequire(join(ROOT, 'package.json'))(`./${RULES}`);
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const { violations, read, present } = await checkGraph();
    for (const violation of violations) console.log(violation);
    console.log(`${read} of ${present} modules read, ${violations.length} violations.`);
    return violations.length === 0 && read === present && read > 0 ? 0 : 1;
  });
}
