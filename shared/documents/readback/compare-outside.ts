import { longestRun } from '../../base/longest-run.ts';
import { textHash } from '../../base/text-hash.ts';
import { LEAST_KEPT_RATIO, diffWords } from '../../base/word-diff.ts';
import type { ReviewedDocument, ReviewedParagraph } from '../../domain/readback/reviewed-document.ts';
import { outsideHash } from '../document-manifest.ts';
import { normaliseFieldText } from '../field-tags.ts';
import type { Manifest } from './read-manifest.ts';
import type { Unmatched, UnmatchedReason } from './review-comparison.ts';

/** What the text outside of the fields is compared with. */
export interface OutsideInput {
  readonly reviewed: ReviewedDocument;
  readonly written: ReviewedDocument;
  readonly manifest: Manifest | null;
  /** Rows that are listed as a whole, because they are copies of others. */
  readonly copiedRows: ReadonlySet<number>;
  /** Texts of fields whose control is missing. */
  readonly bared: readonly string[];
}

interface Item {
  readonly paragraph: ReviewedParagraph;
  readonly text: string;
  /** Place in the written document; null when nothing there says the same. */
  readonly twin: number | null;
}

const textOf = ({ accepted }: ReviewedParagraph): string => normaliseFieldText(accepted);

/** Lists what the file says differently outside of the fields: paragraphs and rows that are new, gone, changed or moved. */
export function compareOutside(input: OutsideInput): Unmatched[] {
  const { items, left } = matched(input);
  const rows = newRows(input, items);
  const isInRow = ({ paragraph: { place } }: Item): boolean => place.row !== null && rows.has(place.row);
  const loose = items.filter((item) => item.twin === null && !isInRow(item));
  const { changed, rest, open } = paired(input, items, loose, left);
  const gone = open.filter((paragraph) => isKnown(input, paragraph));
  return [
    ...[...rows].map(([row, text]) => rowAdded(input, row, text)),
    ...changed.map(({ item, was }) => entry('text-changed', textOf(was), item.paragraph)),
    ...rest.filter(saysSomething).map(({ paragraph }) => added(paragraph)),
    ...gone.map((paragraph) => removed(paragraph)),
    ...moved(input, items),
  ];
}

// A sign that nobody can see is no change.
function saysSomething({ paragraph, text }: Item): boolean {
  return text !== '' || normaliseFieldText(paragraph.original) !== '';
}

// A paragraph that was taken out by a tracked change is still there with its old text.
function added(paragraph: ReviewedParagraph): Unmatched {
  const isGone = textOf(paragraph) === '';
  return entry(isGone ? 'text-removed' : 'text-added', isGone ? paragraph.original : '', paragraph);
}

function removed(paragraph: ReviewedParagraph): Unmatched {
  return { ...entry('text-removed', paragraph.accepted, paragraph), text: '' };
}

function entry(reason: UnmatchedReason, was: string, paragraph: ReviewedParagraph): Unmatched {
  const [text, before] = [textOf(paragraph), normaliseFieldText(was)];
  return {
    key: `${reason} ${textHash(`${paragraph.place.heading}\n${before}\n${text}`)}`,
    reason,
    failure: null,
    was: before,
    text,
    line: null,
    field: null,
    place: paragraph.place,
    revisions: paragraph.revisions,
  };
}

// Of a draft only what the file itself says it printed is known to have been in it.
function isKnown({ manifest }: OutsideInput, paragraph: ReviewedParagraph): boolean {
  if (paragraph.place.part === 'header' || paragraph.place.part === 'footer') return false;
  if (manifest === null || manifest.recordId !== null || manifest.outside.size === 0) return true;
  return manifest.outside.has(outsideHash(paragraph.accepted));
}

