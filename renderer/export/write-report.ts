import { Packer } from 'docx';
import type { Report } from '#shared/documents/report-model.ts';
import { buildDocument } from './build-document.ts';
import { makeStable } from './stable-package.ts';
import type { Rasters } from './write-blocks.ts';

/** A report as the bytes of a Word file. The same report and the same raster images give the same bytes. */
export async function writeReport(report: Report, rasters: Rasters): Promise<Uint8Array> {
  const packed = await Packer.pack(buildDocument(report, rasters), 'uint8array');
  return makeStable(packed, report.properties);
}
