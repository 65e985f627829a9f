import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { keyWords } from '#renderer/commands/key-words.ts';
import { CommandRegistry } from '#renderer/commands/registry.ts';

const command = (id: string, scope: Command['scope'], ...keys: string[]): Command => ({
  id,
  label: id,
  group: 'Test',
  scope,
  keys,
  run: () => undefined,
});

const press = (keys: string) => (claimed: string) => claimed === keys;

describe('the command registry', () => {
  it('refuses two commands that claim one key in one scope', () => {
    const registry = new CommandRegistry();
    registry.register([command('one', 'board', 'n')]);
    expect(() => registry.register([command('two', 'board', 'n')])).toThrow('n (one, two)');
    expect(registry.all.map(({ id }) => id)).toEqual(['one']);
  });

  it('gives a key to the innermost scope that claims it', () => {
    const registry = new CommandRegistry();
    registry.register([command('undo', 'app', 'Escape'), command('leave', 'board', 'Escape')]);
    expect(registry.forKey(press('Escape'), ['app'])?.id).toBe('undo');
    expect(registry.forKey(press('Escape'), ['app', 'board'])?.id).toBe('leave');
  });

  it('lets no key through an open dialog', () => {
    const registry = new CommandRegistry();
    registry.register([command('blank', 'board', 'b')]);
    expect(registry.forKey(press('b'), ['app', 'board', 'dialog'])).toBeUndefined();
  });

  it('offers a command no longer once its screen has gone', () => {
    const registry = new CommandRegistry();
    const withdraw = registry.register([command('one', 'app', 'x')]);
    withdraw();
    expect(registry.forKey(press('x'), ['app'])).toBeUndefined();
  });
});

describe('keys in words', () => {
  it('name the keys of this keyboard', () => {
    expect(keyWords('$mod+Shift+KeyZ', false)).toBe('Ctrl+Shift+Z');
    expect(keyWords('$mod+Shift+KeyZ', true)).toBe('⌘⇧Z');
    expect(keyWords('Alt+Digit1', false)).toBe('Alt+1');
  });
});
