// The import table of the house. Every folder names what it may import; everything else is forbidden. Type-only imports obey
// the same table. Packages have owners, so that each can be replaced in one folder.

/** Which names of node_modules a zone may use. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
const NODE =
  '^(node:)?(assert|buffer|child_process|crypto|events|fs|http|os|path|process|stream|timers|url|util|zlib)(/promises)?$';
const REACT = packages('react', 'react-dom', 'scheduler');
/** Icons are plain pictures; every part of the page may show one. */
const ICONS = packages('lucide-react');
const PRIMITIVES = packages(
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'react-aria',
  'react-aria-components',
  '@react-aria/[a-z]+',
  '@react-types/[a-z]+',
  '@internationalized/[a-z]+',
  'd3-scale',
  'd3-shape',
  '@fontsource-variable/inter',
);

const SHARED = ['base', 'messages', 'domain', 'records', 'documents', 'exchange', 'ipc', 'vault'].map(
  (name) => `^shared/${name}/`,
);
const shared = (...names) => names.map((name) => `^shared/${name}/`);
const renderer = (...names) => names.map((name) => `^renderer/${name}/`);
const electron = (...names) => names.map((name) => `^electron/${name}/`);

const TABLE = {
  'shared/base': [],
  // The catalogue is exhaustive over the kinds and fields of the model, so it names their types.
  'shared/messages': [...shared('base'), '^shared/domain/model/'],
  'shared/domain': shared('base'),
  'shared/records': [...shared('base', 'domain'), packages('zod')],
  'shared/documents': [...shared('base', 'domain', 'messages'), packages('d3-scale', 'd3-shape')],
  'shared/exchange': [...shared('base', 'domain'), packages('fflate', 'saxen')],
  'shared/ipc': shared('base'),
  // The safe copies of every host: electron brings Node's file system, a page without its server the browser's own.
  'shared/vault': shared('base', 'ipc'),
  'electron/preload': [...shared('ipc', 'base'), packages('electron')],
  'electron/vault': [...shared('base', 'ipc', 'vault'), NODE],
  'electron/pages': [...shared('base', 'ipc'), NODE],
  'electron/loopback': [...shared('base', 'ipc', 'vault'), ...electron('vault', 'pages'), NODE],
  'electron/main': [
    ...shared('base', 'ipc', 'vault', 'messages'),
    ...electron('vault', 'pages'),
    packages('electron'),
    NODE,
  ],
  'renderer/ui': [...shared('base', 'domain', 'messages'), REACT, ICONS, PRIMITIVES],
  'renderer/desktop': shared('base', 'ipc', 'messages', 'vault'),
  'renderer/data': [...shared('base', 'domain', 'records', 'ipc', 'messages'), packages('dexie', '@noble/ciphers')],
  'renderer/export': [...shared('base', 'documents', 'messages'), packages('docx', 'fflate', 'saxen')],
  'renderer/state': [...shared('base', 'domain', 'messages'), ...renderer('data'), packages('zustand')],
  'renderer/commands': [...shared('base', 'messages'), packages('tinykeys', 'react')],
  'renderer/features': [
    ...SHARED,
    ...renderer('ui', 'commands', 'state', 'data', 'desktop', 'export', 'features'),
    REACT,
    ICONS,
    packages('wouter'),
  ],
  'renderer/app': [
    ...SHARED,
    '^renderer/',
    REACT,
    ICONS,
    packages('wouter', 'react-aria-components', '@fontsource-variable/inter', 'vite'),
  ],
};

const zoneRules = Object.entries(TABLE).map(([zone, allowed]) => ({
  name: `zone-${zone.replace('/', '-')}`,
  comment: `${zone} imports something that its row of the import table does not name.`,
  severity: 'error',
  from: { path: `^${zone}/` },
  // What cannot be resolved is reported by its own rule.
  to: { pathNot: [`^${zone}/`, ...allowed], couldNotResolve: false },
}));

module.exports = {
  forbidden: [
    ...zoneRules,
    {
      name: 'no-unknown-zone',
      comment: 'A new folder needs a row in the import table.',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: Object.keys(TABLE).map((zone) => `^${zone}/`),
      },
      to: {},
    },
    {
      name: 'feature-front-door',
      comment: 'A feature is entered through its index.ts only.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: {
        path: '^renderer/features/([^/]+)/',
        pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'feature-front-door-from-outside',
      comment:
        'A feature is entered through its index.ts only. The audience window takes its screen by itself: the index would bring the store.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/features/' },
      to: {
        path: '^renderer/features/',
        pathNot: ['^renderer/features/[^/]+/index\\.tsx?$', '^renderer/features/workshop/audience/'],
      },
    },
    {
      name: 'audience-never-reaches-the-store',
      comment: 'What was not published cannot appear: no path leads from the audience window to the store.',
      severity: 'error',
      from: { path: '^renderer/(app/audience|features/workshop/audience/)' },
      to: { path: '^renderer/(data|state)/|(^|/)node_modules/dexie/', reachable: true },
    },
    {
      name: 'no-cycle',
      comment: 'Modules that need each other are one module.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere is not checked by any other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw)' },
    },
    {
      name: 'product-does-not-import-tests-or-build',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(tests|build)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|release)/' },
    tsPreCompilationDeps: true,
    // Without SWC this tool reads no TypeScript 7 at all and passes everything.
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json', '.d.ts'],
      conditionNames: ['import', 'browser', 'module', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
    },
  },
};
