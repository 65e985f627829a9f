import type { Page } from '@playwright/test';
import { expect, goTo, loadSample, quickAdd } from './app-fixture.ts';

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

/** Opens a new workshop of the sample with an agenda from a template, and runs it. */
export async function runWorkshop(page: Page, agenda: string): Promise<void> {
  await loadSample(page);
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', 'A room of three');
  await page
    .getByRole('row')
    .filter({ hasText: 'A room of three' })
    .getByRole('button', { name: 'Open workshop' })
    .click();
  await page.getByRole('button', { name: agenda, exact: true }).click();
  await page.getByRole('button', { name: 'Run the workshop' }).click();
}

/** The three people of the sample who are in the room. */
export const ROOM = ['Daniel Eskrow', 'Ruth Aldane', 'Tomas Okker'] as const;

const OTHERS = ['Priya Venn', 'Gerald Mossop', 'Ines Halloway', 'Marek Dunn', 'Sofie Brandlyle', 'Nadia Ferrow'];

/** Takes everybody else off the roll of an activity. */
export async function onlyThree(page: Page): Promise<void> {
  for (const name of [...OTHERS, 'Owen Stallard', 'Joan Pettiwick']) {
    await page.getByRole('checkbox', { name }).press('Space');
  }
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
}

/** Shows an activity of the agenda. */
export async function show(page: Page, activity: RegExp): Promise<void> {
  await page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name: activity }).click();
}

/**
 * Collects everything that the room's window ever holds from now on: its text and every attribute at each change, and each
 * message that comes to it. Returns how to read them.
 */
export async function watchTexts(window: Page): Promise<() => Promise<string[]>> {
  await window.evaluate(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const attributes = [...document.body.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name !== 'class' && name !== 'style').map(({ value }) => value),
      );
      seen.add(`${document.title} ${document.body.textContent} ${[...new Set(attributes)].join(' ')}`);
    };
    look();
    (globalThis as unknown as { seen: Set<string> }).seen = seen;
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    new BroadcastChannel('quarterdeck-audience').addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      seen.add(JSON.stringify(data)),
    );
  });
  return () => window.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
}
