import { parseArgs } from 'node:util';
import { isMain, runMain } from '../../build/say.mjs';
import { packageScript, runStep } from '../../build/steps.mjs';

/** Malformed files over all readers, until there were enough of them or the time is over. */
async function soakFiles() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '20000' },
      minutes: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { passed, output } = await runStep({
    name: 'malformed files',
    command: [packageScript('vitest/vitest.mjs'), 'run', '--project=data', 'tests/data/malformed-files.test.ts'],
    env: { SOAK_FILES: values.files, SOAK_MINUTES: values.minutes, SOAK_SEED: values.seed },
  });
  console.log(output);
  return passed ? 0 : 1;
}

if (isMain(import.meta.url)) await runMain(soakFiles);
