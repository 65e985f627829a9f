import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Step
 * @property {string} name for people
 * @property {readonly string[]} command arguments for Node: a script and its own arguments
 * @property {Readonly<Record<string, string>>} [env]
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {boolean} passed
 * @property {number} seconds
 * @property {string} output
 */

/**
 * The script that a package's command runs. Called with this very Node, so that nothing depends on the search path.
 *
 * @param {string} path below node_modules
 */
export function packageScript(path) {
  return join(ROOT, 'node_modules', path);
}

/**
 * Runs one step and keeps what it prints.
 *
 * @param {Step} step
 * @param {{ readonly live?: boolean }} [options] `live` also shows the output while it runs
 * @returns {Promise<StepResult>}
 */
export function runStep(step, { live = false } = {}) {
  const began = process.hrtime.bigint();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.command, {
      cwd: ROOT,
      env: { ...process.env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    const ended = (/** @type {boolean} */ passed) =>
      resolve({ name: step.name, passed, seconds: Number(process.hrtime.bigint() - began) / 1e9, output });
    child.on('error', (error) => {
      output += error.message;
      ended(false);
    });
    child.on('close', (code) => ended(code === 0));
  });
}

/**
 * One line about a step, and its output when it failed.
 *
 * @param {StepResult} result
 */
export function reportStep(result) {
  console.log(`${result.passed ? '✓' : '✗'} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (!result.passed) console.log(result.output.trimEnd());
}
