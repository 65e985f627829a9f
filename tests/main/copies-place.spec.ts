import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Host } from '#shared/ipc/host.ts';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
const { launch, shell, folderOf } = shellForEachTest();

test(`[${kind}] moves the safe copies to the folder that the dialog names, and takes no path from the page`, async () => {
  const page = await launch();
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
  const disk = `${folderOf()}-disk`;
  mkdirSync(join(disk, 'other'), { recursive: true });
  await shell().evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, disk);
  const move = (path: string | null) =>
    page.evaluate((named) => {
      const { copiesPlace } = (globalThis as unknown as { quarterdeck: Host }).quarterdeck;
      return copiesPlace.move(named);
    }, path);
  expect(await move(join(disk, 'other'))).toMatchObject({ ok: true, value: { chosen: disk, problem: null } });
  expect(readdirSync(disk).toSorted()).toEqual(['other', 'quarterdeck-safe-copies']);
  await shell().evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  });
  expect(await move(null)).toEqual({ ok: true, value: null });
  await shell().close();
  rmSync(disk, { recursive: true });
});
