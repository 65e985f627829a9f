import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMain, runMain } from './say.mjs';

/**
 * Adds the packages of other platforms that a lock file lacks. npm leaves them out when the registry at hand does not carry
 * them, and then `npm ci` refuses its own lock file; with an entry each platform installs what is its own.
 *
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @returns {number} how many were added
 *
 * @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} LockEntry
 */
export function completeLock(lock) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isHeld(lock.packages, path, name)) missing[`node_modules/${name}`] = entryFor(name, version);
    }
  }
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.keys(missing).length;
}

/**
 * @param {Record<string, LockEntry>} packages
 * @param {string} path of the package that asks
 * @param {string} name
 */
function isHeld(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @returns {LockEntry}
 */
function entryFor(name, version) {
  const os = /darwin|win32|linux|android|freebsd|openharmony|openbsd|netbsd|sunos|aix/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|ppc64|s390x|riscv64|loong64|wasm32|arm/.exec(name)?.[0];
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    dev: true,
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const path = resolve(process.argv[2] ?? 'package-lock.json');
    const lock = JSON.parse(readFileSync(path, 'utf8'));
    console.log(`${completeLock(lock)} packages of other platforms added.`);
    writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  });
}
