import { afterEach, describe, expect, test } from 'vitest';
import { holdTyping } from '#renderer/commands/type-ahead.ts';

const passed: string[] = [];
const onKey = (event: KeyboardEvent): void => void passed.push(event.key);

function press(...keys: readonly string[]): void {
  for (const key of keys) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

afterEach(() => {
  document.removeEventListener('keydown', onKey);
  passed.length = 0;
});

describe('what is typed before a field is there', () => {
  test('is held for the field, and no command sees it', () => {
    document.addEventListener('keydown', onKey);
    const held = holdTyping();
    press('L', 'i', 'x', 'Backspace', 's', 't');
    expect(passed).toEqual([]);
    expect(held.take()).toEqual({ text: 'List', isEnded: false });
    press('g');
    expect(passed).toEqual(['g']);
  });

  test('ends with Enter', () => {
    const held = holdTyping();
    press('A', 'Enter', 'b');
    expect(held.take()).toEqual({ text: 'A', isEnded: true });
  });

  test('leaves keys alone from Escape on', () => {
    document.addEventListener('keydown', onKey);
    const held = holdTyping();
    press('A', 'Escape', 'n');
    expect(passed).toEqual(['Escape', 'n']);
    expect(held.take().text).toBe('');
  });
});
