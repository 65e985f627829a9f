import { afterEach, describe, expect, it, vi } from 'vitest';
import { dispatchKey } from '#renderer/commands/key-dispatch.ts';
import { CommandRegistry } from '#renderer/commands/registry.ts';

afterEach(() => document.body.replaceChildren());

/** Presses a key upon an element, with one command on offer; tells whether the command ran. */
function pressed(element: HTMLElement, keys: string, init: KeyboardEventInit): boolean {
  const registry = new CommandRegistry();
  const run = vi.fn();
  registry.register([{ id: 'test', label: 'Test', group: 'Test', scope: 'app', keys: [keys], run }]);
  document.body.append(element);
  element.addEventListener('keydown', (event) => dispatchKey(registry, event, ['app']));
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return run.mock.calls.length > 0;
}

const questionMark = { key: '?', code: 'Slash', shiftKey: true };

describe('keys while somebody is typing', () => {
  it.each(['input', 'textarea'])('leaves a question mark to the text in %s', (tag) => {
    expect(pressed(document.createElement(tag), 'Shift+?', questionMark)).toBe(false);
  });

  it('takes the question mark where nobody types', () => {
    expect(pressed(document.createElement('div'), 'Shift+?', questionMark)).toBe(true);
  });

  it('takes a combination that writes nothing, but not the undo of the text', () => {
    const field = (): HTMLElement => document.createElement('input');
    expect(pressed(field(), 'Control+KeyK', { key: 'k', code: 'KeyK', ctrlKey: true })).toBe(true);
    expect(pressed(field(), 'Control+KeyZ', { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(false);
  });
});
