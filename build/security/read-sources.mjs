import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** @typedef {import('./scan-kinds.mjs').Source} Source */

const PRODUCT = ['electron', 'renderer', 'shared'];
const BUNDLES = ['out/main', 'out/preload', 'out/audience-preload', 'out/renderer'];
const PROJECT = ['package.json', 'package-lock.json', '.npmrc', 'electron-builder.yml'];

/** @returns {readonly Source[]} the product's own code, its pages and styles */
export function readProduct() {
  return PRODUCT.flatMap((folder) => below(folder, /(?<!\.d)\.(tsx?|css|html)$/));
}

/** @returns {readonly Source[]} what was built of it */
export function readBundles() {
  return BUNDLES.flatMap((folder) => below(folder, /\.(m?js|cjs|css|html)$/));
}

/** @returns {readonly Source[]} the files of the project itself */
export function readProject() {
  return PROJECT.filter((path) => existsSync(join(ROOT, path))).map(read);
}

/** @returns {readonly Source[]} */
export function readTests() {
  return below('tests', /\.(test|spec)\.tsx?$/);
}

/** @param {string} path @returns {Source} */
function read(path) {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/**
 * @param {string} folder
 * @param {RegExp} kind
 * @returns {Source[]}
 */
function below(folder, kind) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return below(path, kind);
    return kind.test(name) ? [read(path)] : [];
  });
}
