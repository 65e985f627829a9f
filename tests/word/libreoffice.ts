import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const SOFFICE = onPath('soffice');
const BBOX = onPath('pdftotext');

/** Whether the machine can lay files out with a second program; checks that need it are left out elsewhere, by name. */
export const hasLibreOffice = SOFFICE !== null && BBOX !== null;

/** Whether its spreadsheet is here too: Debian packs it by itself. Seen by the library that it is. */
export const hasCalc = SOFFICE !== null && existsSync(join(dirname(realpathSync(SOFFICE)), 'libsclo.so'));

/** A word on a page: lengths in points. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as LibreOffice lays it out. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readPages(html: string): LaidPage[] {
  const number = (tag: string, name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: number(page, 'width'),
      height: number(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, tag = '', text = '']) => ({
        text: text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
        left: number(tag, 'xMin'),
        right: number(tag, 'xMax'),
        bottom: number(tag, 'yMax'),
      })),
    }));
}

/** The pages of Word files, each laid out by LibreOffice; one start of the program for all of them. */
export async function layOut(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, LaidPage[]>> {
  if (SOFFICE === null || BBOX === null) throw new Error('LibreOffice and poppler are not here.');
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-layout-'));
  try {
    const names = [...files.keys()];
    const paths = names.map((_, index) => join(folder, `f${index}.docx`));
    [...files.values()].forEach((bytes, index) => writeFileSync(paths[index] ?? '', bytes));
    // A profile of its own: an open LibreOffice of the person at the machine would answer instead.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await promisify(execFile)(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    return new Map(
      names.map((name, index) => {
        const pdf = join(folder, `f${index}.pdf`);
        if (!existsSync(pdf)) return [name, []];
        const html = execFileSync(BBOX, ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
        return [name, readPages(html)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sheets of a workbook by name, each as Calc writes it down as CSV: dates and numbers as they are shown. */
export function sheetsAsCsv(workbook: Uint8Array): Map<string, Uint8Array> {
  if (SOFFICE === null) throw new Error('LibreOffice is not here.');
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-sheets-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // Comma, quotes, UTF-8, as shown, all sheets. Source: LibreOffice, "Filter options for CSV".
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
    execFileSync(SOFFICE, [profile, '--headless', '--convert-to', filter, '--outdir', folder, path], {
      stdio: 'ignore',
    });
    const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      written.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        new Uint8Array(readFileSync(join(folder, name))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
