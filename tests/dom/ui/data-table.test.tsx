import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { targetOf } from '#renderer/ui/use-row-walk.ts';

afterEach(cleanup);

interface Risk {
  readonly id: string;
  readonly score: number | null;
}

const RISKS: readonly Risk[] = [
  { id: 'R-01', score: 9 },
  { id: 'R-02', score: null },
  { id: 'R-03', score: 20 },
];

const COLUMNS: readonly Column<Risk>[] = [
  { id: 'id', header: 'Risk', cell: (risk) => risk.id },
  { id: 'score', header: 'Score', sortValue: (risk) => risk.score, cell: (risk) => risk.score ?? 'none' },
  { id: 'more', header: 'Actions', isHeaderHidden: true, cell: (risk) => <button>{`Delete ${risk.id}`}</button> },
];

const table = (props: Partial<Parameters<typeof DataTable<Risk>>[0]> = {}): void => {
  render(<DataTable label="Risks" rows={RISKS} columns={COLUMNS} getRowId={(risk) => risk.id} {...props} />);
};
const order = (): string[] =>
  screen
    .getAllByRole('row')
    .map((row) => row.textContent.slice(0, 4))
    .slice(1);
const focused = (): string => document.activeElement?.textContent.slice(0, 4) ?? '';

describe('a table', () => {
  it('sorts by a press on a header, in both directions, with what is not known last', () => {
    table();
    const press = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Score' }));
    press();
    const first = order();
    press();
    const second = order();
    expect([first, second].map((ids) => ids[2])).toEqual(['R-02', 'R-02']);
    expect(new Set([first[0], second[0]])).toEqual(new Set(['R-01', 'R-03']));
    expect(screen.getByRole('columnheader', { name: 'Score' }).getAttribute('aria-sort')).not.toBeNull();
  });

  it('opens a row by click and by Enter, but not by a press on a button in it', () => {
    const open = vi.fn<(risk: Risk) => void>();
    table({ onRowAction: open });
    fireEvent.click(screen.getByText('R-01'));
    fireEvent.click(screen.getByRole('button', { name: 'Delete R-02' }));
    const last = screen.getAllByRole('row')[3] as HTMLElement;
    fireEvent.keyDown(last, { key: 'Enter' });
    expect(open.mock.calls.map(([risk]) => risk.id)).toEqual(['R-01', 'R-03']);
  });

  it('is one stop of the Tab key, and the arrow keys walk its rows', () => {
    table({ onRowAction: () => undefined });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1]);
    rows[0]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(focused()).toBe('R-02');
    fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    expect(focused()).toBe('R-03');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(focused()).toBe('R-03');
    expect(rows.map((row) => row.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('shows what to do in place of a table without rows', () => {
    table({ rows: [], empty: <p>No risks yet</p> });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No risks yet')).toBeDefined();
  });

  it('keeps the page small: of many rows only those in sight are in it', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `R-${index}`, score: index }));
    table({ rows: many });
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('501');
  });
});

describe('walking rows', () => {
  it('stays inside the table', () => {
    expect(targetOf('ArrowUp', 0, 3)).toBe(0);
    expect(targetOf('PageDown', 1, 3)).toBe(2);
    expect(targetOf('End', 0, 3)).toBe(2);
    expect(targetOf('Home', 2, 3)).toBe(0);
    expect(targetOf('a', 1, 3)).toBeNull();
  });
});
