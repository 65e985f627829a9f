// An engagement of 10,000 records: opens, takes edits, and each of them is in the safe copy. Prints the figures.
//   node tests/soak/large.mjs
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Product } from './product.mjs';

const RECORDS = 10_000;
const EDITS = 15;
const FIXTURE = new URL('../fixtures/engagement-v6.json', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-large-'));
const product = new Product(folder);
try {
  await product.startServer();
  const { engagementId, count } = await giveToVault();
  const begun = performance.now();
  const page = await product.open();
  await page.locator('[data-save="saved"]').waitFor();
  const opened = performance.now() - begun;
  await page.evaluate((id) => (location.hash = `#/e/${id}/vision`), engagementId);
  await page.getByRole('textbox', { name: 'Vision', exact: true }).waitFor();
  /** @type {number[]} */
  const took = [];
  for (let edit = 0; edit <= EDITS; edit += 1) {
    const before = await lastSeq(engagementId);
    took.push(await page.evaluate(editToSaved, `Edit ${edit} among ten thousand`));
    if ((await lastSeq(engagementId)) <= before) throw new Error('"Saved" was said before the safe copy had the edit');
  }
  // The safe copy was of an older version: the first edit has it written as a whole.
  const [whole = 0] = took.splice(0, 1);
  took.sort((a, b) => a - b);
  const ms = (/** @type {number | undefined} */ value) => Math.round(value ?? 0);
  console.log(
    `${count} records, rebuilt from the safe copy and opened in ${ms(opened)} ms; from the last change to the safe copy ` +
      `${ms(took[took.length >> 1])} ms in the middle, ${ms(took.at(-1))} ms at worst, of ${took.length} edits; ${ms(whole)} ms with ` +
      `the whole engagement written anew ` +
      `(load ${loadavg()[0]?.toFixed(1)})`,
  );
} finally {
  await product.end();
  rmSync(folder, { recursive: true, force: true });
}

/** Puts the engagement where the start-up proof finds it. */
async function giveToVault() {
  const file = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  const need = file.records.find((/** @type {{ kind: string }} */ { kind }) => kind === 'need');
  for (let number = 0; file.records.length < RECORDS; number += 1) {
    const id = `large-${number}`;
    const body = { ...need.body, title: `Need ${number} of a large engagement` };
    file.records.push({ ...need, id, ref: `N-${number + 100}`, body });
  }
  file.counters.N = RECORDS + 200;
  const { engagementId, schemaVersion } = file;
  const snapshot = { seq: 1, count: file.records.length, schemaVersion, text: JSON.stringify(file) };
  await ask('snapshot', { engagementId, snapshot });
  return { engagementId, count: snapshot.count };
}

/** @param {string} id */
async function lastSeq(id) {
  const held = await ask('list', {});
  return held.find((/** @type {{ engagementId: string }} */ { engagementId }) => engagementId === id)?.lastSeq ?? 0;
}

/** @param {string} call @param {object} body */
async function ask(call, body) {
  const { origin, hash } = new URL(product.address);
  const answer = await fetch(`${origin}/vault/${call}`, {
    method: 'POST',
    headers: { origin, 'x-quarterdeck-key': hash.slice('#key='.length) },
    body: JSON.stringify(body),
  });
  const result = await answer.json();
  if (!result.ok) throw new Error(`${call}: ${result.error.code}`);
  return result.value;
}

/**
 * Runs in the page: types, leaves the field, and waits for both layers.
 *
 * @param {string} text
 * @returns {Promise<number>} ms
 */
function editToSaved(text) {
  const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea'));
  return new Promise((resolve) => {
    let begun = 0;
    new MutationObserver((changes, observer) => {
      if (!changes.some(({ oldValue }) => oldValue === 'saving')) return;
      if (document.querySelector('[data-save="saved"]') === null) return;
      observer.disconnect();
      resolve(performance.now() - begun);
    }).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-save'],
      attributeOldValue: true,
    });
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    begun = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => field.blur(), 0);
  });
}
