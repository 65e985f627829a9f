import type { Page } from '@playwright/test';
import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

/** Starts the page on another day; what was kept stays. */
async function onDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
}

test('an engagement is announced a month before its time of keeping ends, and goes only when somebody says so', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await onDay(page, '2027-01-11');
  await loadSample(page);
  await goTo(page, 'All engagements');
  const reminders = page.getByRole('list', { name: 'Engagements whose time of keeping ends' });
  await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
  await page.getByRole('menuitem', { name: 'Keep until…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'In 6 months' }).click();
  await expectNoViolations(page, 'keep until');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/is kept until 11 July 2027/)).toBeVisible();
  await expect(reminders).toHaveCount(0);

  await onDay(page, '2027-07-01');
  await expect(reminders).toContainText('to be kept until 11 July 2027: 10 days left');
  await onDay(page, '2027-07-12');
  await expect(reminders).toContainText('was to be kept until 11 July 2027');
  await expectNoViolations(page, 'home with a reminder');

  await goTo(page, 'Your data');
  const kept = page.getByRole('table', { name: 'Kept until' });
  await expect(kept.getByRole('row').filter({ hasText: 'Lindmere' })).toContainText('Time is up');
  await page.getByRole('button', { name: /^Keep longer… Lindmere/ }).click();
  await expect(dialog.getByText('This day has passed.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'In a year' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(kept.getByRole('row').filter({ hasText: 'Lindmere' })).toContainText('12 July 2028');
  await expect(reminders).toHaveCount(0);

  // Years later it is still all there, and asked about.
  await goTo(page, 'All engagements');
  await onDay(page, '2031-01-01');
  await expect(page.getByRole('button', { name: /^Lindmere/ })).toBeEnabled();
  await page.getByRole('button', { name: /^Remove for good… Lindmere/ }).click();
  await page.getByRole('textbox', { name: /^Type Lindmere/ }).fill('Lindmere Homes & Care Cooperative');
  await page.getByRole('button', { name: 'Remove for good', exact: true }).click();
  await expect(page.getByRole('dialog', { name: /was removed$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('No engagements yet')).toBeVisible();
});
