import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from './build.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { installPackages, requireTestBrowser } from './setup.mjs';
import { packageScript, ROOT, runStep } from './steps.mjs';

/** @typedef {{ command: readonly string[], env?: Readonly<Record<string, string>>, needs?: string }} Part */

const VITEST = packageScript('vitest/vitest.mjs');

/**
 * The parts, each within a time of its own.
 *
 * @type {Record<string, (minutes: string) => Part>}
 */
const PARTS = {
  kills: (minutes) => ({ command: [script('kills'), '--kills=1000', `--minutes=${minutes}`] }),
  sequences: (minutes) => ({
    command: [VITEST, 'run', '--project=data', 'tests/data/sequences.property.test.ts'],
    env: { SOAK_SEQUENCES: '10000', SOAK_MINUTES: minutes },
  }),
  damage: (minutes) => ({
    command: [VITEST, 'run', '--project=unit', 'tests/unit/electron/vault/damage.property.test.ts'],
    env: { SOAK_DAMAGE: '2000', SOAK_MINUTES: minutes },
  }),
  files: (minutes) => ({ command: [script('files'), `--minutes=${minutes}`], needs: script('files') }),
  large: () => ({ command: [script('large')] }),
};

/** @param {string} name */
function script(name) {
  return join(ROOT, 'tests', 'soak', `${name}.mjs`);
}

/** Runs the long tests one after the other: they measure, and two at once would measure each other. */
async function soak() {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '30' }, part: { type: 'string', multiple: true } },
  });
  const minutes = values.minutes;
  if (!(Number(minutes) > 0)) throw new Sentence(`"${minutes}" is no number of minutes.`);
  const names = values.part ?? Object.keys(PARTS);
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    throw new Sentence(`There is no part "${unknown}": there are ${Object.keys(PARTS).join(', ')}.`);
  }
  installPackages();
  requireTestBrowser();
  await buildStale(['renderer', 'loopback']);
  let failed = 0;
  for (const name of names) {
    const part = PARTS[name]?.(minutes);
    if (part === undefined) continue;
    if (part.needs !== undefined && !existsSync(part.needs)) {
      console.log(`✗ ${name}: ${part.needs} is missing`);
      failed += 1;
      continue;
    }
    console.log(`… ${name}, for ${minutes} minutes at most`);
    const { passed, seconds } = await runStep({ name, ...part }, { live: true });
    console.log(`${passed ? '✓' : '✗'} ${name} (${Math.round(seconds)} s)`);
    if (!passed) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) await runMain(soak);
