import type { BrowserWindow } from 'electron';
import type { FileKind, FileResult, SavedFile } from '#shared/ipc/host.ts';
import { saveFile } from './files.ts';
import type { SavedFiles } from './saved-files.ts';

const PDF: FileKind = { label: 'PDF', extension: 'pdf', mimeType: 'application/pdf' };

/** Asks where to save, prints what the window's page shows on paper, and writes it. Paper and margins are the page's own. */
export function printPdf(window: BrowserWindow, saved: SavedFiles, name: string): Promise<FileResult<SavedFile>> {
  const make = (): Promise<Uint8Array> =>
    window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      // For readers who do not see the page, and for the list of chapters beside it.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  return saveFile(window, saved, { name, kind: PDF, make });
}
