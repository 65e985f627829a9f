import { demand, forbid } from './scan-kinds.mjs';

/** @typedef {import('./scan-kinds.mjs').Scan} Scan */

/**
 * Everything that is read in what was built, with the libraries that went into it.
 *
 * @type {readonly Scan[]}
 */
export const BUNDLE_SCANS = [
  forbid('no text becomes code', [10, 28], /^out\/renderer\/.*\.js$/, /(?<![.\w$])eval\(|new Function\(/),
  forbid(
    'no script stands in a page',
    [10],
    /^out\/renderer\/.*\.html$/,
    /<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i,
  ),
  forbid(
    'a page names its own files only',
    [10, 22],
    /^out\/renderer\/.*\.(html|css)$/,
    /(src|href)="(https?:)?\/\/|url\(["']?(https?:)?\/\//,
  ),
  forbid(
    'a preload is one file that needs electron alone',
    [19],
    /^out\/(audience-)?preload\/.*\.cjs$/,
    /^import |\bimport\(|\brequire\((?!"electron"\)|'electron'\))/m,
  ),
  forbid(
    'the main process brings no network',
    [22],
    /^out\/main\//,
    /from "(node:)?(https?|net|tls|dgram|dns|http2)"|\bXMLHttpRequest\b/,
  ),
  demand('the preload is there', [19], 'out/preload/preload.cjs', [
    'require("electron")',
    'exposeInMainWorld("quarterdeck"',
  ]),
  demand('the audience’s preload is there', [19, 33], 'out/audience-preload/audience.cjs', [
    'require("electron")',
    'exposeInMainWorld("quarterdeckAudience"',
  ]),
];

/** What is read in the files of the project itself. */
export const PROJECT_SCANS = /** @type {readonly Scan[]} */ ([
  demand('fuses', [20, 21], 'electron-builder.yml', [
    'asar: true',
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'grantFileProtocolExtraPrivileges: false',
  ]),
  demand('no update by itself', [32], 'electron-builder.yml', ['publish: null']),
  demand('a list of what went in', [31], 'electron-builder.yml', ['afterPack: build/write-sbom.mjs']),
  demand('packages bring no scripts', [31], '.npmrc', ['ignore-scripts=true', 'save-exact=true']),
  { name: 'exact versions, whole and from the registry', rows: [30, 31], find: findLoosePackages },
]);

/**
 * Versions that are not exact, scripts of our own that an installation would run, and packages whose content is not fixed.
 *
 * @param {readonly import('./scan-kinds.mjs').Source[]} sources
 * @returns {string[]}
 */
function findLoosePackages(sources) {
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((name) => {
    const source = sources.find(({ path }) => path === name);
    return source === undefined ? null : JSON.parse(source.text);
  });
  if (manifest === null || lock === null) return ['package.json or package-lock.json is missing.'];
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const loose = wanted
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
    .map(([name, version]) => `package.json: ${name} ${version} is no exact version.`);
  const scripts = ['preinstall', 'install', 'postinstall', 'prepare'].filter(
    (name) => name in (manifest.scripts ?? {}),
  );
  const packages = Object.entries(/** @type {Record<string, Record<string, unknown>>} */ (lock.packages));
  const open = packages
    .filter(([path, entry]) => path !== '' && entry['integrity'] === undefined && entry['optional'] !== true)
    .map(([path]) => `package-lock.json: ${path} has no hash.`);
  const strange = packages
    .filter(([, { resolved }]) => typeof resolved === 'string' && !resolved.startsWith('https://registry.npmjs.org/'))
    .map(([path]) => `package-lock.json: ${path} is not from the registry.`);
  if (packages.length < 100) loose.push('package-lock.json lists too little to be whole.');
  return [
    ...loose,
    ...scripts.map((name) => `package.json: the script ${name} would run unasked.`),
    ...open,
    ...strange,
  ];
}
