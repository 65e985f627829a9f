import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { isFieldColumn, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import type { PastedBlock } from '#shared/exchange/paste-block.ts';
import type { TableEvents } from './register-table.tsx';
import { useRegisterBlock, type RegisterBlock } from './use-register-block.ts';
import type { RegisterItem } from './use-register-items.ts';
import { cellOf, type Cell, type RegisterPlace } from './use-register-place.ts';

/** What the register's cells need to answer keys, pointer and clipboard. */
interface Register {
  readonly items: readonly RegisterItem[];
  readonly columns: readonly RegisterColumn[];
  readonly data: EngagementData;
  readonly place: RegisterPlace;
  readonly scroller: RefObject<HTMLElement | null>;
  onOpen(row: RegisterRow): void;
  onExplain(row: RegisterRow): void;
  onMark(line: number, reaches: boolean): void;
  onGroup(key: string): void;
  onBlock(block: PastedBlock): void;
}

const STEPS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
};

/** Keys, pointer and clipboard in the register, as spreadsheets have them. */
export function useRegisterEvents(register: Register): TableEvents {
  const { items, place } = register;
  const block = useRegisterBlock(register);
  // Whether the cell that is being pressed had the cursor before: the second press changes it.
  const [wasHere, setWasHere] = useState(false);
  const isWalking = (target: EventTarget): boolean => place.editing === null && cellOf(target) !== null;
  return {
    onKeyDown: (event) => {
      const cell = cellOf(event.target);
      if (cell === null || event.nativeEvent.isComposing) return;
      const done =
        place.editing === null
          ? walk(event, place, items) || command(event, cell, register, block)
          : leave(event, place, place.lineOf(cell.key), cell.column);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste: (event) => {
      if (!isWalking(event.target)) return;
      event.preventDefault();
      block.paste(event.clipboardData.getData('text/plain'));
    },
    onCopy: (event) => {
      if (!isWalking(event.target)) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', block.text());
    },
    onMouseDown: (event) => {
      const cell = cellOf(event.target);
      const isHere = cell !== null && place.lineOf(cell.key) === place.line && cell.column === place.column;
      const hasFocus = document.activeElement?.closest('[data-column]') !== null;
      setWasHere(isHere && hasFocus);
      if (!event.shiftKey || cell === null || place.editing !== null || isPart(event.target)) return;
      event.preventDefault();
      place.go(place.lineOf(cell.key), cell.column, true);
    },
    onClick: (event) => click(event, register, wasHere),
    onDoubleClick: (event) => {
      const cell = cellOf(event.target);
      if (cell !== null && cell.column > 0 && place.editing === null && !isPart(event.target)) act(cell, register);
    },
    onFocus: (event) => {
      const cell = event.target.dataset['column'] === undefined ? null : cellOf(event.target);
      if (cell !== null) place.activate(cell);
    },
    onBlur: ({ relatedTarget: next }) => {
      if (!(next instanceof HTMLElement) || register.scroller.current?.contains(next) === true) return;
      // A list that belongs to the control lies outside the table; nothing is left while it is open.
      if (next.closest('[role="dialog"], [role="listbox"]') === null) place.leave();
    },
  };
}

function rowAt({ items }: Register, line: number): RegisterRow | null {
  const item = items[line];
  return item !== undefined && 'row' in item ? item.row : null;
}

// What Enter, a second press or typing does in a cell.
function act(cell: Cell, register: Register, isTyping = false): void {
  const row = rowAt(register, register.place.lineOf(cell.key));
  const column = register.columns[cell.column - 1];
  if (row === null) register.onGroup(cell.key);
  else if (column !== undefined && isFieldColumn(column)) register.place.edit(cell, isTyping);
  else if (isTyping) return;
  else if (column === 'difference' && row.difference !== null) register.onExplain(row);
  else register.onOpen(row);
}

function click(event: MouseEvent<HTMLElement>, register: Register, wasHere: boolean): void {
  const cell = cellOf(event.target);
  if (cell === null || !(event.target instanceof Element)) return;
  const line = register.place.lineOf(cell.key);
  const row = rowAt(register, line);
  if (event.target.closest('[data-mark]') !== null) register.onMark(line, event.shiftKey);
  else if (row === null) register.onGroup(cell.key);
  else if (event.target.closest('[data-open]') !== null) register.onOpen(row);
  else if (wasHere && cell.column > 0 && !event.shiftKey && register.place.editing === null) act(cell, register);
}

// The keys that do something with a cell; true for those that did.
function command(event: KeyboardEvent<HTMLElement>, cell: Cell, register: Register, block: RegisterBlock): boolean {
  const hasCommandKey = event.ctrlKey || event.metaKey;
  const line = register.place.lineOf(cell.key);
  const row = rowAt(register, line);
  const isHead = row === null;
  if (event.key === 'Enter' || event.key === 'F2') act(cell, register);
  else if (isHead && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    const item = register.items[line];
    const isOpen = item !== undefined && !('row' in item) && item.isOpen;
    if (isOpen === (event.key === 'ArrowLeft')) register.onGroup(cell.key);
  } else if (event.key === ' ' && !hasCommandKey) {
    if (isHead) register.onGroup(cell.key);
    else register.onMark(line, event.shiftKey);
  } else if (event.key === 'Delete' || event.key === 'Backspace') block.empty();
  else if (hasCommandKey && event.key.toLowerCase() === 'd') block.fillDown();
  else {
    const types = event.key.length === 1 && !hasCommandKey && !event.altKey && cell.column > 0;
    if (types && !isHead) {
      act(cell, register, true);
      // The key itself goes on into the control that has just got the cursor.
      event.stopPropagation();
    }
    return false;
  }
  return true;
}

function isPart(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-mark], [data-open], [data-group]') !== null;
}

// The keys of a control; true for those that leave it.
function leave(event: KeyboardEvent<HTMLElement>, place: RegisterPlace, line: number, column: number): boolean {
  const isText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') place.go(line, column);
  else if (event.key === 'Tab') place.go(line, column + (event.shiftKey ? -1 : 1));
  else if (event.key === 'Enter' && isText && !event.shiftKey && !event.altKey) place.go(line + 1, column);
  else return false;
  return true;
}

// The keys between the cells; true for those that went somewhere.
function walk(event: KeyboardEvent<HTMLElement>, place: RegisterPlace, items: readonly RegisterItem[]): boolean {
  const hasCommandKey = event.ctrlKey || event.metaKey;
  const { line, column } = place;
  const item = items[line];
  const step = STEPS[event.key];
  const isHead = item !== undefined && !('row' in item);
  if (isHead && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) return false;
  if (step !== undefined && !hasCommandKey && !event.altKey) place.go(line + step[0], column + step[1], event.shiftKey);
  else if (event.key === 'Home') place.go(hasCommandKey ? 0 : line, 0, event.shiftKey);
  else if (event.key === 'End') place.go(hasCommandKey ? items.length : line, Number.MAX_SAFE_INTEGER, event.shiftKey);
  else if (event.key === 'Escape' && place.block.toLine + place.block.toColumn > line + column) place.go(line, column);
  else return false;
  return true;
}
