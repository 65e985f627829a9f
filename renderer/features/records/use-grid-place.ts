import { useState } from 'react';
import { flushSync } from 'react-dom';

/** A cell by its place, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where somebody is in a grid of cells, and ways to go elsewhere. */
export interface GridPlace {
  /** The one cell that the Tab key stops at. */
  readonly active: Place;
  /** The cell that is a control now; null while cells are only walked. */
  readonly editing: Place | null;
  readonly table: HTMLTableElement | null;
  setTable(table: HTMLTableElement | null): void;
  activate(place: Place): void;
  /** Goes to a cell and leaves the control, if there is one. */
  go(place: Place): void;
  /** Turns a cell into its control and puts the cursor there. */
  edit(place: Place, selectsAll?: boolean): void;
  leave(): void;
}

/** The place in a grid of so many rows and columns. */
export function useGridPlace(rows: number, columns: number): GridPlace {
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Place | null>(null);
  const inside = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  });
  const cellAt = ({ row, column }: Place): HTMLElement | null =>
    table?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null;
  return {
    active: inside(wanted),
    editing,
    table,
    setTable,
    activate: setActive,
    leave: () => setEditing(null),
    go: (place) => {
      const target = inside(place);
      // Some controls give what was typed only when the cursor leaves them.
      if (editing !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      flushSync(() => {
        setEditing(null);
        setActive(target);
      });
      cellAt(target)?.focus();
    },
    edit: (place, selectsAll = false) => {
      if (editing?.row === place.row && editing.column === place.column) return;
      flushSync(() => {
        setActive(place);
        setEditing(place);
      });
      focusControl(cellAt(place), selectsAll);
    },
  };
}

/** The cell that something lies in; null outside the cells. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset['cell'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

const TEXT = 'textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"])';
const OTHER = '[role="spinbutton"], input[type="radio"]:checked, input:not([type="hidden"]), button';

/** Puts the cursor into the control that a cell has become. */
export function focusControl(cell: HTMLElement | null, selectsAll: boolean): void {
  const text = cell?.querySelector<HTMLInputElement | HTMLTextAreaElement>(TEXT);
  // A select keeps a hidden field for forms.
  if (text === null || text === undefined || text.closest('[aria-hidden="true"], [hidden]') !== null) {
    cell?.querySelector<HTMLElement>(OTHER)?.focus();
    return;
  }
  text.focus();
  if (selectsAll) text.select();
  else text.setSelectionRange(text.value.length, text.value.length);
}
