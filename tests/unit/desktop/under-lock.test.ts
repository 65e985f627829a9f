import { expect, it } from 'vitest';
import { underLock } from '#renderer/desktop/under-lock.ts';

/** Locks of a page that is held still for the first requests. */
function heldStill(requests: number): { readonly locks: Pick<LockManager, 'request'>; asked: number } {
  const seen = {
    asked: 0,
    locks: {
      request: async (_name: string, work: unknown) => {
        seen.asked += 1;
        if (seen.asked <= requests) throw new TypeError('The provided callback is no longer runnable.');
        return (work as () => unknown)();
      },
    } as Pick<LockManager, 'request'>,
  };
  return seen;
}

it('work is done once, although the page was held still when its turn came', async () => {
  const page = heldStill(2);
  let done = 0;
  const given = await underLock('vault', () => Promise.resolve((done += 1)), page.locks);
  expect([given, done, page.asked]).toEqual([1, 1, 3]);
});

it('work that fails is not done again', async () => {
  const page = heldStill(0);
  const failing = underLock('vault', () => Promise.reject(new Error('no room')), page.locks);
  await expect(failing).rejects.toThrow('no room');
  expect(page.asked).toBe(1);
});

it('gives up on a browser that has no locks to give', async () => {
  await expect(underLock('vault', () => Promise.resolve(), heldStill(1_000).locks)).rejects.toThrow(
    'no longer runnable',
  );
});
