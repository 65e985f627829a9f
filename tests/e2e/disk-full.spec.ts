import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';

const run = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;

test('says that the disk of the safe copies is full, keeps the edit, and saves when there is room (needs root)', async ({
  app,
  context,
}, info) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root mounts a small disk');
  const disk = info.outputPath('disk');
  await mkdir(disk, { recursive: true });
  test.skip(!run('mount', '-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk), 'this machine mounts no small disk');
  try {
    const page = await app.open(context);
    await loadSample(page);
    await goTo(page, 'All engagements');
    await goTo(page, 'Your data');
    await page.getByRole('textbox', { name: 'Path of another folder' }).fill(disk);
    await page.getByRole('button', { name: 'Move the safe copies there' }).click();
    await expect(page.getByText(/^Every file was copied and checked/)).toBeVisible();
    // The disk itself says how much fits.
    const filler = join(disk, 'filler');
    await writeFile(filler, new Uint8Array(32 * 1024 * 1024)).catch(() => undefined);
    await goTo(page, 'All engagements');
    await page.getByRole('button', { name: /^Lindmere/ }).click();
    await goTo(page, 'Vision and purpose');
    const vision = page.getByRole('textbox', { name: 'Vision' });
    // Longer than what a last, half-filled block of the disk could still take.
    const text = 'Written while the disk was full. '.repeat(300);
    await vision.fill(text);
    await vision.blur();
    const notice = page.getByRole('alert').filter({ hasText: 'Your work is not in the safe copy' });
    await expect(notice).toContainText('the disk is full');
    await expect(vision).toHaveValue(text);
    await rm(filler);
    await notice.getByRole('button', { name: 'Try again now' }).click();
    await saved(page);
    await expect(notice).toHaveCount(0);
  } finally {
    run('umount', '-l', disk);
  }
});
