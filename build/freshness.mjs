import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

const SOURCES = ['shared', 'renderer', 'electron', 'build', 'package.json', 'package-lock.json'];

/**
 * Whether a built file is missing or older than any source.
 *
 * @param {readonly string[]} built paths below out/
 */
export function isStale(built) {
  const paths = built.map((path) => join(ROOT, 'out', path));
  if (!paths.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((source) => newest(join(ROOT, source)) > oldest);
}

/**
 * @param {string} path
 * @returns {number} time of the last change below a path
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
