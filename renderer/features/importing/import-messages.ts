import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { Failure } from '#shared/base/result.ts';
import type { HeadedTable } from '#shared/domain/importing/head-table.ts';
import type { ImportMapping, ReadingQuestion, WordQuestion } from '#shared/domain/importing/mapping.ts';
import type { Outcome, OutcomeCounts } from '#shared/domain/importing/plan.ts';
import type { ReceiptRow } from '#shared/domain/importing/receipt.ts';
import type { ImportShape } from '#shared/domain/importing/shapes.ts';
import type { SourceFormat } from '#shared/domain/importing/source-table.ts';

/** How the user wants the file to be taken apart; what is not said is guessed. */
export interface Arrangement {
  readonly delimiter?: string;
  /** Index of the sheet; null: found by rule. */
  readonly table: number | null;
  /** Row that names the columns, from 0; null: found by rule. */
  readonly headerRow: number | null;
}

/** A column of the list, with some of what stands in it. */
export interface ColumnView {
  readonly heading: string;
  readonly samples: readonly string[];
}

/** How a file is taken apart. */
export interface SourceView {
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly table: number;
  readonly headerRow: number;
  /** There are more columns than are read. */
  readonly isWide: boolean;
  readonly columns: readonly ColumnView[];
}

/** A list that is short enough to be understood by the page: how it is taken apart, and its rows. */
export interface ShortList {
  readonly view: SourceView;
  readonly table: HeadedTable;
}

/** What the page shows of a file; the rows stay in the worker. */
export interface ImportView extends SourceView {
  readonly rows: number;
  readonly shape: ImportShape;
  readonly mapping: ImportMapping;
  /** The mapping is the one that was kept of this list. */
  readonly isKnown: boolean;
  readonly readings: readonly ReadingQuestion[];
  readonly words: readonly WordQuestion[];
  readonly departments: readonly { readonly id: RecordId; readonly name: string }[];
}

/** What an import would do, in numbers. */
export interface PlanView {
  readonly counts: OutcomeCounts;
  readonly departments: readonly string[];
}

/** Some rows of the plan, and how many there are. */
export interface RowsView {
  readonly rows: readonly ReceiptRow[];
  readonly total: number;
}

/** What the page asks of the worker. */
export type ImportQuestion =
  | {
      readonly type: 'begin';
      readonly database: string;
      /** The data key of the app lock, where there is one. */
      readonly key: Uint8Array | null;
      readonly window: string;
      readonly engagementId: EngagementId;
    }
  | { readonly type: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'arrange'; readonly arrangement: Arrangement }
  | { readonly type: 'map'; readonly mapping: ImportMapping }
  | { readonly type: 'plan'; readonly mapping: ImportMapping }
  | { readonly type: 'rows'; readonly outcome: Outcome | null; readonly from: number; readonly count: number }
  | { readonly type: 'store' }
  /** Only reads; needs no `begin`. */
  | {
      readonly type: 'list';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly arrangement: Arrangement;
      readonly rowsMax: number;
    };

/** What the worker answers to each question. */
export interface ImportAnswers {
  readonly begin: null;
  readonly open: ImportView;
  readonly arrange: ImportView;
  readonly map: ImportView;
  readonly plan: PlanView;
  readonly rows: RowsView;
  readonly list: ShortList;
  readonly store: { readonly receiptId: RecordId; readonly entryId: RecordId | null };
}

/** A question with its number, or the wish to stop what is being stored. */
export type ImportRequest =
  { readonly type: 'ask'; readonly id: number; readonly question: ImportQuestion } | { readonly type: 'cancel' };

/** An answer to the question of that number, or how far it has come. */
export type ImportReply =
  | { readonly type: 'answer'; readonly id: number; readonly value: ImportAnswers[keyof ImportAnswers] }
  | { readonly type: 'refused'; readonly id: number; readonly error: Failure }
  | { readonly type: 'progress'; readonly done: number; readonly total: number };
