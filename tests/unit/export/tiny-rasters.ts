import { figuresOf, type Report } from '#shared/documents/report-model.ts';

// One white dot; what a picture looks like is not the writer's business.
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A stand-in raster image for every picture of a report. */
export function tinyRasters(report: Report): Map<string, Uint8Array> {
  const png = new Uint8Array(Buffer.from(DOT, 'base64'));
  return new Map(figuresOf(report).map((figure) => [figure.id, png]));
}
