import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

const SOURCES = ['shared', 'renderer', 'electron', 'build', 'package.json', 'package-lock.json'];

/** @param {string} bundle @returns {string} where a finished build leaves its mark */
function markOf(bundle) {
  return join(ROOT, 'out', `.built-${bundle}`);
}

/**
 * Whether a bundle was never built to the end, or before the last change of a source.
 *
 * @param {string} bundle
 */
export function isStale(bundle) {
  const built = statSync(markOf(bundle), { throwIfNoEntry: false });
  return built === undefined || SOURCES.some((source) => newest(join(ROOT, source)) > built.mtimeMs);
}

/**
 * Takes the mark away before a build: one that fails half-way must not look finished.
 *
 * @param {string} bundle
 */
export function beginBuild(bundle) {
  rmSync(markOf(bundle), { force: true });
  return new Date();
}

/**
 * @param {string} bundle
 * @param {Date} begun sources that changed while it was built count as newer
 */
export function finishBuild(bundle, begun) {
  writeFileSync(markOf(bundle), '');
  utimesSync(markOf(bundle), begun, begun);
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
