import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findAppBrowser, needsNoSandbox } from './browsers.mjs';
import { buildStale } from './build.mjs';
import { findElectronBinary, hasDisplay } from './electron-binary.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { installPackages, requireAppBrowser } from './setup.mjs';
import { parseStartOptions } from './start-options.mjs';
import { ROOT } from './steps.mjs';

/** @typedef {import('./start-options.mjs').StartOptions} StartOptions */

const NO_ELECTRON = 'Electron\'s program is not here (run "npx install-electron" while online to get it)';
const NO_DISPLAY = 'No display was found';

/** @param {readonly string[]} args */
async function start(args) {
  const options = parseStartOptions(args);
  installPackages();
  const electron = chooseElectron(options);
  return electron === null ? startInBrowser(options) : startInElectron(electron, options);
}

/**
 * Electron where it is present and can show a window; otherwise the browser, unless Electron was asked for by name.
 *
 * @param {StartOptions} options
 */
function chooseElectron({ host }) {
  if (host === 'browser') return null;
  const binary = findElectronBinary();
  const reason = binary === null ? NO_ELECTRON : hasDisplay() ? null : NO_DISPLAY;
  if (reason === null) return binary;
  if (host === 'electron') throw new Sentence(`${reason}: use "npm start -- --host=browser" instead.`);
  console.log(`${reason}: Quarterdeck runs in the browser.`);
  return null;
}

/**
 * @param {string} binary
 * @param {StartOptions} options
 * @returns {Promise<number>} exit code of Electron
 */
async function startInElectron(binary, { data }) {
  await buildStale(['renderer', 'main', 'preload', 'audience-preload']);
  const args = [ROOT, ...(data === undefined ? [] : [`--data=${data}`]), ...(needsNoSandbox() ? ['--no-sandbox'] : [])];
  const child = spawn(binary, args, { stdio: 'inherit' });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Sentence(`${NO_ELECTRON}: use "npm start -- --host=browser" instead.`)));
    child.on('close', (code) => resolve(code ?? 0));
  });
}

/**
 * @param {StartOptions} options
 * @returns {Promise<number>}
 */
async function startInBrowser({ port, data, open }) {
  const shows = open && hasDisplay();
  const browser = shows ? (findAppBrowser() ?? requireAppBrowser()) : null;
  await buildStale(['renderer', 'loopback']);
  /** @type {(code: number) => void} */
  let end = () => undefined;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  const loopback = await listen(port, data, () => {
    if (open) end(0);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(0));
  console.log(`Quarterdeck is ready at ${loopback.address}`);
  if (open && !shows) console.log(`${NO_DISPLAY}: open the address above in a browser on this machine.`);
  const window = browser === null ? null : openWindow(browser, loopback);
  const code = await ended;
  await loopback.close();
  window?.kill();
  return code;
}

/**
 * @param {number} port
 * @param {string | undefined} data
 * @param {() => void} lastWindowGone
 */
async function listen(port, data, lastWindowGone) {
  const bundle = pathToFileURL(join(ROOT, 'out', 'loopback', 'server.mjs')).href;
  /** @type {typeof import('../electron/loopback/server.ts')} */
  const { startLoopback } = await import(bundle);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const pages = join(ROOT, 'out', 'renderer');
  const started = await startLoopback({ pages, port, data, version, lastWindowGone });
  if (started.ok) return started.value;
  switch (started.error.code) {
    case 'port-ours':
      throw new Sentence(`Quarterdeck is already running on port ${port}: use its window, or close it first.`);
    case 'port-busy':
      throw new Sentence(
        `Port ${port} is used by another program: close that program, or start with --port=N (engagements then come back from the vault).`,
      );
    case 'folder-in-use':
      throw new Sentence(
        `${started.error.params?.['host'] === 'electron' ? 'The Quarterdeck app' : 'Another Quarterdeck in the browser'} (process ${started.error.params?.['pid']}) is working with this data folder: use its window, or close it first.`,
      );
    case 'data-denied':
      throw new Sentence(
        `The data folder ${started.error.params?.['folder']} cannot be written: choose another with --data=FOLDER.`,
      );
  }
}

/**
 * @param {string} browser
 * @param {import('../electron/loopback/server.ts').Loopback} loopback
 */
function openWindow(browser, loopback) {
  const child = spawn(
    browser,
    [
      `--app=${loopback.address}`,
      `--user-data-dir=${loopback.folder.browserProfile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(needsNoSandbox() ? ['--no-sandbox', '--test-type'] : []),
    ],
    { stdio: 'ignore' },
  );
  const failed = () => {
    if (loopback.windows() === 0)
      console.log('The browser closed without a window: open the address above in another one.');
  };
  child.on('error', failed);
  // A browser that is open already takes the address over and ends at once; that is no failure.
  child.on('close', (code) => (code === 0 ? undefined : failed()));
  return child;
}

if (isMain(import.meta.url)) await runMain(() => start(process.argv.slice(2)));
