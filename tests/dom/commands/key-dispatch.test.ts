import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command, Scope } from '#renderer/commands/command.ts';
import { dispatchKey } from '#renderer/commands/key-dispatch.ts';
import { keyWords } from '#renderer/commands/key-words.ts';
import { CommandRegistry, findClash } from '#renderer/commands/registry.ts';
import { setSingleKeys } from '#renderer/commands/single-keys.ts';

let ran: string[] = [];
let registry = new CommandRegistry();

const command = (id: string, keys: readonly string[], scope: Scope = 'app'): Command => ({
  id,
  label: id,
  group: 'Test',
  scope,
  keys,
  run: () => {
    ran.push(id);
  },
});

function press(
  key: string,
  options: KeyboardEventInit & { readonly at?: number; readonly on?: Element; readonly active?: Scope[] } = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  Object.defineProperty(event, 'timeStamp', { value: options.at ?? 0 });
  Object.defineProperty(event, 'target', { value: options.on ?? document.body });
  dispatchKey(registry, event, options.active ?? ['app']);
  return event;
}

const field = (): Element => document.body.appendChild(document.createElement('input'));

beforeEach(() => {
  ran = [];
  registry = new CommandRegistry();
});
afterEach(() => {
  setSingleKeys(true);
  document.body.replaceChildren();
});

describe('a key press while somebody types', () => {
  it('turns pages from a line of text, as a clicker does, and not from a text of several lines', () => {
    registry.register([command('next', ['PageDown'], 'board')]);
    press('PageDown', { on: field(), active: ['app', 'board'] });
    expect(ran).toEqual(['next']);
    press('PageDown', { on: document.body.appendChild(document.createElement('textarea')), active: ['app', 'board'] });
    expect(ran).toEqual(['next']);
  });

  it('leaves letters, and a question mark that needs Shift, to the text', () => {
    registry.register([command('new', ['n']), command('help', ['Shift+?'])]);
    expect(press('n', { on: field() }).defaultPrevented).toBe(false);
    expect(press('?', { shiftKey: true, on: field() }).defaultPrevented).toBe(false);
    expect(ran).toEqual([]);
    press('?', { shiftKey: true });
    expect(ran).toEqual(['help']);
  });

  it('leaves undo, redo and the clipboard to the text', () => {
    registry.register([command('undo', ['Control+KeyZ']), command('copy', ['Control+KeyC'])]);
    press('z', { code: 'KeyZ', ctrlKey: true, on: field() });
    press('c', { code: 'KeyC', ctrlKey: true, on: field() });
    expect(ran).toEqual([]);
    press('z', { code: 'KeyZ', ctrlKey: true });
    expect(ran).toEqual(['undo']);
  });

  it('still opens the palette by Ctrl+K and by F1', () => {
    registry.register([command('palette', ['Control+KeyK', 'F1'])]);
    press('k', { code: 'KeyK', ctrlKey: true, on: field() });
    press('F1', { on: field() });
    expect(ran).toEqual(['palette', 'palette']);
  });

  it('still changes something by Alt with a digit, but leaves Alt with a letter to the text', () => {
    registry.register([command('quadrant', ['Alt+Digit2']), command('letter', ['Alt+KeyE'])]);
    press('2', { code: 'Digit2', altKey: true, on: field() });
    press('e', { code: 'KeyE', altKey: true, on: field() });
    expect(ran).toEqual(['quadrant']);
  });

  it('takes no key of a word that is being composed', () => {
    registry.register([command('new', ['n'])]);
    press('n', { isComposing: true });
    expect(ran).toEqual([]);
  });
});

describe('a sequence of keys', () => {
  it('runs its command when the second key follows within a second', () => {
    registry.register([command('go', ['g d'])]);
    press('g', { at: 100 });
    expect(ran).toEqual([]);
    expect(press('d', { at: 900 }).defaultPrevented).toBe(true);
    expect(ran).toEqual(['go']);
  });

  it('is forgotten after a second, and by another key', () => {
    registry.register([command('go', ['g d'])]);
    press('g', { at: 100 });
    press('d', { at: 1_200 });
    press('g', { at: 2_000 });
    press('x', { at: 2_100 });
    press('d', { at: 2_200 });
    expect(ran).toEqual([]);
  });

  it('comes before a command on its last key alone', () => {
    registry.register([command('go', ['g d']), command('delete', ['d'])]);
    press('g', { at: 100 });
    press('d', { at: 200 });
    press('d', { at: 300 });
    expect(ran).toEqual(['go', 'delete']);
  });

  it('is written with its keys in order', () => {
    expect(keyWords('g d', false)).toBe('G then D');
  });
});

describe('commands on single keys', () => {
  it('do nothing when they are switched off; others still run', () => {
    registry.register([command('new', ['n']), command('delete', ['Delete']), command('save', ['Control+KeyS'])]);
    setSingleKeys(false);
    press('n');
    press('Delete');
    press('s', { code: 'KeyS', ctrlKey: true });
    expect(ran).toEqual(['delete', 'save']);
  });
});

describe('two commands of one scope', () => {
  it('may not claim one key in two notations', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['n', 'KeyN'],
      ['1', 'Digit1'],
      ['Shift+$mod+KeyP', '$mod+Shift+p'],
    ];
    for (const [one, two] of pairs) {
      expect(findClash([command('one', [one]), command('two', [two])])).toBe(`${two} (one, two)`);
    }
  });

  it('may not claim a key that begins a sequence of the other', () => {
    expect(findClash([command('one', ['g d']), command('two', ['g'])])).toBe('g (one, two)');
  });

  it('may claim one key with different modifiers, or in different scopes', () => {
    expect(findClash([command('one', ['1']), command('two', ['Alt+1']), command('three', ['1'], 'board')])).toBeNull();
  });
});
