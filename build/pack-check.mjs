import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { isMain, runMain, Sentence } from './say.mjs';
import { installPackages, requireTestBrowser } from './setup.mjs';
import { packageScript, ROOT, runStep } from './steps.mjs';
import { SBOM_NAME } from './write-sbom.mjs';

const WORK = join(ROOT, 'release', 'check');
const UNPACKED = join(WORK, 'linux-unpacked');
const ASAR = join(UNPACKED, 'resources', 'app.asar');
/** Largest package that is still ours alone, in bytes. */
const MOST_BYTES = 12 * 1024 * 1024;

/** What may be in the package: bundles by name, and the page's files by kind. */
const ALLOWED = [
  /^\/package\.json$/,
  /^\/out\/main\/main\.mjs$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/audience-preload\/audience\.cjs$/,
  /^\/out\/renderer\/(index|audience)\.html$/,
  /^\/out\/renderer\/icon\.svg$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|woff2)$/,
];

/** Values of the fuses as the package must have them, by Electron's names. */
const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
};

/** How a fuse that is on is written: the digit one. */
const FUSE_ON = '1'.charCodeAt(0);

const require = createRequire(import.meta.url);

/** Checks the packaging without Electron's program: a stand-in takes its place, and the package is booted under the double. */
async function packCheck() {
  installPackages();
  await build(['renderer', 'main', 'preload', 'audience-preload']);
  rmSync(WORK, { recursive: true, force: true });
  const stub = makeStub();
  const packed = await runStep({
    name: 'package',
    command: [
      packageScript('electron-builder/cli.js'),
      '--linux',
      'dir',
      '--config',
      'electron-builder.yml',
      `-c.directories.output=${WORK}`,
      `-c.electronDist=${stub}`,
      `-c.electronVersion=${versionOf('electron')}`,
    ],
  });
  if (!packed.passed) throw new Sentence(`The package was not made:\n${packed.output}`);
  console.log('✓ electron-builder accepts the configuration and makes the package');
  checkContent();
  checkList();
  await checkFuses();
  await boot();
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** A folder that looks like Electron's to the packager; the program carries the bytes that fuses are written to. */
function makeStub() {
  const folder = join(WORK, 'stub');
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const wire = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 0\n#'),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('100100010'),
  ]);
  writeFileSync(join(folder, 'electron'), wire);
  chmodSync(join(folder, 'electron'), 0o755);
  const others = [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'icudtl.dat',
    'resources.pak',
    'chrome_100_percent.pak',
  ];
  for (const name of [...others, 'chrome-sandbox', 'chrome_crashpad_handler', 'locales/en-US.pak']) {
    writeFileSync(join(folder, name), 'stand-in');
  }
  return folder;
}

function checkContent() {
  const { extractFile, listPackage } = require('@electron/asar');
  /** @type {string[]} */
  const files = listPackage(ASAR, { isPack: false }).filter((/** @type {string} */ name) => /\.\w+$/.test(name));
  const strangers = files.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  if (strangers.length > 0) throw new Sentence(`The package holds what it must not: ${strangers.join(', ')}`);
  const manifest = JSON.parse(extractFile(ASAR, 'package.json').toString('utf8'));
  const needed = [`/${manifest.main}`, '/out/preload/preload.cjs', '/out/audience-preload/audience.cjs'];
  for (const page of ['index', 'audience']) {
    const html = extractFile(ASAR, `out/renderer/${page}.html`).toString('utf8');
    for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) needed.push(`/out/renderer/${path}`);
  }
  const missing = needed.filter((name) => !files.includes(name));
  if (missing.length > 0) throw new Sentence(`The package lacks ${missing.join(', ')}`);
  const { size } = statSync(ASAR);
  if (size > MOST_BYTES) throw new Sentence(`The package has ${size} bytes; at most ${MOST_BYTES} are expected.`);
  console.log(
    `✓ the package holds ${files.length} files, all of the allow-list, ${(size / 1024 / 1024).toFixed(1)} MB`,
  );
}

/** Beside the program lies the list of everything that went in. */
function checkList() {
  const path = join(UNPACKED, SBOM_NAME);
  if (!existsSync(path)) throw new Sentence(`The package lacks ${SBOM_NAME}.`);
  const { bomFormat, components } = JSON.parse(readFileSync(path, 'utf8'));
  const present = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies);
  const names = new Set(
    components.map((/** @type {{ group?: string, name: string }} */ { group, name }) =>
      group === undefined || group === '' || name.startsWith('@') ? name : `${group}/${name}`,
    ),
  );
  const missing = present.filter((name) => !names.has(name));
  if (bomFormat !== 'CycloneDX' || missing.length > 0) throw new Sentence(`${SBOM_NAME} lacks ${missing.join(', ')}`);
  console.log(`✓ ${SBOM_NAME} lists ${components.length} packages`);
}

async function checkFuses() {
  const { FuseV1Options, getCurrentFuseWire } = require('@electron/fuses');
  const wire = /** @type {Record<string, unknown>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(join(UNPACKED, 'quarterdeck')))
  );
  for (const [name, expected] of Object.entries(FUSES)) {
    const isOn =
      wire[String(/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (FuseV1Options))[name])] === FUSE_ON;
    if (isOn !== expected) throw new Sentence(`The fuse ${name} is ${isOn ? 'on' : 'off'}, which it must not be.`);
  }
  console.log(`✓ ${Object.keys(FUSES).length} fuses read back as they are configured`);
}

/** Starts what was packed, and looks for the first screen. */
async function boot() {
  const { extractAll } = require('@electron/asar');
  const folder = join(WORK, 'app');
  extractAll(ASAR, folder);
  const double = join(ROOT, 'tests', 'electron-double');
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = double;
  const { _electron } = await import('@playwright/test');
  const electron = await _electron.launch({
    args: [folder, `--data=${join(WORK, 'data')}`],
    env: /** @type {Record<string, string>} */ ({
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: double,
      ELECTRON_DOUBLE_CHROMIUM: requireTestBrowser(),
    }),
  });
  try {
    const page = await electron.firstWindow();
    await page.getByRole('heading', { name: 'Engagements', exact: true }).waitFor({ timeout: 20_000 });
  } finally {
    await electron.close();
  }
  console.log('✓ the packed application boots under the double');
}

if (isMain(import.meta.url)) await runMain(packCheck);
