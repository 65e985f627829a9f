// The page of the Word bench: the product's export as the app calls it, and the docx library on the same thread.
import { Packer } from 'docx';
import { exportDocument } from '../../renderer/export/export-document.ts';
import { rasterise } from '../../renderer/export/draw-figure.ts';
import { reportOf } from './word-fixture.mjs';
import { docxDocument } from './word-peers.mjs';

let report;
let longest = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
}).observe({ entryTypes: ['longtask'] });

// Until nothing is left to do: a task that has just ended is reported a little later.
const settled = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100)));

async function product() {
  // The layout of the pages runs in the worker and is no matter of this thread.
  const written = await exportDocument(report, { hasPageNumbers: false });
  if (!written.ok) throw new Error(written.error.code);
}

async function bound() {
  const rasters = new Map();
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.type === 'figure') rasters.set(block.id, await rasterise(block.picture));
    }
  }
  await Packer.toArrayBuffer(docxDocument(report, rasters));
}

globalThis.bench = {
  prepare: async (pages) => {
    report = reportOf(pages);
    await settled();
  },
  run: async (side) => {
    longest = 0;
    await (side === 'product' ? product() : bound());
    await settled();
    return longest;
  },
};
