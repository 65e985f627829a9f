import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantHouse, ROOT, runTool, sourcesBelow } from './planted-house.ts';

const TSC = 'typescript/bin/tsc';

function compile(name: string, planted: Readonly<Record<string, string>> = {}): string {
  const house = plantHouse(`types-${name}`, planted);
  return runTool(house, TSC, ['-b', 'shared', 'electron', 'renderer', '--pretty', 'false']).output;
}

describe('project references', () => {
  it('find nothing in a sound house', () => {
    expect(compile('sound')).not.toMatch(/error TS/);
  });

  for (const project of ['shared', 'electron', 'renderer', 'build', 'tests']) {
    it(`read every module of ${project}`, () => {
      const { output } = runTool(ROOT, TSC, ['-p', project, '--listFilesOnly']);
      const read = new Set(output.split('\n').map((line) => resolve(ROOT, line.trim())));
      const present = sourcesBelow(ROOT, project).map((path) => resolve(ROOT, path));
      expect(present.length).toBeGreaterThan(5);
      expect(present.filter((path) => !read.has(path))).toEqual([]);
    });
  }

  const planted: [string, string, string, RegExp][] = [
    [
      'the page in shared',
      'shared/domain/x.ts',
      'export const x = document.title;',
      /x\.ts.*TS2584: Cannot find name 'document'/,
    ],
    ['Node in shared', 'shared/domain/x.ts', "export { sep } from 'node:path';", /x\.ts.*TS2591: .*'node:path'/],
    ['a process in shared', 'shared/base/x.ts', 'export const x = process.pid;', /x\.ts.*TS2591: .*'process'/],
    [
      'the network in shared',
      'shared/base/x.ts',
      "export const x = fetch('/');",
      /x\.ts.*TS2304: Cannot find name 'fetch'/,
    ],
    [
      'an import from shared upwards',
      'shared/records/x.ts',
      "export { store } from '#renderer/data/store.ts';",
      /x\.ts.*TS6307: .*store\.ts' is not listed/,
    ],
    [
      'the page in the shell',
      'electron/main/x.ts',
      'export const x = document.title;',
      /x\.ts.*TS2584: Cannot find name 'document'/,
    ],
    ['Node in the page', 'renderer/data/x.ts', "export { sep } from 'node:path';", /x\.ts.*TS2591: .*'node:path'/],
    [
      'a missing check of what may be absent',
      'shared/domain/x.ts',
      'export const x: number = [1][0];',
      /x\.ts.*TS2322: Type 'number \| undefined'/,
    ],
  ];
  for (const [what, path, source, error] of planted) {
    it(`refuse ${what}`, () => {
      expect(compile('planted', { [path]: `${source}\n` })).toMatch(error);
    });
  }
});
