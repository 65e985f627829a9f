import { expect, test } from '@playwright/test';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
const { launch, shell } = shellForEachTest();
const WORDS = 'four words put together';

/** Whether "Lock now" of the system's menu can be chosen. */
function canLock(): Promise<boolean | undefined> {
  return shell().evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock-now')?.enabled);
}

test(`[${kind}] locks from the system's menu and when the system sleeps, as soon as a lock is set`, async () => {
  const page = await launch();
  const locked = page.getByRole('heading', { name: 'Quarterdeck is locked' });
  const open = async (): Promise<void> => {
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(WORDS);
    await page.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Your data' })).toBeVisible();
  };
  expect(await canLock()).toBe(false);
  await page.getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(WORDS);
  await dialog.getByRole('textbox', { name: 'The same again' }).fill(WORDS);
  await dialog.getByRole('textbox', { name: 'The same again' }).press('Enter');
  await dialog.getByRole('checkbox', { name: /written it down/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText('A passphrase is set.')).toBeVisible();
  expect(await canLock()).toBe(true);
  await shell().evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock-now')?.click());
  await expect(locked).toBeVisible();
  for (const event of ['suspend', 'lock-screen']) {
    await open();
    await shell().evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    await expect(locked).toBeVisible();
  }
  await open();
  await page.getByRole('button', { name: /^Remove the lock/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(WORDS);
  await page.getByRole('dialog').getByRole('textbox').press('Enter');
  await expect.poll(canLock).toBe(false);
});
