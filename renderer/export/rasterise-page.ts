import type { FigurePicture } from '#shared/documents/figures/figure-element.ts';
import { serialiseSvg } from '#shared/documents/figures/serialise-svg.ts';

/** Raster pixels for each px of the picture: 3 gives 288 dots an inch on paper. */
export const RASTER_SCALE = 3;

/** A picture as PNG bytes, drawn by the page's canvas; a worker cannot decode SVG. Rejects when the page cannot draw it. */
export async function rasterise(figure: FigurePicture): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([serialiseSvg(figure)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = figure.width * RASTER_SCALE;
    canvas.height = figure.height * RASTER_SCALE;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The canvas gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
