import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { installPackages, requireTestBrowser } from './setup.mjs';
import { ROOT, runStep } from './steps.mjs';

const FOLDER = join(ROOT, 'tests', 'bench');

/** Runs each measurement by itself, one after the other: two at once would measure each other. */
async function bench() {
  installPackages();
  requireTestBrowser();
  await buildStale(['renderer', 'loopback', 'cli']);
  const benches = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.bench.mjs')) : [];
  if (benches.length === 0) throw new Sentence('There is no measurement in tests/bench.');
  let failed = 0;
  for (const name of benches.sort()) {
    const result = await runStep({ name, command: [join(FOLDER, name)] }, { live: true });
    if (!result.passed) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) await runMain(bench);
