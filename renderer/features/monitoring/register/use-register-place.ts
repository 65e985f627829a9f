import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { focusControl } from '#renderer/features/records/index.ts';
import type { RegisterItem } from './use-register-items.ts';

/** A cell, by the key of its line and its place among the columns; column 0 holds mark and reference. */
export interface Cell {
  readonly key: string;
  readonly column: number;
}

/** Marked cells by their places, both ends counted. */
export interface Block {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Where somebody is in the register. Lines are known by key, so that a line which moves takes the place along. */
export interface RegisterPlace {
  readonly line: number;
  readonly column: number;
  readonly editing: Cell | null;
  readonly block: Block;
  lineOf(key: string): number;
  activate(cell: Cell): void;
  /** Goes to a cell by its places; with `extends` the block grows to it. */
  go(line: number, column: number, extend?: boolean): void;
  edit(cell: Cell, selectsAll?: boolean): void;
  leave(): void;
}

/** The place in lines of so many columns; `scroller` holds the table. */
export function useRegisterPlace(
  items: readonly RegisterItem[],
  columns: number,
  scroller: RefObject<HTMLElement | null>,
  /** Called as a cell becomes a control, and as it stops being one. */
  onEdit: (begins: boolean) => void,
): RegisterPlace {
  const [active, setActive] = useState<Cell>({ key: '', column: 1 });
  const [anchor, setAnchor] = useState<Cell | null>(null);
  const [editing, setEditing] = useState<Cell | null>(null);
  // Looked for when it is asked: an index of ten thousand lines would be made anew by each key of a search.
  const lineOf = (key: string): number => items.findIndex((item) => item.key === key);
  const last = Math.max(0, columns - 1);
  const line = active.key === '' ? 0 : Math.max(0, lineOf(active.key));
  const column = Math.min(active.column, last);
  const start = anchor === null ? -1 : lineOf(anchor.key);
  const from = { line: start < 0 ? line : start, column: anchor === null || start < 0 ? column : anchor.column };
  const cellAt = (cell: Cell): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(
      `[data-line="${CSS.escape(cell.key)}"] [data-column="${cell.column}"]`,
    ) ?? null;
  return {
    line,
    column,
    editing,
    block: {
      fromLine: Math.min(from.line, line),
      toLine: Math.max(from.line, line),
      fromColumn: Math.min(from.column, column),
      toColumn: Math.max(from.column, column),
    },
    lineOf,
    activate: (cell) => {
      if (cell.key === active.key && cell.column === active.column) return;
      setAnchor(null);
      setActive(cell);
    },
    go: (toLine, toColumn, extend = false) => {
      const target = items[Math.max(0, Math.min(toLine, items.length - 1))];
      if (target === undefined) return;
      // A group's head is one cell over all columns.
      const cell = { key: target.key, column: 'row' in target ? Math.max(0, Math.min(toColumn, last)) : 0 };
      const isHead = !('row' in target);
      // Some controls give what was typed only when the cursor leaves them.
      if (editing !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      flushSync(() => {
        if (editing !== null) onEdit(false);
        setEditing(null);
        if (!extend) setAnchor(null);
        else if (anchor === null) setAnchor({ key: active.key, column });
        setActive(isHead ? { key: cell.key, column } : cell);
      });
      cellAt(cell)?.focus();
    },
    edit: (cell, selectsAll = false) => {
      if (editing?.key === cell.key && editing.column === cell.column) return;
      flushSync(() => {
        setAnchor(null);
        setActive(cell);
        setEditing(cell);
        onEdit(true);
      });
      focusControl(cellAt(cell), selectsAll);
    },
    leave: () => {
      if (editing === null) return;
      setEditing(null);
      onEdit(false);
    },
  };
}

/** The cell that something lies in; null outside the cells. */
export function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const key = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return cell === null || key === undefined ? null : { key, column: Number(cell.dataset['column']) };
}
