/**
 * @typedef {object} Row
 * @property {number} row number in the security table
 * @property {string} rule what has to hold
 * @property {boolean} [tests] whether tests marked `@security:<row>` hold it
 * @property {boolean} [packed] whether the check of the package holds it
 * @property {string} [open] what cannot be checked here, and why
 */

/**
 * Every row of the security table, and what holds it here. Rows that scans hold are named in the scans.
 *
 * @type {readonly Row[]}
 */
export const ROWS = [
  { row: 1, rule: 'pages are isolated from the preload', tests: true },
  {
    row: 2,
    rule: 'every page runs in the sandbox',
    tests: true,
    open: 'the kernel’s own view needs Electron’s program',
  },
  { row: 3, rule: 'no Node in pages, workers, frames', tests: true },
  { row: 4, rule: 'no weakened or experimental web features' },
  { row: 5, rule: 'no embedded pages', tests: true },
  { row: 6, rule: 'one secure scheme of our own', tests: true },
  { row: 7, rule: 'scheme and host are frozen', tests: true },
  { row: 8, rule: 'the folder of user data is frozen', tests: true },
  { row: 9, rule: 'no path leads out of the page’s folder', tests: true },
  { row: 10, rule: 'one policy on every answer, and no violation', tests: true },
  { row: 11, rule: 'no navigation to elsewhere', tests: true },
  { row: 12, rule: 'no window is opened by a page', tests: true },
  { row: 13, rule: 'no address is handed to the system: the product links to nothing outside' },
  { row: 14, rule: 'only what our own dialog named is shown or opened', tests: true },
  { row: 15, rule: 'permissions are refused but three', tests: true },
  { row: 16, rule: 'only the right window’s top frame is answered', tests: true },
  { row: 17, rule: 'arguments of requests are checked', tests: true },
  { row: 18, rule: 'the bridge is frozen and hands nothing of Electron on', tests: true },
  { row: 19, rule: 'a preload is one CommonJS file', packed: true },
  { row: 20, rule: 'fuses', packed: true },
  { row: 21, rule: 'a changed package does not start', open: 'needs Electron’s program on Windows or a Mac' },
  { row: 22, rule: 'no network at all', tests: true },
  { row: 23, rule: 'no dictionary is loaded', tests: true },
  { row: 24, rule: 'no tools of a developer in the package', tests: true },
  { row: 25, rule: 'one instance, and its arguments are checked', tests: true },
  { row: 26, rule: 'nothing of a client in logs, and no report is sent', tests: true },
  { row: 27, rule: 'no client’s name in lists of the system' },
  { row: 28, rule: 'text stays text', tests: true },
  { row: 29, rule: 'links in data lead nowhere', tests: true },
  { row: 30, rule: 'Electron is current', open: 'asking for the newest version needs a network; the version is exact' },
  {
    row: 31,
    rule: 'packages are fixed, run no scripts, and are listed',
    packed: true,
    open: 'known holes are asked online',
  },
  { row: 32, rule: 'the program is signed', open: 'needs the owner’s keys; nothing updates by itself' },
  { row: 33, rule: 'the audience window can do nothing but show', tests: true },
];
