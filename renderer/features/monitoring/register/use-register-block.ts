import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fieldSpec } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { isFieldColumn, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { readClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { readPastedBlock, type PastedBlock } from '#shared/exchange/paste-block.ts';
import { readCell } from '#shared/exchange/read-cell.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel } from '#shared/messages/messages.ts';
import { useCommit } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { blockText, cellContext, changesOfMany, emptied, emptyOf } from './register-changes.ts';
import type { RegisterItem } from './use-register-items.ts';
import type { RegisterPlace } from './use-register-place.ts';

/** The cells that a block is marked among. */
interface Cells {
  readonly items: readonly RegisterItem[];
  readonly columns: readonly RegisterColumn[];
  readonly data: EngagementData;
  readonly place: RegisterPlace;
  /** Takes what was pasted as a block. */
  onBlock(block: PastedBlock): void;
}

/** What can be done with the marked cells; each is one step of undo. */
export interface RegisterBlock {
  /** The cells as a spreadsheet reads them. */
  text(): string;
  paste(text: string): void;
  empty(): void;
  /** Gives all marked lines what the first of them holds. */
  fillDown(): void;
}

/** The marked cells of the register. */
export function useRegisterBlock(cells: Cells): RegisterBlock {
  const { items, columns, data, place } = cells;
  const commit = useCommit();
  const { fromLine, toLine, fromColumn, toColumn } = place.block;
  const rowsOf = (from: number, to: number): readonly RegisterRow[] =>
    items.slice(from, to + 1).flatMap((item) => ('row' in item ? [item.row] : []));
  const rows = (): readonly RegisterRow[] => rowsOf(fromLine, toLine);
  const fields = columns.slice(Math.max(0, fromColumn - 1), toColumn);
  const set = (
    changed: readonly RegisterRow[],
    names: readonly string[],
    valueOf: (field: string) => unknown,
  ): void => {
    const changes = changesOfMany(changed, names, valueOf, data);
    if (!changes.ok) notify({ message: errorSentence(changes.error), tone: 'danger' });
    else if (changes.value.length > 0) void commit(changes.value, changed.length > 1 ? { action: 'edit-many' } : {});
  };
  // One value for all marked cells.
  const fill = (text: string): void => {
    const values = new Map<string, unknown>();
    for (const field of fields.filter(isFieldColumn)) {
      const spec = fieldSpec('initiative', field);
      const read = spec === undefined ? null : readCell(spec, text, cellContext(data));
      if (read === null) continue;
      if (!read.ok) return notify({ message: errorSentence(read.error), tone: 'danger' });
      if (field !== 'title' || read.value !== '') values.set(field, read.value);
    }
    if (values.size === 0) notify({ message: errorSentence({ code: 'cell-outside' }), tone: 'danger' });
    set(rows(), [...values.keys()], (field) => values.get(field));
  };
  return {
    text: () => blockText(rows(), fields, data),
    paste: (text) => {
      const table = readClipboardTable(text);
      if (table.length === 1 && table[0]?.length === 1 && rows().length > 0) return fill(table[0][0] ?? '');
      const below = rowsOf(fromLine, items.length);
      const block = readPastedBlock(
        table,
        {
          kind: 'initiative',
          records: below.map(({ initiative }) => initiative as unknown as LooseRecord),
          fields: columns.slice(Math.max(0, fromColumn - 1)).map((column) => (isFieldColumn(column) ? column : null)),
          labelOfField: (field) => fieldLabel('initiative', field),
        },
        cellContext(data),
      );
      cells.onBlock(block);
    },
    empty: () => set(rows(), emptied(fields), emptyOf),
    fillDown: () => {
      const [first, ...rest] = rows();
      if (first !== undefined) set(rest, emptied(fields), (field) => first.initiative[field as 'owner']);
    },
  };
}
