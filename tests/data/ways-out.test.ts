import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The sources of the page, without their comments. */
const SOURCES = ['renderer', 'shared']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(file, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')] as const);

const filesWith = (pattern: RegExp): string[] => SOURCES.filter(([, text]) => pattern.test(text)).map(([file]) => file);

/** Every way out of a page, and the files that may take it. */
const WAYS: readonly { readonly way: string; readonly pattern: RegExp; readonly files: readonly string[] }[] = [
  {
    way: 'the host as it is, which notes nothing',
    pattern: /import[^;]*\bHost\b[^;]*from '[^']*ipc\/host\.ts'/,
    files: [
      'renderer/app/app.tsx',
      'renderer/app/bootstrap.ts',
      'renderer/data/departures.ts',
      'renderer/desktop/browser-host.ts',
      'renderer/desktop/create-host.ts',
      'renderer/desktop/electron-host.ts',
    ],
  },
  {
    way: 'making a host',
    pattern: /\bcreateHost\(\)/,
    files: ['renderer/app/main.tsx', 'renderer/desktop/create-host.ts'],
  },
  {
    way: 'the bridge of the shell',
    pattern: /\{ quarterdeck\b|(window|globalThis|self)\??\.quarterdeck\b|'quarterdeck'(\]| in)/,
    files: ['renderer/desktop/create-host.ts', 'renderer/desktop/electron-host.ts'],
  },
  {
    way: 'the address of a file in memory',
    pattern: /createObjectURL/,
    files: ['renderer/desktop/browser-files.ts', 'renderer/features/engagements/files/draw-picture.ts'],
  },
  { way: 'a download', pattern: /\bdownload\s*=|['"]download['"]/, files: ['renderer/desktop/browser-files.ts'] },
  {
    way: 'a file that the page writes itself',
    pattern: /show(Save|Open)FilePicker|showDirectoryPicker|createWritable/,
    files: [
      'renderer/desktop/browser-files.ts',
      // The granted folder is a second folder, whose choice is noted as in any host.
      'renderer/desktop/origin/granted-fs.ts',
      'renderer/desktop/origin/origin-host.ts',
    ],
  },
  {
    way: 'a print dialog',
    pattern: /\b(window|globalThis|self|top)\??\.print\b|execCommand/,
    files: ['renderer/app/bootstrap.ts', 'renderer/desktop/browser-host.ts'],
  },
  { way: 'sharing or posting', pattern: /navigator\.(share|sendBeacon)\b|mailto:|<form[^>]*\baction=/, files: [] },
  {
    // Not noted, and the page of "Your data" says so.
    way: 'the clipboard',
    pattern: /clipboard\.write|clipboardData\.setData/,
    files: [
      'renderer/features/lock/set-lock-dialog.tsx',
      'renderer/features/monitoring/register/use-register-events.ts',
      'renderer/features/records/copy-table.ts',
    ],
  },
];

describe('the ways out of the page', () => {
  it('are looked for in all of its sources', () => {
    expect(SOURCES.length).toBeGreaterThan(500);
  });

  it.each(WAYS)('lead through the place that notes what leaves: $way', ({ pattern, files }) => {
    expect(filesWith(pattern).sort()).toEqual([...files].sort());
  });
});
