import { zipSync } from 'fflate';

/** A zip package of some parts, in their order. The same parts give the same bytes. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The first day that a zip can say; a clock would make the same content another file.
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: '1980-01-01T00:00:00' });
}
