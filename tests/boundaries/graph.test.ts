import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../build/graph.mjs';
import { plantHouse } from './planted-house.ts';

const ZONES = ['shared', 'electron', 'renderer'];

async function violations(name: string, planted: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await checkGraph(plantHouse(`graph-${name}`, planted), ZONES)).violations;
}

describe('import table on the graph', () => {
  it('finds nothing in a sound house, after it read all of it', async () => {
    const found = await checkGraph(plantHouse('graph-sound'), ZONES);
    expect(found).toEqual({ violations: [], read: 11, present: 11 });
  });

  it('reads every module of the product', async () => {
    const { read, present } = await checkGraph();
    expect(present).toBeGreaterThan(150);
    expect(read).toBe(present);
  });

  // Each: what is planted, and the one rule that must name it.
  const planted: [string, string, string, string][] = [
    [
      'a domain that imports records',
      'shared/domain/x.ts',
      "export * from '../records/schema.ts';",
      'zone-shared-domain',
    ],
    ['base that imports the domain', 'shared/base/x.ts', "import '../domain/needs/needs.ts';", 'zone-shared-base'],
    [
      'a type-only import against the table',
      'shared/base/x.ts',
      "import type { Vault } from '../ipc/vault.ts';\nexport type X = Vault;",
      'zone-shared-base',
    ],
    [
      'a dynamic import against the table',
      'shared/records/x.ts',
      "export const x = (): Promise<unknown> => import('#renderer/data/store.ts');",
      'zone-shared-records',
    ],
    ['a Node module in the domain', 'shared/domain/x.ts', "import 'node:fs';", 'zone-shared-domain'],
    ['a Node module in the page', 'renderer/data/x.ts', "import 'node:fs';", 'zone-renderer-data'],
    ['SWOT in the main process', 'electron/main/x.ts', "import '#shared/domain/needs/needs.ts';", 'zone-electron-main'],
    ['a vault that knows electron', 'electron/vault/x.ts', "import 'electron';", 'zone-electron-vault'],
    ['dexie outside its owner', 'renderer/ui/x.ts', "import 'dexie';", 'zone-renderer-ui'],
    ['docx outside its owner', 'renderer/features/needs/x.ts', "import 'docx';", 'zone-renderer-features'],
    ['zustand outside its owner', 'renderer/features/needs/x.ts', "import 'zustand';", 'zone-renderer-features'],
    ['zod outside its owner', 'shared/domain/x.ts', "import 'zod';", 'zone-shared-domain'],
    ['react in the store', 'renderer/data/x.ts', "import 'react';", 'zone-renderer-data'],
    [
      'an import from a component file',
      'renderer/ui/x.tsx',
      "import { store } from '#renderer/data/store.ts';\nexport const X = () => <p>{store.length}</p>;",
      'zone-renderer-ui',
    ],
    [
      'a feature entered past its front door',
      'renderer/features/vision/x.ts',
      "import '#renderer/features/needs/needs-screen.ts';",
      'feature-front-door',
    ],
    [
      'a feature entered past its front door by the app',
      'renderer/app/x.ts',
      "import '../features/needs/needs-screen.ts';",
      'feature-front-door-from-outside',
    ],
    ['a folder without a row', 'shared/tools/x.ts', "import '../base/result.ts';", 'no-unknown-zone'],
    ['an import that leads nowhere', 'shared/domain/x.ts', "import '../nothing.ts';", 'no-unresolvable'],
  ];
  for (const [what, path, source, rule] of planted) {
    it(`refuses ${what}`, async () => {
      const found = await violations('planted', { [path]: `${source}\n` });
      expect(found.map((violation) => violation.split(':')[0])).toEqual([rule]);
      expect(found[0]).toContain(path);
    });
  }

  it('refuses a cycle', async () => {
    const found = await violations('cycle', {
      'shared/domain/a.ts': "import './b.ts';\n",
      'shared/domain/b.ts': "import './a.ts';\n",
    });
    expect(new Set(found.map((violation) => violation.split(':')[0]))).toEqual(new Set(['no-cycle']));
  });

  it('refuses a path from the audience window to the store, however long', async () => {
    const found = await violations('audience', {
      'renderer/app/audience.ts': "export * from './board.ts';\n",
      'renderer/app/board.ts': "export * from './far.ts';\n",
      'renderer/app/far.ts': "export * from '#renderer/data/store.ts';\n",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^audience-never-reaches-the-store: renderer\/app\/audience\.ts/);
  });

  it('refuses the store behind the audience screen of the workshop', async () => {
    const found = await violations('audience-screen', {
      'renderer/features/workshop/audience/board.ts': "import '#renderer/data/store.ts';\n",
    });
    expect(found.map((violation) => violation.split(':')[0])).toEqual(['audience-never-reaches-the-store']);
  });
});
