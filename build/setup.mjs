import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAppBrowser, findHeadless, findTestBrowser, HEADLESS } from './browsers.mjs';
import { isMain, runMain, Sentence } from './say.mjs';

// This script runs before anything is installed: it may import Node's own modules and its neighbours that do the same.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MARKER = join(ROOT, 'node_modules', '.quarterdeck-lock-hash');

/** Installs the packages when the lock file differs from the one they were installed from. */
export function installPackages() {
  checkNode();
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Sentence(explainNpm(`${npm.stderr}`));
  // Only after success: an interrupted installation is done again.
  writeFileSync(MARKER, wanted);
}

/**
 * Finds the browser in which the product shows its window, and installs one where that is possible.
 *
 * @returns {string} path of the program
 */
export function requireAppBrowser() {
  const found = findAppBrowser() ?? installed('chromium', findAppBrowser);
  if (found !== null) return found;
  throw new Sentence('No Chromium, Chrome or Edge was found: install one of them and run the same command again.');
}

/**
 * Finds the browser in which the tests run.
 *
 * @returns {string} path of the program
 */
export function requireTestBrowser() {
  const found = findTestBrowser() ?? installed(HEADLESS, findTestBrowser);
  if (found !== null) return found;
  throw new Sentence('No browser for the tests was found: install Chromium, or run "npx playwright install chromium".');
}

/**
 * One sentence for what npm says on many lines.
 *
 * @param {string} output
 */
export function explainNpm(output) {
  if (/code EUSAGE/.test(output)) {
    return 'package-lock.json does not fit package.json: run "npm install" while online and commit the lock file.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return 'The npm registry cannot be reached: connect to it once and run the same command again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'node_modules cannot be written: make the project folder writable and try again.';
  const reason = /npm error (?!code )(.+)/.exec(output)?.[1] ?? 'npm gave no reason';
  return `The packages could not be installed (${reason}): run "npm ci" to see all of npm's messages.`;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Sentence(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer and run the same command again.`,
  );
}

/**
 * The browser for a whole run of the tests: where packages can be installed, the one that takes the least time.
 *
 * @returns {string} path of the program
 */
export function prepareTestBrowser() {
  if (process.env['PLAYWRIGHT_CHROMIUM_PATH'] === undefined && findHeadless() === null)
    installed(HEADLESS, findHeadless);
  return requireTestBrowser();
}

/**
 * @param {string} name the package of Debian
 * @param {() => string | null} find
 */
function installed(name, find) {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebian) return null;
  console.log(`Installing a browser (apt-get install ${name}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (install().status !== 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    install();
  }
  return find();
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    installPackages();
    console.log(`Browser: ${requireAppBrowser()}`);
  });
}
