import { fail, ok } from '#shared/base/result.ts';
import type { FileErrorCode, FileKind, FileResult, HostFiles, OpenedFile, SavedFile } from '#shared/ipc/host.ts';

const OPEN_LIMIT_BYTES = 50 * 1024 * 1024;
/** A download reads its blob after the click; there is no event for when it has. */
const KEEP_BLOB_MS = 60_000;

/** The parts of the file system access and launch interfaces that TypeScript's library does not know. */
interface FileWindow {
  showSaveFilePicker?(options: unknown): Promise<FileSystemFileHandle>;
  launchQueue?: { setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void };
}

/** Whether this browser has a save dialog of the system. */
export function hasSaveDialog(window: object): boolean {
  return 'showSaveFilePicker' in window;
}

/** Files by the means of a browser: save dialog where there is one, else a download; a file input for opening. */
export function createBrowserFiles(): HostFiles {
  const listeners = new Set<(file: OpenedFile) => void>();
  const waiting: OpenedFile[] = [];
  (window as FileWindow).launchQueue?.setConsumer((launch) => {
    for (const handle of launch.files) void deliver(handle);
  });

  async function deliver(handle: FileSystemFileHandle): Promise<void> {
    const read = await readFile(await handle.getFile());
    if (!read.ok || read.value === null) return;
    if (listeners.size === 0) waiting.push(read.value);
    for (const listener of listeners) listener(read.value);
  }

  return {
    save: saveFile,
    // A browser never says where a file went: there is no handle, so that nothing can be asked about one.
    reveal: () => Promise.resolve(fail('file-gone')),
    openSaved: () => Promise.resolve(fail('file-gone')),
    open: openFile,
    onOpenRequest(listener) {
      listeners.add(listener);
      for (const file of waiting.splice(0)) listener(file);
      return () => listeners.delete(listener);
    },
  };
}

async function saveFile(suggestedName: string, kind: FileKind, bytes: Uint8Array): Promise<FileResult<SavedFile>> {
  const picker = (window as FileWindow).showSaveFilePicker;
  // Without a recent click the browser refuses its dialog; making a document can take longer than that.
  if (picker === undefined || !navigator.userActivation.isActive) return download(suggestedName, kind, bytes);
  try {
    const types = [{ description: kind.label, accept: { [kind.mimeType]: [`.${kind.extension}`] } }];
    const handle = await picker.call(window, { suggestedName, types });
    // The browser writes to a file beside and puts it in place on close: the old one survives a failure.
    const target = await handle.createWritable();
    await target.write(bytes as Uint8Array<ArrayBuffer>);
    await target.close();
    return ok({ name: handle.name, folder: null, handle: null });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return ok(null);
    if (name === 'SecurityError') return download(suggestedName, kind, bytes);
    return fail(FILE_ERRORS[name] ?? 'file-failed');
  }
}

const FILE_ERRORS: Readonly<Record<string, FileErrorCode>> = {
  NotAllowedError: 'file-denied',
  NoModificationAllowedError: 'file-denied',
  QuotaExceededError: 'file-full',
};

function download(name: string, kind: FileKind, bytes: Uint8Array): FileResult<SavedFile> {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind.mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_BLOB_MS);
  return ok({ name, folder: null, handle: null });
}

async function openFile(kind: FileKind): Promise<FileResult<OpenedFile>> {
  const chosen = await chooseFile(kind);
  return chosen === null ? ok(null) : readFile(chosen);
}

function chooseFile(kind: FileKind): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  const endings = [kind.extension, ...(kind.alsoExtensions ?? [])].map((ending) => `.${ending}`);
  input.accept = [...endings, kind.mimeType].join(',');
  input.hidden = true;
  document.body.append(input);
  const { promise, resolve } = Promise.withResolvers<File | null>();
  input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
  input.addEventListener('cancel', () => resolve(null));
  input.click();
  return promise.finally(() => input.remove());
}

async function readFile(file: File): Promise<FileResult<OpenedFile>> {
  if (file.size > OPEN_LIMIT_BYTES) return fail('file-too-large', { limitMegabytes: 50 });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return fail('file-denied');
  }
}
