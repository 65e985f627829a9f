import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { emptyValue, type FieldSpec } from '#shared/domain/model/fields.ts';
import { fieldSpec, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { readCell, writeCell, type CellContext } from '#shared/exchange/read-cell.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { copyText } from './copy-table.ts';
import { useCommit } from './use-commit.ts';
import { placeOf, type GridPlace, type Place } from './use-grid-place.ts';

/** What the keys and the clipboard do in a grid. */
export interface GridKeys {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

/** The records that the cells show. */
interface Cells {
  readonly kind: Kind;
  readonly rows: readonly LooseRecord[];
  readonly fields: readonly string[];
  readonly data: EngagementData;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** The keys of a table that is changed in its cells, as spreadsheets have them. */
export function useGridKeys(cells: Cells, grid: Omit<GridPlace, 'setTable'>): GridKeys {
  const { kind, rows, fields } = cells;
  const commit = useCommit();
  const context: CellContext = { data: cells.data, labelOf: optionLabel, yes: m.common.yes, no: m.common.no };
  const specAt = ({ column }: Place): FieldSpec | undefined => fieldSpec(kind, fields[column] ?? '');
  const set = (place: Place, value: unknown): void => {
    const row = rows[place.row];
    const field = fields[place.column];
    if (row === undefined || field === undefined) return;
    void commit([{ op: 'update', kind, id: row.id, set: { [field]: value }, baseRev: row.rev }]);
  };
  const change = (event: KeyboardEvent<HTMLElement>, place: Place): boolean => {
    const spec = specAt(place);
    const field = fields[place.column] ?? '';
    if (spec === undefined) return false;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      // A line without its name would be hard to find again.
      if (kindSpec(kind).title !== field) set(place, emptyValue(spec));
      return true;
    }
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'c') return false;
    void copyText(writeCell(spec, rows[place.row]?.[field], context));
    return true;
  };
  return {
    onKeyDown: (event) => {
      const place = placeOf(event.target);
      if (place === null || event.nativeEvent.isComposing) return;
      const isCell = event.target instanceof HTMLElement && event.target.dataset['cell'] !== undefined;
      if (grid.editing === null && !isCell) return;
      const done =
        grid.editing === null
          ? walk(event, place, grid, rows.length, fields.length) || change(event, place)
          : leave(event, place, grid);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste: (event) => {
      const place = grid.editing === null ? placeOf(event.target) : null;
      const spec = place === null ? undefined : specAt(place);
      if (place === null || spec === undefined) return;
      event.preventDefault();
      const read = readCell(spec, event.clipboardData.getData('text/plain'), context);
      if (read.ok) set(place, read.value);
      else notify({ message: errorSentence(read.error), tone: 'danger' });
    },
    onBlur: ({ relatedTarget: next }) => {
      if (!(next instanceof HTMLElement) || grid.table?.contains(next) === true) return;
      // A list that belongs to the control lies outside the table; nothing is left while it is open.
      if (next.closest('[role="dialog"], [role="listbox"]') === null) grid.leave();
    },
  };
}

// The keys of a control; true for those that leave it.
function leave(event: KeyboardEvent<HTMLElement>, place: Place, grid: Omit<GridPlace, 'setTable'>): boolean {
  const isText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  const { row, column } = place;
  if (event.key === 'Escape') grid.go(place);
  else if (event.key === 'Tab') grid.go({ row, column: column + (event.shiftKey ? -1 : 1) });
  else if (event.key === 'Enter' && isText && !event.shiftKey && !event.altKey) grid.go({ row: row + 1, column });
  else return false;
  return true;
}

// The keys between the cells; true for those that went somewhere.
function walk(
  event: KeyboardEvent<HTMLElement>,
  place: Place,
  grid: Omit<GridPlace, 'setTable'>,
  rows: number,
  columns: number,
): boolean {
  const step = STEPS[event.key];
  const { row, column } = place;
  const hasCommandKey = event.ctrlKey || event.metaKey;
  if (step !== undefined && !hasCommandKey) grid.go({ row: row + step[0], column: column + step[1] });
  else if (event.key === 'Home') grid.go({ row: hasCommandKey ? 0 : row, column: 0 });
  else if (event.key === 'End') grid.go({ row: hasCommandKey ? rows : row, column: columns });
  else if (event.key === 'Enter' || event.key === 'F2') grid.edit(place);
  else {
    if (event.key.length === 1 && event.key !== ' ' && !hasCommandKey && !event.altKey) {
      grid.edit(place, true);
      // The key itself goes on into the control that has just got the cursor.
      event.stopPropagation();
    }
    return false;
  }
  return true;
}
