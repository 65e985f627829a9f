import type { ExportReply, ExportRequest } from './export-messages.ts';
import { writeReport } from './write-report.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ExportRequest>) => void) | null;
  postMessage(reply: ExportReply, transfer?: Transferable[]): void;
};

function answer({ report, rasters, template, hasPageNumbers }: ExportRequest): void {
  try {
    const bytes = writeReport(report, rasters, {
      ...(template === undefined ? {} : { template }),
      hasPageNumbers,
      onLayout: () => scope.postMessage({ type: 'layout' }),
    });
    scope.postMessage({ type: 'written', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

scope.onmessage = (event) => answer(event.data);
