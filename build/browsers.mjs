import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the search path, most open first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a browser that the user installed: Chromium, Chrome or Edge. Never one that a test tool brought, because that may be
 * removed at any time, and the user's data with it.
 *
 * @returns {string | null} path of the program
 */
export function findAppBrowser() {
  return candidates().find(isProgram) ?? null;
}

/** Chromium without a window of its own: the same engine, and two thirds of the time. */
export const HEADLESS = 'chromium-headless-shell';

/**
 * Finds a browser for tests: one that is named in PLAYWRIGHT_CHROMIUM_PATH, one without a window, an installed one, or
 * Playwright's own.
 *
 * @returns {string | null} path of the program
 */
export function findTestBrowser() {
  const named = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  if (named !== undefined && isProgram(named)) return named;
  return findHeadless() ?? findAppBrowser() ?? playwrightCandidates().find(isProgram) ?? null;
}

/** @returns {string | null} path of the program */
export function findHeadless() {
  return onPath(HEADLESS).find(isProgram) ?? null;
}

/**
 * Whether Chromium has to run without its own sandbox: it refuses to start as root with it.
 */
export function needsNoSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @returns {string[]} */
function candidates() {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return roots
      .filter((root) => root !== '')
      .flatMap((root) => WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`));
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      MAC_APPLICATIONS.map((app) => join(root, app)),
    );
  }
  return COMMANDS.flatMap(onPath);
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command));
}

/** @returns {string[]} */
function playwrightCandidates() {
  const own = {
    win32: join(process.env['LOCALAPPDATA'] ?? '', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    linux: join(homedir(), '.cache', 'ms-playwright'),
  };
  const registry =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? own[/** @type {'linux'} */ (process.platform)] ?? own.linux;
  if (!existsSync(registry)) return [];
  return readdirSync(registry)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
        'chrome-win64/chrome.exe',
      ].map((program) => join(registry, name, program)),
    );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
