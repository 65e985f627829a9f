import { expect, type Page } from '@playwright/test';
import type { RecordId } from '#shared/base/ids.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type {
  BoardFrame,
  ClustersFrame,
  CollectFrame,
  FrameBase,
  FrameNote,
  MatrixFrame,
  PromptFrame,
  ScoresFrame,
  SwotFrame,
  TallyFrame,
} from '#shared/domain/workshop/frame.ts';
import { priorityZone } from '#shared/domain/needs/priority-zone.ts';

const TEXTS = [
  'Nine project lists exist and none of them is complete',
  'Care workers know their residents by name',
  'Rotas change at short notice',
  'Every third care worker could earn more across the river and says so openly in interviews',
  'No owner',
  'لدينا تسع قوائم مشاريع ولا شيء منها مكتمل',
] as const;

const id = (name: string): RecordId => name as RecordId;
const count = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
const text = (n: number): string => `${n}. ${TEXTS[n % TEXTS.length]}`;
const note = (n: number): FrameNote => ({ id: id(`n${n}`), ref: `W1-N${n}`, text: text(n), votes: n % 3 });
const items = (n: number) => count(n).map((at) => ({ id: id(`i${at}`), ref: `N-${at + 10}`, text: text(at) }));

/** Frames of every board, as a facilitator's window would publish them. */
export function sampleFrames(base: Omit<FrameBase, 'page'>): Readonly<Record<string, BoardFrame>> {
  const at = { ...base, page: 0 };
  const clusters = count(6).map((cluster) => {
    const notes = count(6).map((n) => note(cluster * 6 + n));
    const isCollapsed = cluster === 2;
    return { id: id(`c${cluster}`), title: text(cluster), notes: isCollapsed ? [] : notes, count: 6, isCollapsed };
  });
  const swot: SwotFrame = {
    ...at,
    board: 'swot',
    spotlight: null,
    quadrants: QUADRANTS.map((quadrant, q) => ({ quadrant, notes: count(12).map((n) => note(q * 12 + n)) })),
  };
  const wall: ClustersFrame = {
    ...at,
    board: 'clusters',
    clusters,
    loose: count(4).map((n) => note(50 + n)),
    spotlight: null,
  };
  const collect: CollectFrame = {
    ...at,
    board: 'collect',
    what: 'notes',
    text: 'What costs you time, money or nerves?',
    naming: 'anonymous',
    dots: null,
    handedIn: 4,
    asked: 9,
    items: [],
  };
  return {
    swot,
    'swot, a quadrant': { ...swot, spotlight: { kind: 'quadrant', quadrant: 'threat' } },
    'swot, a note': { ...swot, spotlight: { kind: 'note', id: id('n3') } },
    matrix: matrixFrame(at),
    'matrix, a zone': { ...matrixFrame(at), spotlight: 'do-now' },
    clusters: wall,
    'clusters, one': { ...wall, spotlight: id('c1') },
    prompt: promptFrame(at, 'What would we stop doing tomorrow if nobody asked for it?'),
    'prompt, long': promptFrame(at, 'We begin and end on time. One person speaks.\n'.repeat(30)),
    'prompt, nothing to read': promptFrame(at, ''),
    'prompt, its own clock': { ...promptFrame(at, ''), title: base.timer?.title ?? base.title },
    'private notes': collect,
    'private notes, without a question': { ...collect, text: '', naming: 'named', asked: 60 },
    vote: { ...collect, what: 'votes', text: '', naming: null, dots: { each: 3, perItem: 2 }, items: items(12) },
    scoring: { ...collect, what: 'scores', text: '', naming: null, items: items(30) },
    tally: tallyFrame(at),
    scores: scoresFrame(at),
    blank: { board: 'blank', title: '' },
  };
}

function promptFrame(base: FrameBase, prompt: string): PromptFrame {
  return { ...base, board: 'prompt', text: prompt, next: 'Dot vote' };
}

function matrixFrame(base: FrameBase): MatrixFrame {
  const needs = count(40).map((n) => {
    const [urgency, impact] = [1 + ((n * 7) % 9) / 2, 1 + ((n * 5) % 9) / 2];
    return {
      id: id(`m${n}`),
      ref: `N-${n + 10}`,
      title: text(n),
      place: { urgency, impact, ...priorityZone(urgency, impact) },
    };
  });
  return { ...base, board: 'matrix', needs, spotlight: null };
}

function tallyFrame(base: FrameBase): TallyFrame {
  const voted = items(12).map((item, index) => ({ ...item, votes: Math.max(0, 14 - index * 2) }));
  return { ...base, board: 'tally', items: voted, voters: 9 };
}

function scoresFrame(base: FrameBase): ScoresFrame {
  const spread = (median: number) => ({ median, low: 1, high: 5, count: 7 });
  const needs = items(10).map(({ text: title, ...item }, index) => ({
    ...item,
    title,
    urgency: index === 4 ? null : spread(1 + index / 2.5),
    impact: spread(3.5),
    isAgreed: index > 2,
  }));
  return { ...base, board: 'scores', needs };
}

/** Opens the audience window of a board at the size of a projector. */
export async function openAudience(page: Page): Promise<Page> {
  const [audience] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await audience.setViewportSize({ width: 1920, height: 1080 });
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  return audience;
}

let sequence = 0;

/** Publishes a frame from a page of the same origin, and waits until the audience page has drawn it. */
export async function showFrame(from: Page, audience: Page, frame: BoardFrame): Promise<void> {
  sequence += 1;
  await from.evaluate(
    (next) => {
      const channel = new BroadcastChannel('quarterdeck-audience');
      channel.postMessage({ type: 'frame', frame: next });
      channel.close();
    },
    { ...frame, sequence },
  );
  await audience.locator(`[data-board="${frame.board}"]`).waitFor({ state: 'attached' });
  await audience.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

/** What is wrong with a picture: text below 3.8 % of its height, scrollbars, anything outside or covered by the edge. */
export function faultsOf(audience: Page, smallest = 3.8): Promise<string[]> {
  return audience.evaluate((percent) => {
    const faults: string[] = [];
    const picture = document.querySelector<HTMLElement>('[data-picture]');
    if (picture === null) return ['no picture'];
    const frame = picture.getBoundingClientRect();
    const scale = frame.height / picture.offsetHeight;
    const root = document.documentElement;
    if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) faults.push('the page scrolls');
    for (const element of picture.querySelectorAll<HTMLElement>('*')) {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const name = `${element.tagName} “${element.textContent.slice(0, 30)}”`;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      );
      if (hasText && Number.parseFloat(style.fontSize) * scale < (percent / 100) * frame.height - 0.1)
        faults.push(`too small: ${name} ${style.fontSize}`);
      if (/auto|scroll/.test(style.overflowY + style.overflowX)) faults.push(`may scroll: ${name}`);
      if (style.visibility === 'hidden') faults.push(`left over: ${name}`);
      if (width <= 1 || height <= 1) continue;
      const isOut =
        left < frame.left - 1 || top < frame.top - 1 || right > frame.right + 1 || bottom > frame.bottom + 1;
      if (isOut) faults.push(`outside: ${name} ${[left, top, right, bottom].map(Math.round).join(' ')}`);
    }
    // Lists and cards end where their place ends.
    for (const area of picture.querySelectorAll<HTMLElement>('[data-area], section')) {
      const bottom = area.getBoundingClientRect().bottom;
      for (const item of area.querySelectorAll('li'))
        if (item.getBoundingClientRect().bottom > bottom + 1) faults.push(`cut: ${item.textContent.slice(0, 40)}`);
    }
    return faults;
  }, smallest);
}
