import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { extname } from 'node:path';
import { shell } from 'electron';
import { fail, ok } from '#shared/base/result.ts';
import type { RevealResult } from '#shared/ipc/host.ts';

/** More than anybody saves between two looks into the folder. */
const KEPT = 200;
/** What a page may have opened: documents, never something that the system would run. */
const DOCUMENTS: ReadonlySet<string> = new Set(['.docx', '.pdf']);

/** The files that the user named in our own save dialog since the program began. The page knows them by handles alone. */
export class SavedFiles {
  readonly #paths = new Map<string, string>();

  /** Remembers a path and gives the handle that stands for it. */
  keep(path: string): string {
    const handle = randomBytes(16).toString('hex');
    this.#paths.set(handle, path);
    for (const oldest of this.#paths.keys()) {
      if (this.#paths.size <= KEPT) break;
      this.#paths.delete(oldest);
    }
    return handle;
  }

  async reveal(handle: string): Promise<RevealResult> {
    const path = await this.#existing(handle);
    if (path === null) return fail('file-gone');
    shell.showItemInFolder(path);
    return ok(null);
  }

  async open(handle: string): Promise<RevealResult> {
    const path = await this.#existing(handle);
    if (path === null) return fail('file-gone');
    if (!DOCUMENTS.has(extname(path).toLowerCase())) return fail('file-not-opened');
    const problem = await shell.openPath(path);
    return problem === '' ? ok(null) : fail('file-not-opened');
  }

  async #existing(handle: string): Promise<string | null> {
    const path = this.#paths.get(handle);
    if (path === undefined) return null;
    return access(path).then(
      () => path,
      () => null,
    );
  }
}
