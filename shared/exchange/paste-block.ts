import type { RecordId } from '../base/ids.ts';
import type { Failure } from '../base/result.ts';
import { mayChange, type RefusedChange } from '../domain/engagement/refuse-change.ts';
import { fieldSpec, kindSpec, type Kind } from '../domain/model/kinds.ts';
import type { LooseRecord } from '../domain/model/record.ts';
import { readCell, type CellContext, type CellFailure } from './read-cell.ts';

/** Why a cell of a pasted block is not taken: `cell-outside` lies beyond the last column, or in one that is derived. */
export type BlockFailure = CellFailure | RefusedChange | Failure<'cell-outside' | 'cell-nameless'>;

/** A cell of a pasted block that is not taken; its text is kept here. */
export interface BlockProblem {
  /** Place in the block, from 1; a row of headings counts. */
  readonly line: number;
  readonly column: number;
  /** The field that it was meant for; null beyond the last one. */
  readonly field: string | null;
  readonly text: string;
  readonly error: BlockFailure;
}

/** Fields of a record that a pasted block changes. */
export interface BlockUpdate {
  readonly record: LooseRecord;
  readonly set: Readonly<Record<string, unknown>>;
}

/** What a pasted block would do. */
export interface PastedBlock {
  readonly updates: readonly BlockUpdate[];
  /** Contents of new records, for lines below the last one. */
  readonly added: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly BlockProblem[];
  /** Cells that can be read. */
  readonly cells: number;
}

/** Where a block is pasted. */
export interface BlockTarget {
  readonly kind: Kind;
  /** The records from the one that was pasted upon, downwards. */
  readonly records: readonly LooseRecord[];
  /** The columns from the one that was pasted upon, to the right; null for a column that is derived. */
  readonly fields: readonly (string | null)[];
  readonly labelOfField: (field: string) => string;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/**
 * Reads a block of a spreadsheet over the cells of a table, from one cell to the right and downwards. A first row in which
 * every cell names a field gives the columns. Lines below the last record become new ones, when they have a name. Nothing is
 * stored, nothing is guessed, and what is not taken is listed with its text.
 */
export function readPastedBlock(
  table: readonly (readonly string[])[],
  target: BlockTarget,
  context: CellContext,
): PastedBlock {
  const { kind, records } = target;
  const all = Object.keys(kindSpec(kind).fields);
  const named = (table[0] ?? []).map((cell) => all.find((field) => plain(target.labelOfField(field)) === plain(cell)));
  const hasHeadings = table.length > 1 && named.length > 1 && named.every((field) => field !== undefined);
  const fields = hasHeadings ? named.map((field) => field ?? null) : target.fields;
  const reader = new BlockReader(kind, context);
  table.slice(hasHeadings ? 1 : 0).forEach((cells, index) => {
    reader.read(cells, fields, index + (hasHeadings ? 2 : 1), records[index] ?? null);
  });
  return reader.result();
}

class BlockReader {
  readonly #kind: Kind;
  readonly #context: CellContext;
  readonly #updates: BlockUpdate[] = [];
  readonly #added: Record<string, unknown>[] = [];
  readonly #problems: BlockProblem[] = [];
  readonly #pending = new Map<RecordId, readonly RecordId[]>();
  #cells = 0;

  constructor(kind: Kind, context: CellContext) {
    this.#kind = kind;
    this.#context = context;
  }

  read(cells: readonly string[], fields: readonly (string | null)[], line: number, record: LooseRecord | null): void {
    const title = kindSpec(this.#kind).title;
    const at = fields.indexOf(title);
    const isNameless = record === null && (at < 0 || (cells[at] ?? '').trim() === '');
    const set: Record<string, unknown> = {};
    cells.forEach((text, index) => {
      const field = fields[index] ?? null;
      const refuse = (error: BlockFailure): void => {
        if (text.trim() !== '') this.#problems.push({ line, column: index + 1, field, text, error });
      };
      const spec = field === null ? undefined : fieldSpec(this.#kind, field);
      if (field === null || spec === undefined) return refuse({ code: 'cell-outside' });
      if (isNameless) return refuse({ code: 'cell-nameless' });
      // A line without its name would be hard to find again.
      if (field === title && text.trim() === '') return;
      const value = readCell(spec, text, this.#context);
      if (!value.ok) return refuse(value.error);
      const allowed =
        record === null ? value : mayChange(this.#context.data, record, field, value.value, this.#pending);
      if (!allowed.ok) return refuse(allowed.error);
      if (record !== null && field === 'dependsOn') this.#pending.set(record.id, value.value as readonly RecordId[]);
      set[field] = value.value;
      this.#cells += 1;
    });
    if (Object.keys(set).length === 0) return;
    if (record === null) this.#added.push(set);
    else this.#updates.push({ record, set });
  }

  result(): PastedBlock {
    return { updates: this.#updates, added: this.#added, problems: this.#problems, cells: this.#cells };
  }
}
