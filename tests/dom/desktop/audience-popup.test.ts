import { afterEach, expect, it, vi } from 'vitest';
import { AudiencePopup } from '#renderer/desktop/audience-popup.ts';

afterEach(() => vi.restoreAllMocks());

it('has the audience window although the browser throws out of opening it', async () => {
  const popup = { closed: false, focus: vi.fn() } as unknown as Window;
  const open = vi.spyOn(window, 'open').mockImplementationOnce(() => {
    throw new TypeError('The provided callback is no longer runnable.');
  });
  open.mockReturnValue(popup);
  const opened = await new AudiencePopup(() => undefined).open(null);
  expect(opened.opened).toBe(true);
  // The same name: whatever window came the first time is the one that is used.
  expect(new Set(open.mock.calls.map(([, name]) => name)).size).toBe(1);
});

it('says that a window was not opened when the browser allows none', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  expect(await new AudiencePopup(() => undefined).open(null)).toEqual({
    opened: false,
    placed: false,
    mustDrag: false,
  });
});
