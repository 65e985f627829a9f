// Kills the browser (and in every other life the server) while edits are acknowledged, and looks whether any of them is lost.
//   node tests/soak/kills.mjs --kills=1000 --minutes=60
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Product, readStore } from './product.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, minutes: { type: 'string', default: '60' } },
});
const WANTED = Number(values.kills);
const END = Date.now() + Number(values.minutes) * 60_000;
/** A fresh engagement after so many kills: the figures are about kills, not about size. */
const KILLS_PER_ENGAGEMENT = 20;
/** In every so many lives the whole profile is deleted: everything then comes from the safe copy. */
const PROFILE_GONE_EVERY = 10;

const count = { kills: 0, edits: 0, lost: 0, halfWritten: 0, serverKills: 0, profilesDeleted: 0 };

while (count.kills < WANTED && Date.now() < END) await oneEngagement();
const { kills, edits, lost, halfWritten, serverKills, profilesDeleted } = count;
console.log(
  `${kills} kills of the browser, ${serverKills} of them with the server, ${profilesDeleted} with the profile deleted: ` +
    `${edits} acknowledged edits, ${lost} lost, ${halfWritten} half-written`,
);
process.exitCode = lost > 0 || halfWritten > 0 || kills === 0 ? 1 : 0;

async function oneEngagement() {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-kills-'));
  const product = new Product(folder);
  try {
    await product.startServer();
    /** @type {{ goals: string[], vision: string }} */
    const acknowledged = { goals: [], vision: '' };
    let path = '';
    for (let life = 1; life <= KILLS_PER_ENGAGEMENT && count.kills < WANTED && Date.now() < END; life += 1) {
      const page = await product.open();
      if (path === '') path = await newEngagement(page);
      else await proveNothingLost(page, acknowledged);
      await page.evaluate((hash) => (location.hash = hash), path);
      const what = life % 3 === 0 ? 'vision' : 'goal';
      if (what === 'goal') await page.getByRole('tab', { name: 'Goals' }).click();
      await page.getByRole('textbox', { name: what === 'goal' ? 'Add goal' : 'Vision', exact: true }).waitFor();
      await page.exposeFunction('acknowledge', (/** @type {string} */ text) => {
        count.edits += 1;
        if (what === 'goal') acknowledged.goals.push(text);
        else acknowledged.vision = text;
      });
      await page.evaluate(editUntilKilled, { what, prefix: `life ${life}` });
      // Anywhere in an edit: how long one takes is not known, so the moment is drawn.
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 1200));
      await die(product, life);
    }
    const page = await product.open();
    await proveNothingLost(page, acknowledged);
  } finally {
    await product.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Product} product @param {number} life */
async function die(product, life) {
  const withServer = life % 2 === 0;
  await Promise.all([product.killBrowser(), withServer ? product.killServer() : null]);
  count.kills += 1;
  if (withServer) {
    count.serverKills += 1;
    await product.startServer();
  }
  if (life % PROFILE_GONE_EVERY === 0) {
    count.profilesDeleted += 1;
    rmSync(product.profile, { recursive: true, force: true });
  }
  if (count.kills % 50 === 0) console.log(`${count.kills} kills, ${count.edits} edits, ${count.lost} lost`);
}

/** @param {import('@playwright/test').Page} page */
async function newEngagement(page) {
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Soak and Sons');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Vale');
  await page.getByRole('button', { name: 'Create engagement' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/e/'));
  return `${await page.evaluate(() => /^#\/e\/[^/]+/.exec(location.hash)?.[0] ?? '')}/vision`;
}

/**
 * Runs in the page: adds goals and rewrites the vision as a person would, and acknowledges what the product itself says is
 * saved. It never ends by itself.
 *
 * @param {{ what: string, prefix: string }} plan
 */
function editUntilKilled({ what, prefix }) {
  const badge = () => document.querySelector('[data-save]');
  let timesSaved = 0;
  // Each way from "saving" to "saved" leaves a record, however fast it was.
  new MutationObserver((changes) => {
    for (const { oldValue } of changes) if (oldValue === 'saving') timesSaved += 1;
  }).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-save'],
    attributeOldValue: true,
  });
  /** @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text */
  const type = (field, text) => {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    field.focus();
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const work = async () => {
    for (let number = 1; ; number += 1) {
      const text = `${prefix} edit ${number}`;
      const before = timesSaved;
      if (what === 'goal') {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('input[placeholder="Add goal"]'));
        type(field, text);
        await turn();
        field.form?.requestSubmit();
      } else {
        const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea'));
        type(field, text);
        await turn();
        field.blur();
      }
      while (timesSaved === before || badge()?.getAttribute('data-save') !== 'saved') await turn();
      // @ts-expect-error -- exposed by the script
      window.acknowledge(text);
    }
  };
  void work();
}

/** @param {import('@playwright/test').Page} page @param {{ goals: string[], vision: string }} acknowledged */
async function proveNothingLost(page, acknowledged) {
  await page.locator('[data-save="saved"]').waitFor();
  const { records, heads, outbox } = await page.evaluate(readStore);
  const titles = records.filter(({ kind }) => kind === 'goal').map(({ body }) => body.statement);
  const held = new Set(titles);
  const missing = acknowledged.goals.filter((title) => !held.has(title));
  const vision = records.find(({ kind }) => kind === 'purpose')?.body.vision ?? '';
  if (isBefore(vision, acknowledged.vision)) missing.push(acknowledged.vision);
  count.lost += missing.length;
  if (missing.length > 0) console.log('lost:', missing.join(', '));
  // One record for one intent, and the head of the engagement counts them: nothing was written by half.
  const engagement = heads.find(({ engagementId }) => engagementId !== 'workspace');
  const own = records.filter(({ engagementId }) => engagementId === engagement?.engagementId).length;
  const isWhole = engagement?.count === own && titles.length === held.size && outbox.length === 0;
  if (!isWhole) {
    count.halfWritten += 1;
    console.log('half-written:', { head: engagement?.count, own, titles: titles.length, outbox: outbox.length });
  }
}

/** Whether a text of the vision is older than the acknowledged one; a newer one may have been written without a word. */
function isBefore(/** @type {string} */ text, /** @type {string} */ acknowledged) {
  if (acknowledged === '') return false;
  const order = (/** @type {string} */ value) => {
    const [, life = '0', edit = '0'] = /life (\d+) edit (\d+)/.exec(value) ?? [];
    return Number(life) * 1e6 + Number(edit);
  };
  return order(text) < order(acknowledged);
}
