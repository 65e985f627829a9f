import { estimatePageNumbersWith } from 'docx/layout';
import { strFromU8 } from 'fflate';
import { readLayoutNodes } from './layout-nodes.ts';
import type { PartContent } from './word/package.ts';

/** What the layout of the pages found out. */
export interface Pages {
  /** Number of pages; null when it cannot be told. */
  readonly count: number | null;
  /** Page on which a bookmark stands, as the page shows it; undefined where the layout is not sure of it. */
  pageOf(bookmark: string): string | undefined;
}

const COVER = 1;

const isXml = (path: string) => path.endsWith('.xml') || path.endsWith('.rels');

function textOf(content: PartContent): string {
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array ? strFromU8(content) : content.join('');
}

/**
 * Lays the pages of a package out as Word does. It knows the widths of the faces that we offer; beyond the first page where
 * it had to guess (letters of a rare script, a face of a template) no page is told, because a wrong number is worse than none.
 * The cover is a page of its own whatever stands on it.
 */
export function paginate(parts: ReadonlyMap<string, PartContent>): Pages {
  const xml = new Map<string, ReturnType<typeof readLayoutNodes>>();
  const binary = new Map<string, Uint8Array>();
  for (const [path, content] of parts) {
    if (isXml(path)) xml.set(path, readLayoutNodes(textOf(content)));
    else if (content instanceof Uint8Array) binary.set(path, content);
  }
  const estimated = estimatePageNumbersWith({ guess: true })({ parts: xml, binaryParts: binary });
  const guesses = (estimated.guesses ?? []).map(({ page }) => page).filter((page) => page !== COVER);
  const firstGuess = Math.min(Number.POSITIVE_INFINITY, ...guesses);
  return {
    count: estimated.pageCount ?? null,
    pageOf: (bookmark) => {
      const number = estimated.bookmarkPageNumbers?.get(bookmark);
      return number !== undefined && number <= firstGuess ? estimated.bookmarks.get(bookmark) : undefined;
    },
  };
}
