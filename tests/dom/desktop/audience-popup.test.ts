import { afterEach, expect, it, vi } from 'vitest';
import { AudiencePopup } from '#renderer/desktop/audience-popup.ts';

afterEach(() => vi.restoreAllMocks());

it('says that a window was not opened when the browser allows none', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  expect(await new AudiencePopup(() => undefined).open(null)).toEqual({
    opened: false,
    placed: false,
    mustDrag: false,
  });
});
