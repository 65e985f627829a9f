import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { isMain, runMain } from './say.mjs';
import { installPackages } from './setup.mjs';
import { ROOT } from './steps.mjs';

/**
 * Makes a Word document from the command line, in the user's folder, where paths are meant from.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function exportDocument(args) {
  installPackages();
  await buildStale(['cli']);
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const child = spawn(process.execPath, [join(ROOT, 'out', 'cli', 'export.mjs'), ...args], { stdio: 'inherit', cwd });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

if (isMain(import.meta.url)) await runMain(() => exportDocument(process.argv.slice(2)));
