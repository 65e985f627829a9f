import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { figuresOf, type Report } from '#shared/documents/report-model.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';
import { Resvg } from '@resvg/resvg-js';
import wawoff2 from 'wawoff2';

// Only bundled fonts are used, so that the pictures are the same on every machine.
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
const WEIGHTS = [400, 600, 700] as const;
const FAMILY = 'Inter';
const SCALE = 3;
// Inter has no Arabic letters. This font is whole, with digits and signs: a text that mixes scripts is drawn with one font.
const ARABIC_FACES = [
  '400Regular/NotoSansArabic_400Regular.ttf',
  '600SemiBold/NotoSansArabic_600SemiBold.ttf',
  '700Bold/NotoSansArabic_700Bold.ttf',
] as const;
const ARABIC_TEXT = /<text (?=[^<]*\p{Script=Arabic})/gu;

const forRenderer = (svg: string): string => svg.replace(ARABIC_TEXT, '<text font-family="Noto Sans Arabic" ');

async function unpackFonts(folder: string): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const source = join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');
  const arabic = dirname(require.resolve('@expo-google-fonts/noto-sans-arabic/package.json'));
  const files = ARABIC_FACES.map((name) => join(arabic, name));
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const name = `inter-${subset}-${weight}-normal`;
      const path = join(folder, `${name}.ttf`);
      await writeFile(path, await wawoff2.decompress(await readFile(join(source, `${name}.woff2`))));
      files.push(path);
    }
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
      const image = new Resvg(forRenderer(serialiseSvg(figure.picture)), {
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
