import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandPalette } from '#renderer/ui/command-palette.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { ScoreDots } from '#renderer/ui/score-dots.tsx';
import { notify, ToastRegion } from '#renderer/ui/toasts.tsx';

afterEach(cleanup);
const nothing = (): void => undefined;

describe('a question', () => {
  const ask = (): { confirm: () => void; close: () => void } => {
    const spies = { confirm: vi.fn(), close: vi.fn() };
    render(
      <ConfirmDialog
        title="Delete?"
        body="All of it."
        confirmLabel="Delete engagement"
        isDanger
        onConfirm={spies.confirm}
        onClose={spies.close}
      />,
    );
    return spies;
  };

  it('does it once and closes', () => {
    const { confirm, close } = ask();
    fireEvent.click(screen.getByRole('button', { name: 'Delete engagement' }));
    expect(confirm).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  it('does nothing on Escape', () => {
    const { confirm, close } = ask();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(confirm).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a message', () => {
  it('offers to take back what happened, once', () => {
    const undo = vi.fn();
    render(<ToastRegion />);
    act(() => notify({ message: 'Note deleted', actionLabel: 'Undo', onAction: undo }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Note deleted')).toBeNull();
  });
});

describe('a menu', () => {
  it('runs what was chosen, and shows the keys that do the same', () => {
    const run = vi.fn<(id: string) => void>();
    render(
      <Menu
        label="More"
        items={[
          { id: 'copy', label: 'Duplicate', keys: 'Ctrl+D' },
          { id: 'share', label: 'Share', isDisabled: true },
        ]}
        onAction={run}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Share' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Duplicate Ctrl+D' }));
    expect(run.mock.calls).toEqual([['copy']]);
  });
});

describe('the palette', () => {
  it('finds by group and name, and runs by Enter after it has closed', () => {
    const calls: string[] = [];
    render(
      <CommandPalette
        label="Commands"
        placeholder="Type a command"
        empty="No command has that name."
        items={[
          { id: 'edit.undo', group: 'Edit', label: 'Undo', keys: 'Ctrl+Z' },
          { id: 'view.theme', group: 'View', label: 'Switch theme' },
        ]}
        onRun={(id) => calls.push(id)}
        onClose={() => calls.push('closed')}
      />,
    );
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'view: sw' } });
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['View: Switch theme ']);
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    fireEvent.keyDown(search, { key: 'Enter' });
    fireEvent.keyUp(search, { key: 'Enter' });
    expect(calls).toEqual(['closed', 'view.theme']);
  });

  it('says so when nothing has that name', () => {
    render(
      <CommandPalette
        label="C"
        placeholder="T"
        empty="No such command."
        items={[]}
        onRun={nothing}
        onClose={nothing}
      />,
    );
    expect(screen.getByText('No such command.')).toBeDefined();
  });
});

describe('a state', () => {
  it('is said in words beside colour and shape', () => {
    render(
      <>
        <RagBadge status="amber" />
        <RagBadge status={null} />
        <ScoreDots label="Impact" value={4.5} />
        <ScoreDots label="Urgency" value={null} />
      </>,
    );
    for (const words of [/At risk/, /Not reported/, 'Impact: 4.5 of 5', 'Not scored']) {
      expect(screen.getByText(words)).toBeDefined();
    }
  });
});
