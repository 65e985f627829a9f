import type { ReportSection } from '#shared/documents/report-model.ts';
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

function write({ frame, rasters, template, hasPageNumbers }: Begin): void {
  try {
    const bytes = writeReport({ ...frame, sections }, rasters, {
      ...(template === undefined ? {} : { template }),
      hasPageNumbers,
      onLayout: () => scope.postMessage({ type: 'layout' }),
    });
    scope.postMessage({ type: 'written', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

scope.onmessage = ({ data }) => {
  if (data.type === 'begin') begun = data;
  else if (data.type === 'sections') sections.push(...data.sections);
  else if (begun !== null) write(begun);
};
