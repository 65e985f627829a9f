import type { LibraryResource } from './library-resource.ts';
import { plainSectionText } from './section-text.ts';

/** Where in a resource the words were found. A section is named by its heading. */
export type FoundIn = 'title' | 'category' | 'purpose' | 'whenToUse' | 'howToAdapt' | { readonly heading: string };

/** A stretch of a text that was found in, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A resource that was found, with the place that tells most. */
export interface LibraryHit {
  readonly resource: LibraryResource;
  readonly foundIn: FoundIn;
  /** The line that it was found in, shortened around the first hit. */
  readonly excerpt: readonly Stretch[];
}

const EXCERPT_LETTERS = 140;
const BEFORE_HIT = 50;

interface Folded {
  readonly text: string;
  /** For each character of the folded text: where it begins in the original. */
  readonly from: readonly number[];
}

// Case and diacritics do not count: "resume" finds "Résumé". One letter may fold to two (ß, ﬁ), so places are kept.
function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l');
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) from.push(at);
    at += letter.length;
  }
  from.push(at);
  return { text: folded, from };
}

interface Place {
  readonly foundIn: FoundIn;
  readonly lines: readonly string[];
}

function placesOf(resource: LibraryResource): readonly Place[] {
  const { title, category, purpose, whenToUse, howToAdapt, sections } = resource;
  return [
    { foundIn: 'title', lines: [title] },
    { foundIn: 'category', lines: [category] },
    { foundIn: 'purpose', lines: [purpose] },
    { foundIn: 'whenToUse', lines: [whenToUse] },
    { foundIn: 'howToAdapt', lines: [howToAdapt] },
    ...sections.map(({ heading, text }): Place => ({
      foundIn: { heading },
      lines: [heading, ...plainSectionText(text).split('\n')],
    })),
  ];
}

/** Marks what was looked for in a line; `words` are folded. */
function excerptOf(line: string, words: readonly string[]): readonly Stretch[] {
  const folded = fold(line);
  const hits: [start: number, end: number][] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      hits.push([folded.from[at] ?? 0, folded.from[at + word.length] ?? line.length]);
    }
  }
  hits.sort((a, b) => a[0] - b[0]);
  const first = hits[0]?.[0] ?? 0;
  const isLong = line.length > EXCERPT_LETTERS;
  const begin = isLong && first > BEFORE_HIT ? line.lastIndexOf(' ', first - BEFORE_HIT + 10) + 1 : 0;
  const end = isLong ? Math.min(line.length, begin + EXCERPT_LETTERS) : line.length;
  const stretches: Stretch[] = [];
  let at = begin;
  const add = (to: number, isHit: boolean): void => {
    if (to > at) stretches.push({ text: line.slice(at, to), isHit });
    at = Math.max(at, to);
  };
  for (const [from, to] of hits) {
    if (from >= end) break;
    add(from, false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return [
    ...(begin > 0 ? [{ text: '… ', isHit: false }] : []),
    ...stretches,
    ...(end < line.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

/**
 * The resources that hold every word of a query, wherever; those that have it in the title first, else in their order. Case
 * and diacritics do not count. An empty query finds nothing.
 */
export function searchLibrary(resources: readonly LibraryResource[], query: string): readonly LibraryHit[] {
  const words = fold(query)
    .text.split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = resources.flatMap((resource): { readonly hit: LibraryHit; readonly rank: number }[] => {
    const places = placesOf(resource);
    const whole = places.map(({ lines }) => fold(lines.join('\n')).text).join('\n');
    if (!words.every((word) => whole.includes(word))) return [];
    // The line with most of the words tells most.
    let best = { count: 0, line: '', place: places[0] as Place, rank: 0 };
    for (const [rank, place] of places.entries()) {
      for (const line of place.lines) {
        const text = fold(line).text;
        const count = words.filter((word) => text.includes(word)).length;
        if (count > best.count) best = { count, line, place, rank };
      }
    }
    const hit: LibraryHit = { resource, foundIn: best.place.foundIn, excerpt: excerptOf(best.line, words) };
    return [{ hit, rank: best.rank === 0 ? 0 : 1 }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}
