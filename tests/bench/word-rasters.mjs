// Raster images for measurements outside a page.
import { deflateSync } from 'node:zlib';

/** A raster image as large as a real one: 60 kB that cannot be made smaller. */
export function raster() {
  const noise = new Uint8Array(60_000);
  let state = 1;
  for (let at = 0; at < noise.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    noise[at] = state >> 16;
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  return new Uint8Array(Buffer.concat([png, deflateSync(noise)]));
}

/** Raster images of all pictures of a report. @param {ReturnType<typeof reportOf>} report */
export function rastersOf(report) {
  const image = raster();
  const figures = report.sections.flatMap((section) => section.blocks.filter((block) => block.type === 'figure'));
  return new Map(figures.map((block) => [block.id, image]));
}
