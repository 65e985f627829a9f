import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';

/** The next participant takes the laptop and says so at the gate. */
export async function takeLaptop(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Hand the laptop to ${name}` })).toBeVisible();
  await expect(page.getByRole('button', { name: `I am ${name}, begin` })).toBeFocused();
  await page.keyboard.press('Enter');
}

/** The laptop is back with the facilitator, who sees the room again. */
export async function endRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the facilitator' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Go on passing round' })).toBeFocused();
}
