import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderKey, orderBetween, ordersAfter, type OrderKey } from '#shared/base/order-key.ts';

/** Inserts at a row of places, each a share of the list as it is then. */
function insertAt(places: readonly number[]): OrderKey[] {
  const keys: OrderKey[] = [];
  for (const place of places) {
    const at = Math.floor(place * (keys.length + 1));
    keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
  }
  return keys;
}

const ascends = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || (keys[i - 1] as string) < key);

describe('orderBetween', () => {
  it('always gives a valid key strictly between its neighbours, wherever records are put', () => {
    const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 80 });
    fc.assert(
      fc.property(places, (row) => {
        const keys = insertAt(row);
        expect(ascends(keys)).toBe(true);
        expect(keys.every(isOrderKey)).toBe(true);
      }),
    );
  });

  it('always finds room before the first', () => {
    const keys = insertAt(Array.from({ length: 200 }, () => 0));
    expect(ascends(keys)).toBe(true);
    expect(keys.every(isOrderKey)).toBe(true);
  });

  it('stays below 40 characters through 1,000 appends', () => {
    const keys = insertAt(Array.from({ length: 1_000 }, () => 0.9999));
    expect(ascends(keys)).toBe(true);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(40);
  });

  it('refuses neighbours that are not in order', () => {
    const [first, second] = ordersAfter(null, 2) as [OrderKey, OrderKey];
    expect(() => orderBetween(second, first)).toThrow('Not in order');
    expect(() => orderBetween(first, first)).toThrow('Not in order');
  });
});

describe('ordersAfter', () => {
  it.each([0, 1, 60, 61, 3_843, 5_000])('gives %i ascending keys after the last', (count) => {
    const before = orderBetween(null, null);
    const keys = ordersAfter(before, count);
    expect(keys).toHaveLength(count);
    expect(ascends([before, ...keys])).toBe(true);
    expect(keys.every(isOrderKey)).toBe(true);
  });

  it('leaves room between any two', () => {
    const keys = ordersAfter(null, 500);
    for (const [i, key] of keys.slice(1).entries()) {
      const between = orderBetween(keys[i] as OrderKey, key);
      expect(ascends([keys[i] as OrderKey, between, key])).toBe(true);
    }
  });
});

it('refuses a key without room before it', () => {
  for (const text of ['', '0', 'A0', 'a-b', 'é', 'a'.repeat(201)]) expect(isOrderKey(text), text).toBe(false);
});
