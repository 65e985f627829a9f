import { figuresOf, type Report, type ReportSection } from '#shared/documents/report-model.ts';
import { rasterise } from './draw-figure.ts';
import type { ExportReply, ExportRequest } from './export-messages.ts';
import { writeReport } from './write-report.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ExportRequest>) => void) | null;
  postMessage(reply: ExportReply, transfer?: Transferable[]): void;
};

type Begin = Extract<ExportRequest, { type: 'begin' }>;

// One worker writes one report.
let begun: Begin | null = null;
const sections: ReportSection[] = [];

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function drawAll(report: Report): Promise<Map<string, Uint8Array> | null> {
  const figures = figuresOf(report);
  const rasters = new Map<string, Uint8Array>();
  for (const figure of figures) {
    scope.postMessage({ type: 'pictures', done: rasters.size, total: figures.length });
    try {
      rasters.set(figure.id, await rasterise(figure.picture));
    } catch (error) {
      scope.postMessage({ type: 'failed', reason: reasonOf(error), picture: figure.id });
      return null;
    }
  }
  return rasters;
}

async function write({ frame, template, hasPageNumbers }: Begin): Promise<void> {
  try {
    const report = { ...frame, sections };
    const rasters = await drawAll(report);
    if (rasters === null) return;
    scope.postMessage({ type: 'writing' });
    const bytes = writeReport(report, rasters, {
      ...(template === undefined ? {} : { template }),
      hasPageNumbers,
      onLayout: () => scope.postMessage({ type: 'layout' }),
    });
    scope.postMessage({ type: 'written', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: reasonOf(error) });
  }
}

scope.onmessage = ({ data }) => {
  if (data.type === 'begin') begun = data;
  else if (data.type === 'sections') sections.push(...data.sections);
  else if (begun !== null) void write(begun);
};
