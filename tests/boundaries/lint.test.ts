import { describe, expect, it } from 'vitest';
import { plantHouseOutside, ROOT, runTool, sourcesBelow } from './planted-house.ts';

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
  readonly number_of_files: number;
}

function lint(folder: string): Report {
  const { output } = runTool(folder, 'oxlint/bin/oxlint', ['--type-aware', '--format=json']);
  return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
}

/** The rules that complained, each with the file it complained about. */
function complaints(planted: Readonly<Record<string, string>>): string[] {
  return lint(plantHouseOutside(planted)).diagnostics.map(({ code, filename }) => `${code} ${filename}`);
}

describe('linter', () => {
  it('finds nothing in a sound house, after it read all of it', () => {
    const report = lint(plantHouseOutside());
    expect(report.diagnostics).toEqual([]);
    expect(report.number_of_files).toBe(11);
  });

  it('reads every module of the product', () => {
    const present = ['shared', 'electron', 'renderer', 'build', 'tests'].flatMap((zone) =>
      sourcesBelow(ROOT, zone),
    ).length;
    expect(present).toBeGreaterThan(200);
    const { output } = runTool(ROOT, 'oxlint/bin/oxlint', ['--format=json']);
    const { number_of_files: read } = JSON.parse(
      output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1),
    ) as Report;
    expect(read).toBeGreaterThanOrEqual(present);
  });

  const file = 'shared/domain/x.ts';
  const component = 'renderer/ui/x.tsx';
  const planted: [string, string, string, string][] = [
    ['a random value in the domain', file, 'export const x = Math.random();', 'eslint(no-restricted-properties)'],
    ['the present in the domain', file, 'export const x = new Date();', 'eslint(no-restricted-globals)'],
    [
      'the present in a document',
      'shared/documents/x.ts',
      'export const x = Date.now();',
      'eslint(no-restricted-globals)',
    ],
    [
      'the present in the records',
      'shared/records/x.ts',
      'export const x = new Date();',
      'eslint(no-restricted-globals)',
    ],
    [
      'the network in a feature',
      'renderer/features/needs/x.ts',
      "export const x = fetch('/');",
      'eslint(no-restricted-globals)',
    ],
    [
      'a socket in the store',
      'renderer/data/x.ts',
      "export const x = new WebSocket('ws://x');",
      'eslint(no-restricted-globals)',
    ],
    ['a default export', file, 'export default 1;', 'import(no-default-export)'],
    ['an any', file, 'export const x: any = 1;', 'typescript(no-explicit-any)'],
    [
      'a promise that nobody waits for',
      'electron/main/x.ts',
      'async function save(): Promise<void> {}\n\nexport function x(): void {\n  save();\n}',
      'typescript(no-floating-promises)',
    ],
    [
      'text that becomes markup',
      component,
      "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
      'react(no-danger)',
    ],
    [
      'an element that is written into',
      'renderer/ui/x.ts',
      "export function x(element: HTMLElement): void {\n  element.innerHTML = '';\n}",
      'eslint(no-restricted-properties)',
    ],
    [
      'a rule of the domain in a primitive',
      component,
      "import { need } from '#shared/domain/needs/needs.ts';\n\nexport const X = () => <p>{String(need.ok)}</p>;",
      'eslint(no-restricted-imports)',
    ],
    ['a picture without a text for it', component, 'export const X = () => <img src="x.png" />;', 'jsx-a11y(alt-text)'],
    ['a file that is too long', file, 'export const x = 1;\n'.padEnd(320, '\n'), 'eslint(max-lines)'],
    ['a name that is not in kebab case', 'shared/domain/X.ts', 'export const x = 1;', 'unicorn(filename-case)'],
  ];
  for (const [what, path, source, rule] of planted) {
    it(`refuses ${what}`, () => {
      expect(complaints({ [path]: `${source}\n` })).toContain(`${rule} ${path}`);
    });
  }

  it('lets the port to the host use the network of its own origin', () => {
    expect(complaints({ 'renderer/desktop/x.ts': "export const x = (): Promise<Response> => fetch('/');\n" })).toEqual(
      [],
    );
  });
});