function matched({ reviewed, written, manifest, bared }: OutsideInput): { items: Item[]; left: ReviewedParagraph[] } {
  const places = new Map<string, number[]>();
  for (const [index, paragraph] of written.paragraphs.entries()) {
    const text = textOf(paragraph);
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const used = new Set<number>();
  const freed = new Set(bared.map(normaliseFieldText));
  const items = reviewed.paragraphs.flatMap((paragraph): Item[] => {
    const text = textOf(paragraph);
    const twin = text === '' ? undefined : places.get(text)?.shift();
    if (twin !== undefined) used.add(twin);
    const isExported = text !== '' && manifest?.outside.has(outsideHash(text)) === true;
    if (twin === undefined && (isExported || freed.has(text) || isRunning(paragraph))) return [];
    return [{ paragraph, text, twin: twin ?? null }];
  });
  const left = written.paragraphs.filter((paragraph, index) => !used.has(index) && textOf(paragraph) !== '');
  return { items, left };
}

// Headers and footers follow the template and the version; in them only what was tracked is somebody's change.
function isRunning({ place, revisions }: ReviewedParagraph): boolean {
  return (place.part === 'header' || place.part === 'footer') && revisions.length === 0;
}

// Rows in which nothing was there before, with all that they say.
function newRows({ reviewed, copiedRows }: OutsideInput, items: readonly Item[]): Map<number, string> {
  const rows = new Map<number, string>();
  const old = new Set<number>();
  for (const { place, fate } of reviewed.controls) {
    if (place.row !== null && fate === 'kept' && !copiedRows.has(place.row)) old.add(place.row);
  }
  for (const { paragraph, twin } of items) if (twin !== null) old.add(paragraph.place.row ?? 0);
  for (const { paragraph, text } of items) {
    const { row } = paragraph.place;
    if (row !== null && text !== '' && !old.has(row)) rows.set(row, '');
  }
  return textsOfRows(reviewed, new Set([...rows.keys(), ...copiedRows]));
}

function textsOfRows({ paragraphs, controls }: ReviewedDocument, rows: ReadonlySet<number>): Map<number, string> {
  const cells = new Map<number, { readonly at: number; readonly text: string }[]>([...rows].map((row) => [row, []]));
  for (const { place, after, accepted } of controls) cells.get(place.row ?? 0)?.push({ at: after, text: accepted });
  for (const [index, { place, accepted }] of paragraphs.entries()) {
    cells.get(place.row ?? 0)?.push({ at: index + 0.5, text: accepted });
  }
  return new Map(
    [...cells].map(([row, own]) => {
      const texts = own.toSorted((a, b) => a.at - b.at).map(({ text }) => normaliseFieldText(text));
      return [row, texts.filter((text) => text !== '').join(' | ')];
    }),
  );
}

function rowAdded({ reviewed }: OutsideInput, row: number, text: string): Unmatched {
  const parts = [...reviewed.paragraphs, ...reviewed.controls].filter(({ place }) => place.row === row);
  const [first] = parts;
  return {
    key: `row-added ${textHash(text)}`,
    reason: 'row-added',
    failure: null,
    was: '',
    text,
    line: null,
    field: null,
    place: first?.place ?? null,
    revisions: parts.flatMap(({ revisions }) => revisions).slice(0, 1),
  };
}

function paired(
  { written }: OutsideInput,
  items: readonly Item[],
  loose: readonly Item[],
  left: readonly ReviewedParagraph[],
): { changed: { item: Item; was: ReviewedParagraph }[]; rest: Item[]; open: ReviewedParagraph[] } {
  const open = new Set(left);
  const indexOf = new Map(written.paragraphs.map((paragraph, index) => [paragraph, index]));
  const changed: { item: Item; was: ReviewedParagraph }[] = [];
  const rest: Item[] = [];
  for (const item of loose) {
    const was = twinOf(item, items, open, indexOf);
    if (was === undefined || item.text === '') {
      // What was taken out by a tracked change is one entry, not two.
      if (was !== undefined) open.delete(was);
      if (was === undefined || item.text === '') rest.push(item);
      continue;
    }
    open.delete(was);
    changed.push({ item, was });
  }
  return { changed, rest, open: [...open] };
}

// What a paragraph was before: by its tracked changes, else the one that is missing at its place and resembles it.
function twinOf(
  item: Item,
  items: readonly Item[],
  open: ReadonlySet<ReviewedParagraph>,
  indexOf: ReadonlyMap<ReviewedParagraph, number>,
): ReviewedParagraph | undefined {
  const original = normaliseFieldText(item.paragraph.original);
  for (const paragraph of open) if (original !== '' && textOf(paragraph) === original) return paragraph;
  if (item.text === '') return undefined;
  const at = items.indexOf(item);
  const before = items.slice(0, at).findLast(({ twin }) => twin !== null)?.twin ?? -1;
  const after = items.slice(at + 1).find(({ twin }) => twin !== null)?.twin ?? Number.MAX_SAFE_INTEGER;
  for (const paragraph of open) {
    const index = indexOf.get(paragraph) ?? -1;
    if (index > before && index < after && resembles(textOf(paragraph), item.text)) return paragraph;
  }
  return undefined;
}

function resembles(was: string, text: string): boolean {
  const kept = diffWords(was, text).filter(({ op }) => op === 'kept');
  const length = kept.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  return length >= LEAST_KEPT_RATIO * Math.max(was.length, text.length);
}

// What is not on the longest run in the old order was moved; texts that stand in several places say nothing about order.
function moved({ written }: OutsideInput, items: readonly Item[]): Unmatched[] {
  const counts = new Map<string, number>();
  for (const paragraph of written.paragraphs) counts.set(textOf(paragraph), (counts.get(textOf(paragraph)) ?? 0) + 1);
  const placed = items.filter(
    ({ twin, text, paragraph }) => twin !== null && counts.get(text) === 1 && paragraph.place.part === 'body',
  );
  const inOrder = new Set(longestRun(placed.map(({ twin }) => twin ?? 0)));
  const rows = new Set<number>();
  return placed
    .filter((_, index) => !inOrder.has(index))
    .flatMap(({ paragraph }): Unmatched[] => {
      const { row } = paragraph.place;
      if (row === null) return [entry('text-moved', paragraph.accepted, paragraph)];
      if (rows.has(row)) return [];
      rows.add(row);
      return [entry('row-moved', paragraph.accepted, paragraph)];
    });
}
