import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLockAfterMinutes, useAutoLock } from '#renderer/features/lock/use-auto-lock.ts';
import { ServicesProvider, type Services } from '#renderer/features/records/index.ts';

const MINUTE = 60_000;

/** Windows of this browser; what one of them says, the others hear at once. */
class Channel {
  static readonly all = new Set<Channel>();
  #listeners: (() => void)[] = [];
  constructor() {
    Channel.all.add(this);
  }
  addEventListener(_: string, listener: () => void) {
    this.#listeners.push(listener);
  }
  postMessage() {
    for (const other of Channel.all) if (other !== this) for (const listener of other.#listeners) listener();
  }
  close() {
    Channel.all.delete(this);
  }
}

function Window(): null {
  useAutoLock();
  return null;
}

/** Opens a window. `locked` is called when it begins to lock; it then waits for ever, so that nothing is loaded anew. */
function openWindow(isSet = true) {
  const locked = vi.fn(() => new Promise<void>(() => undefined));
  let ask = (): void => undefined;
  let presence = (_: boolean): void => undefined;
  const services = {
    lock: { isSet, onChange: () => () => undefined },
    pump: { kick: () => Promise.resolve(), onStatus: () => () => undefined, status: { state: 'saved' } },
    host: {
      keys: {
        onLockAsked(listener: () => void) {
          ask = listener;
          return () => undefined;
        },
      },
      audience: {
        close: locked,
        onPresence(listener: (isOpen: boolean) => void) {
          presence = listener;
          return () => undefined;
        },
      },
    },
  } as unknown as Services;
  render(
    <ServicesProvider services={services}>
      <Window />
    </ServicesProvider>,
  );
  return { locked, sleep: () => ask(), room: (isOpen: boolean) => presence(isOpen) };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  localStorage.clear();
  setLockAfterMinutes(10);
});

afterEach(() => {
  cleanup();
  Channel.all.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.documentElement.style.visibility = '';
});

describe('the app lock closes by itself', () => {
  it('after the chosen minutes without anybody, and covers the screen at once', async () => {
    const window = openWindow();
    await pass(9 * MINUTE + 50_000);
    expect(window.locked).not.toHaveBeenCalled();
    await pass(20_000);
    expect(window.locked).toHaveBeenCalled();
    expect(document.documentElement.style.visibility).toBe('hidden');
  });

  it('not while somebody types, and never where no lock is set', async () => {
    const window = openWindow();
    for (let minute = 0; minute < 30; minute += 1) {
      await pass(MINUTE);
      dispatchEvent(new KeyboardEvent('keydown'));
    }
    expect(window.locked).not.toHaveBeenCalled();
    cleanup();
    const open = openWindow(false);
    await pass(60 * MINUTE);
    expect(open.locked).not.toHaveBeenCalled();
  });

  it('in every window, and only when nobody was in any of them', async () => {
    const [one, two] = [openWindow(), openWindow()];
    await pass(8 * MINUTE);
    // What happens in one window is noted for all of them.
    dispatchEvent(new Event('pointerdown'));
    await pass(8 * MINUTE);
    expect(one.locked).not.toHaveBeenCalled();
    await pass(3 * MINUTE);
    expect(one.locked).toHaveBeenCalled();
    expect(two.locked).toHaveBeenCalled();
  });

  it('when the system sleeps or locks its screen, in every window', async () => {
    const [one, two] = [openWindow(), openWindow()];
    one.sleep();
    await pass(0);
    expect(one.locked).toHaveBeenCalled();
    expect(two.locked).toHaveBeenCalled();
  });

  it('when the computer wakes after it slept, whatever moves first', async () => {
    const window = openWindow();
    await pass(MINUTE);
    // Timers stand still while a computer sleeps; its clock does not.
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    dispatchEvent(new Event('pointermove'));
    await pass(20_000);
    expect(window.locked).toHaveBeenCalled();
  });

  it('not while the room watches, whichever window it was opened from', async () => {
    const [facilitator, other] = [openWindow(), openWindow()];
    facilitator.room(true);
    await pass(30 * MINUTE);
    expect(facilitator.locked).not.toHaveBeenCalled();
    expect(other.locked).not.toHaveBeenCalled();
    facilitator.room(false);
    await pass(9 * MINUTE);
    expect(facilitator.locked).not.toHaveBeenCalled();
    await pass(2 * MINUTE);
    expect(facilitator.locked).toHaveBeenCalled();
  });

  it('although the clock was set back', async () => {
    const window = openWindow();
    vi.setSystemTime(Date.now() - 24 * 60 * MINUTE);
    await pass(11 * MINUTE);
    expect(window.locked).toHaveBeenCalled();
  });
});
