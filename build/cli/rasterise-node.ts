import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { figuresOf, type Report } from '#shared/documents/report-model.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import { Resvg } from '@resvg/resvg-js';
import wawoff2 from 'wawoff2';

// Only bundled fonts are used, so that the pictures are the same on every machine.
const FONTS = [
  { name: 'inter', subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] },
  // Inter has no Arabic letters; the renderer takes those from here.
  { name: 'noto-sans-arabic', subsets: ['arabic'] },
] as const;
const WEIGHTS = [400, 600, 700] as const;
const FAMILY = 'Inter';
const SCALE = 3;
// Marks of direction: the fonts have no sign for them, and the renderer would draw a box for the whole text.
const MARKS = /[\u202B\u202C]/g;

async function unpackFonts(folder: string): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const names = FONTS.flatMap(({ name, subsets }) => {
    const source = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
    return subsets.flatMap((subset) =>
      WEIGHTS.map((weight) => join(source, `${name}-${subset}-${weight}-normal.woff2`)),
    );
  });
  const files: string[] = [];
  for (const name of names) {
    const path = join(folder, `${basename(name, '.woff2')}.ttf`);
    await writeFile(path, await wawoff2.decompress(await readFile(name)));
    files.push(path);
  }
  return files;
}

/** The pictures of a report as PNG bytes by figure id, drawn without a browser. */
export async function rasteriseAll(report: Report): Promise<Map<string, Uint8Array>> {
  const rasters = new Map<string, Uint8Array>();
  const figures = figuresOf(report);
  if (figures.length === 0) return rasters;
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-fonts-'));
  try {
    const fontFiles = await unpackFonts(folder);
    for (const figure of figures) {
      const image = new Resvg(serialiseSvg(figure.picture).replace(MARKS, ''), {
        fitTo: { mode: 'zoom', value: SCALE },
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
      });
      rasters.set(figure.id, new Uint8Array(image.render().asPng()));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rasters;
}
