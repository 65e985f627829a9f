import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const RULE_FILES = ['package.json', 'tsconfig.base.json', 'tsconfig.json', '.oxlintrc.json'];
const PROJECTS = ['shared', 'electron', 'renderer'];

/** A sound little house: what is planted into it is the only thing that can be wrong. */
const SOUND: Readonly<Record<string, string>> = {
  'shared/base/result.ts':
    'export interface Result { readonly ok: boolean }\nexport const yes: Result = { ok: true };\n',
  'shared/domain/needs/needs.ts': "import { yes } from '../../base/result.ts';\n\nexport const need = yes;\n",
  'shared/records/schema.ts': "import { need } from '../domain/needs/needs.ts';\n\nexport const schema = [need];\n",
  'shared/ipc/vault.ts': 'export interface Vault { readonly name: string }\n',
  'electron/vault/vault.ts': "import { sep } from 'node:path';\n\nexport const separator = sep;\n",
  'electron/main/main.ts': "import { separator } from '../vault/vault.ts';\n\nexport const main = separator;\n",
  'renderer/data/store.ts': "import { schema } from '#shared/records/schema.ts';\n\nexport const store = schema;\n",
  'renderer/ui/button.tsx': 'export function Button() {\n  return <button type="button">Go</button>;\n}\n',
  'renderer/features/needs/index.ts': "export { needsScreen } from './needs-screen.ts';\n",
  'renderer/features/needs/needs-screen.ts':
    "import { store } from '#renderer/data/store.ts';\n\nexport const needsScreen = store;\n",
  'renderer/app/audience.ts':
    "import type { Vault } from '#shared/ipc/vault.ts';\n\nexport const audience: Vault = { name: 'a' };\n",
};

/** Builds the house with these files put into it, within the project so that packages are found, and gives its folder. */
export function plantHouse(name: string, planted: Readonly<Record<string, string>> = {}): string {
  return buildHouse(join(ROOT, 'out', 'boundaries', name), planted);
}

/** The same outside the project, for the linter, which reads nothing that Git ignores. */
export function plantHouseOutside(planted: Readonly<Record<string, string>> = {}): string {
  const house = buildHouse(join(tmpdir(), `quarterdeck-house-${process.pid}`), planted);
  // Types of packages are not to be had there, and none of the planted faults needs them.
  for (const project of PROJECTS) {
    const config = join(house, project, 'tsconfig.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/"types": \[[^\]]*\]/, '"types": []'));
  }
  return house;
}

function buildHouse(house: string, planted: Readonly<Record<string, string>>): string {
  rmSync(house, { recursive: true, force: true });
  mkdirSync(house, { recursive: true });
  for (const file of RULE_FILES) cpSync(join(ROOT, file), join(house, file));
  for (const project of PROJECTS) cpSync(join(ROOT, project, 'tsconfig.json'), join(house, project, 'tsconfig.json'));
  for (const [path, source] of Object.entries({ ...SOUND, ...planted })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  return house;
}

/** Runs a package's script with this Node and gives everything that it printed. */
export function runTool(
  cwd: string,
  script: string,
  args: readonly string[],
): { status: number | null; output: string } {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

/** Source files below a folder, as paths from the root. */
export function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sourcesBelow(root, path);
    return /(?<!\.d)\.tsx?$/.test(name) ? [path] : [];
  });
}
