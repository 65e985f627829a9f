import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './setup.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { packageScript, reportStep, ROOT, runStep } from './steps.mjs';

/** What is built, each from a configuration of its own into a folder of its own. */
export const BUNDLES = ['renderer', 'main', 'preload', 'loopback', 'cli'];

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
      const result = await runStep({
        name: `build ${name}`,
        command: [packageScript('vite/bin/vite.js'), 'build', '-c', config, '--logLevel', 'warn'],
      });
      reportStep(result);
      if (!result.passed) failed += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed > 0) throw new Sentence('The build failed; the reasons are above.');
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    installPackages();
    await build();
  });
}
