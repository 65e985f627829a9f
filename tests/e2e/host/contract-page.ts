import { writeFile } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import type { ContractPage } from './host-contract.ts';

/** The contract's page in a browser, where there is no dialog that a test could work. */
export function contractPage(page: Page): ContractPage {
  return {
    page,
    async saving(work) {
      const [download, result] = await Promise.all([page.waitForEvent('download'), work()]);
      return { path: await download.path(), result };
    },
    async opening(file, work) {
      const chooser = page.waitForEvent('filechooser').then(async (dialog) => {
        if (file === null) await dialog.element().evaluate((node) => node.dispatchEvent(new Event('cancel')));
        else await dialog.setFiles(await onDisk(file));
      });
      const [result] = await Promise.all([work(), chooser]);
      return result;
    },
    async audienceOpened(work) {
      const [audience] = await Promise.all([page.waitForEvent('popup'), work()]);
      return audience;
    },
  };
}

/** Without the system's dialog the host has to use a download, which a test can follow. */
export function withoutSaveDialog(page: Page): Promise<void> {
  return page.addInitScript(() => void Reflect.deleteProperty(window, 'showSaveFilePicker')).then(() => undefined);
}

/** A file as a user has it; Playwright would not take a large one from memory. */
async function onDisk(file: { readonly name: string; readonly bytes: Buffer }): Promise<string> {
  const path = test.info().outputPath(file.name);
  await writeFile(path, file.bytes);
  return path;
}
