import type { Locator, Page } from '@playwright/test';
import { expect, goTo, loadSample, quickAdd, readWord, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';
import { endRound, onlyThree, ROOM, takeLaptop } from './workshop-room.ts';

/** How the facilitator works: with the mouse, or without touching it once. */
interface Hand {
  press(target: Locator): Promise<void>;
  /** Opens the menu of the second line of the agenda. */
  openSecondMenu(page: Page): Promise<void>;
  /** Lays one note onto another, which makes a group. */
  group(page: Page, a: string, b: string): Promise<void>;
}

const mouse: Hand = {
  press: (target) => target.click(),
  openSecondMenu: (page) =>
    page.getByRole('button', { name: 'Actions for Strengths, weaknesses, opportunities, threats' }).click(),
  group: async (page, a, b) => {
    const [from, to] = [card(page, a), card(page, b)];
    await from.hover();
    await page.mouse.down();
    const box = await to.boundingBox();
    if (box === null) throw new Error('the note is not on the board');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await expect(to).toHaveAttribute('data-target', 'true');
    await page.mouse.up();
  },
};

const keys: Hand = {
  // A key goes to what has the focus, and a button that cannot be pressed yet takes none.
  press: async (target) => {
    await expect(target).toBeEnabled();
    await target.press('Enter');
  },
  // Lists are walked by arrows: down to the line, right to its handle and its menu.
  openSecondMenu: async (page) => {
    const first = page.getByRole('grid', { name: 'Agenda' }).getByRole('row').first();
    await first.focus();
    await expect(first).toBeFocused();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  },
  group: async (page, a, b) => {
    await card(page, a).press(' ');
    await card(page, b).press(' ');
    await page.keyboard.press('g');
  },
};

const card = (page: Page, text: string): Locator => page.locator('[data-note]').filter({ hasText: text });
const roll = (page: Page): Locator => page.getByRole('progressbar', { name: 'Who takes part' });
const agenda = (page: Page, name: RegExp): Locator =>
  page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name });

