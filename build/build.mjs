import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginBuild, finishBuild, isStale } from './freshness.mjs';
import { installPackages } from './setup.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { packageScript, reportStep, ROOT, runStep } from './steps.mjs';

/** What is built, each from a configuration of its own into a folder of its own. */
export const BUNDLES = ['renderer', 'main', 'preload', 'audience-preload', 'loopback', 'cli'];

/**
 * Builds bundles, two at a time. A missing configuration is a failure: nothing is left out silently.
 *
 * @param {readonly string[]} [names]
 */
export async function build(names = BUNDLES) {
  const queue = [...names];
  let failed = 0;
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const config = `build/vite.${name}.config.ts`;
      if (!existsSync(join(ROOT, config))) throw new Sentence(`${config} is missing, so ${name} cannot be built.`);
      const begun = beginBuild(name);
      const result = await runStep({
        name: `build ${name}`,
        command: [packageScript('vite/bin/vite.js'), 'build', '-c', config, '--logLevel', 'warn'],
      });
      reportStep(result);
      if (result.passed) finishBuild(name, begun);
      else failed += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed > 0) throw new Sentence('The build failed; the reasons are above.');
}

/**
 * Builds those of the bundles that are missing or older than a source.
 *
 * @param {readonly string[]} names
 */
export async function buildStale(names) {
  const stale = names.filter(isStale);
  if (stale.length > 0) await build(stale);
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    installPackages();
    await build();
  });
}
