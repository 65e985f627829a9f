import { describe, expect, it } from 'vitest';
import { AUDIENCE_KEYS, isAudienceKey } from '#shared/ipc/audience-keys.ts';
import { chooseDisplay, displaySet, type HostDisplay } from '#shared/ipc/displays.ts';
import { areArguments } from '#electron/main/ipc/arguments.ts';

const display = (id: string, isThis = false): HostDisplay => ({
  id,
  number: Number(id),
  width: 1920,
  height: 1080,
  isPrimary: isThis,
  isThis,
});

describe('the display of the audience window', () => {
  it('is the one that was wished for, else the first that the facilitator is not on', () => {
    const displays = [display('1', true), display('2'), display('3')];
    expect(chooseDisplay(displays, '3')?.id).toBe('3');
    expect(chooseDisplay(displays, null)?.id).toBe('2');
    expect(chooseDisplay(displays, 'unplugged')?.id).toBe('2');
  });

  it('is never the facilitator’s own, not even by wish: a window there would cover the board', () => {
    expect(chooseDisplay([display('1', true), display('2')], '1')?.id).toBe('2');
    expect(chooseDisplay([display('1', true)], '1')).toBeUndefined();
    expect(chooseDisplay([], null)).toBeUndefined();
  });

  it('is remembered for a set of displays, in whatever order the system counts them', () => {
    expect(displaySet([display('1'), display('2')])).toBe(displaySet([display('2'), display('1')]));
    expect(displaySet([display('1'), display('2')])).not.toBe(displaySet([display('1'), display('3')]));
  });
});

describe('what comes from the audience window', () => {
  it('is one of six keys and nothing else', () => {
    expect(AUDIENCE_KEYS).toEqual(['PageUp', 'PageDown', 'b', '.', 'Escape', 'F5']);
    for (const key of AUDIENCE_KEYS) expect(areArguments('audience:key', [key])).toBe(true);
    for (const other of ['Delete', 'B', 'n', '', 'toString', 5, null, undefined, ['b'], { key: 'b' }]) {
      expect(isAudienceKey(other)).toBe(false);
      expect(areArguments('audience:key', [other])).toBe(false);
    }
    expect(areArguments('audience:key', ['b', 'more'])).toBe(false);
  });
});