async function writeAlone(page: Page, audience: Page, hand: Hand): Promise<void> {
  await onlyThree(page);
  await hand.press(page.getByRole('button', { name: 'Let them write' }));
  await expect(audience.locator('[data-board="collect"]')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Pass the laptop round' }));
  for (const [index, name] of ROOM.entries()) {
    await takeLaptop(page, name);
    await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
    await page.keyboard.press('Alt+Digit2');
    for (const part of ['waits', 'is lost']) {
      await page.keyboard.type(`Work ${part} at place ${index}`);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText('2 notes so far')).toBeVisible();
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('heading', { name: 'Everybody has had a turn' })).toBeVisible();
  await endRound(page);
  await expect(audience.getByText(/Work waits/)).toHaveCount(0);
  await hand.press(page.getByRole('button', { name: 'Reveal' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Reveal' }));
  const weaknesses = page.getByRole('grid', { name: 'Weaknesses' });
  await expect(weaknesses.getByRole('row')).toHaveCount(6);
  await expect(audience.getByText('Work waits at place 1')).toBeVisible();
}

async function groupNotes(page: Page, audience: Page, hand: Hand): Promise<void> {
  await expect(card(page, 'Work')).toHaveCount(6);
  await hand.group(page, 'Work waits at place 0', 'Work waits at place 1');
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Work that waits');
  await page.keyboard.press('Enter');
  await expect(audience.getByText('Work that waits').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Work that waits 2 notes$/ })).toBeVisible();
  await expectNoViolations(page, 'the cluster board');
  await expectNoViolations(audience, 'the cluster board for the room');
}

async function voteOnGroups(page: Page, audience: Page, hand: Hand): Promise<void> {
  await expect(page.getByText('1 item to vote on')).toBeVisible();
  await onlyThree(page);
  await hand.press(page.getByRole('button', { name: 'Open the vote' }));
  await hand.press(page.getByRole('button', { name: 'Pass the laptop round' }));
  for (const name of ROOM) {
    await takeLaptop(page, name);
    await expect(page.getByText('3 dots left')).toBeVisible();
    await page.keyboard.press('+');
    await expect(page.getByText('2 dots left')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Hand on', exact: true }).press('Enter');
  }
  await endRound(page);
  await expect(audience.getByText(/\d votes?/)).toHaveCount(0);
  await hand.press(page.getByRole('button', { name: 'Close the vote' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Close the vote' }));
  await expect(page.getByRole('listitem').filter({ hasText: 'Work that waits' })).toContainText('3 votes');
  await expect(audience.locator('[data-board="tally"]')).toContainText('Work that waits');
}

async function scoreNeeds(page: Page, audience: Page, hand: Hand): Promise<void> {
  await onlyThree(page);
  await hand.press(page.getByRole('button', { name: 'Open the scoring' }));
  for (const [index, digits] of ['55', '11', '33'].entries()) {
    await page
      .getByRole('textbox', { name: /^Urgency of/ })
      .first()
      .focus();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
    await expect(roll(page)).toHaveAttribute('aria-valuetext', `${index + 1} of 3 have handed in`);
  }
  await hand.press(page.getByRole('button', { name: 'Close the scoring' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Close the scoring' }));
  await expect(page.getByText('3 of 3 scored')).toBeVisible();
  await expect(audience.locator('[data-board="scores"]')).toBeVisible();
}

async function wholeWorkshop(page: Page, openAudience: () => Promise<Page>, hand: Hand): Promise<void> {
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', 'What we need');
  const row = page.getByRole('row').filter({ hasText: 'What we need' });
  await hand.press(row.getByRole('button', { name: 'Open workshop' }));
  await hand.press(page.getByRole('button', { name: 'Needs analysis', exact: true }));
  await page.getByRole('textbox', { name: 'Begins at' }).fill('9:00');
  await page.keyboard.press('Enter');
  await expect(agenda(page, /^Welcome/)).toContainText('09:00–09:10');
  await hand.openSecondMenu(page);
  await hand.press(page.getByRole('menuitem', { name: 'Let everybody write alone first' }));
  await expect(page.getByText('Alone first')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Run the workshop' }));
  const begin = page.getByRole('button', { name: /^Begin: Welcome/ });
  await expect(begin).toBeVisible();
  const audience = await openAudience();
  await page.bringToFront();
  await hand.press(begin);
  await expect(agenda(page, /^Welcome/)).toContainText('Now');

  await page.keyboard.press('PageDown');
  await writeAlone(page, audience, hand);
  await page.keyboard.press('PageDown');
  await groupNotes(page, audience, hand);
  await page.keyboard.press('PageDown');
  await expect(audience.locator('[data-board="prompt"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await voteOnGroups(page, audience, hand);
  await page.keyboard.press('PageDown');
  await scoreNeeds(page, audience, hand);
  await page.keyboard.press('PageDown');
  const need = page.getByRole('button', { name: /^N-18 .*urgency/ });
  await need.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^N-18 A new intranet, urgency 1\.5/ })).toBeVisible();
  await expect(audience.locator('[data-board="matrix"]')).toBeVisible();

  // Back to the grid: a follow-up from a note in one key, then the end before the last activity was begun.
  await agenda(page, /^Strengths/).press('Enter');
  const note = page.getByRole('grid', { name: 'Weaknesses' }).getByRole('row', { name: /^Work is lost at place 2/ });
  await (hand === mouse ? note.click() : note.press('Space'));
  await page.keyboard.press('u');
  await expect(page.getByText('0 decisions, 1 follow-up so far')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'End the workshop' }));
  await expect(page.getByRole('heading', { name: 'What we need' })).toBeVisible();
  await saved(page);
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();

  await hand.press(page.getByRole('button', { name: 'Record to Word' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.press(page.getByRole('dialog').getByRole('button', { name: 'Save as Word…' })),
  ]);
  const text = await readWord(download);
  for (const part of [
    'Work waits at place 0',
    'Work that waits',
    'Work is lost at place 2',
    'not held',
    'Ruth Aldane',
  ]) {
    expect(text).toContain(part);
  }
}

test('a whole needs workshop in two windows, with mouse and keys: alone first, reveal, groups, votes, scores, matrix, early end, record', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await wholeWorkshop(
    page,
    async () => {
      const button = page.getByRole('button', { name: 'Open audience window' });
      const [audience] = await Promise.all([context.waitForEvent('page'), button.click()]);
      return audience;
    },
    mouse,
  );
});

test('the same workshop without touching the mouse once', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await wholeWorkshop(
    page,
    async () => {
      const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('F5')]);
      return audience;
    },
    keys,
  );
});
