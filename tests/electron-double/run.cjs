'use strict';
// Boots the real, bundled main process upon the double: `electron [-r module] [switches] <app> [args]`.
const Module = require('node:module');
const path = require('node:path');
const fs = require('node:fs');
const { pathToFileURL } = require('node:url');
const { api, setApp, setSwitch, start } = require('./lib/api.cjs');

const argv = process.argv.slice(2);
const preloads = [];
let appFolder = null;
for (let i = 0; i < argv.length; i += 1) {
  const arg = argv[i];
  if (arg === '-r' || arg === '--require') preloads.push(argv[(i += 1)]);
  else if (arg.startsWith('--')) setSwitch(arg);
  else appFolder ??= arg;
}
process.argv = [process.argv[0], ...argv];

// What asks for `electron` in CommonJS; Playwright's own evaluations do.
const load = Module._load;
Module._load = function (id, ...rest) {
  return id === 'electron' || id === 'electron/main' ? api : load.call(this, id, ...rest);
};
Module.register('./hooks.mjs', pathToFileURL(__filename));
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
process.type = 'browser';
process.resourcesPath = path.join(__dirname, 'resources');

async function boot() {
  const root = path.resolve(appFolder ?? '.');
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  setApp(root, manifest);
  for (const file of preloads) require(file);
  await import(pathToFileURL(path.join(root, manifest.main)).href);
  await start();
}

boot().catch((error) => {
  console.error('[electron double]', error);
  process.exit(1);
});
