import { date, flag, line, link, number, type TextSpec } from './fields.ts';
import { kind } from './kind-spec.ts';

/** Longest text in one piece of a receipt, in UTF-16 code units. */
export const RECEIPT_PART_MAX = 100_000;

const content: TextSpec = { type: 'text', max: RECEIPT_PART_MAX, multiline: true, system: true };
const count = () => number(0, 1_000_000, 1, { system: true });
const own = { system: true } as const;

/** Where records came from outside: what is known of each list, and what became of its rows. */
export const importingKinds = {
  /** A list that was brought in, and how its columns are read; the client's own. */
  importSource: kind({
    title: 'name',
    fields: {
      /** Named in `externalSource` of the records that came from it. */
      name: line(own),
      /** Code of the shape that it was recognised as, `jira`. */
      shape: line(own),
      /** What every row becomes; empty when the column of types says it. */
      target: line(own),
      /** The list's own headings, one a line: by them it is recognised again. */
      headings: content,
      /** Rows are taken without the cells that cannot be read. */
      takesPartial: flag(own),
      /** A row without a known key is the record of the same title. */
      matchesTitles: flag(own),
    },
  }),
  /** One thing that is known of a list: what a column holds, or what a word in it means. */
  importRule: kind({
    title: 'column',
    parent: 'importSource',
    fields: {
      /** Code of what the column holds, `finish`. */
      role: line(own),
      /** The column's heading; `''` when the rule is about a word. */
      column: line(own),
      /** A word that stands in the cells. */
      word: line(own),
      /** What the word means, or which way the column's dates or numbers are read. */
      meaning: line(own),
    },
  }),
  /** What became of one import. */
  importReceipt: kind({
    title: 'fileName',
    stage: 'monitoring',
    fields: {
      fileName: line(own),
      source: link('importSource', own),
      sourceName: line(own),
      shape: line(own),
      importedOn: { ...date(), ...own },
      added: count(),
      updated: count(),
      unchanged: count(),
      skipped: count(),
      /** Records that came from the list once and that it names no more. */
      gone: count(),
    },
  }),
  /** Some rows of a receipt, one line of JSON each. */
  importReceiptPart: kind({
    title: 'content',
    parent: 'importReceipt',
    fields: { part: number(0, 10_000, 1, own), content },
  }),
};
