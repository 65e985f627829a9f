import type { ReactNode } from 'react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandsProvider, useCommands, useScope } from '#renderer/commands/commands-context.tsx';
import { useCommand } from '#renderer/commands/use-command.ts';

afterEach(cleanup);

function Offer(props: { readonly run: () => void }): ReactNode {
  useCommands([{ id: 'note.new', label: 'New note', group: 'Board', scope: 'board', keys: ['n'], run: props.run }]);
  useScope('board');
  return null;
}

function NewButton(): ReactNode {
  const command = useCommand('note.new');
  return <button onClick={() => void command?.run()}>{command?.label ?? 'nothing'}</button>;
}

describe('a command', () => {
  it('is one thing for its key and its button', () => {
    const run = vi.fn();
    render(
      <CommandsProvider>
        <Offer run={run} />
        <NewButton />
      </CommandsProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'n' });
    fireEvent.click(screen.getByRole('button', { name: 'New note' }));
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is gone with the screen that offered it', () => {
    const run = vi.fn();
    const page = (isShown: boolean): ReactNode => (
      <CommandsProvider>
        {isShown && <Offer run={run} />}
        <NewButton />
      </CommandsProvider>
    );
    const { rerender } = render(page(true));
    rerender(page(false));
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(run).not.toHaveBeenCalled();
    expect(screen.getByRole('button').textContent).toBe('nothing');
  });

  it('is reached by a clicker even when a list that pages by the same key has the focus', () => {
    const run = vi.fn();
    const paged = vi.fn();
    const next = { id: 'next', label: 'Next', group: 'Board', scope: 'board', keys: ['PageDown'], run } as const;
    const Board = (): ReactNode => {
      useCommands([next]);
      useScope('board');
      return null;
    };
    render(
      <CommandsProvider>
        <Board />
        <button onKeyDown={paged}>A list</button>
      </CommandsProvider>,
    );
    fireEvent.keyDown(screen.getByRole('button', { name: 'A list' }), { key: 'PageDown' });
    expect(run).toHaveBeenCalledTimes(1);
    expect(paged).not.toHaveBeenCalled();
  });

  it.each(['dialog', 'menu', 'listbox'])('is not run through an open %s', (role) => {
    const run = vi.fn();
    render(
      <CommandsProvider>
        <Offer run={run} />
        <div role={role} />
      </CommandsProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(run).not.toHaveBeenCalled();
  });

  it('is run while a message is shown', () => {
    const run = vi.fn();
    render(
      <CommandsProvider>
        <Offer run={run} />
        <div role="alertdialog" />
      </CommandsProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(run).toHaveBeenCalledOnce();
  });
});
