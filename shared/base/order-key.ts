import type { Branded } from './ids.ts';

/**
 * A text that sorts records by plain string comparison, so that moving one record changes only that record.
 * Digits are base 62 in ASCII order; a key never ends in the lowest digit, so there is always room before it.
 */
export type OrderKey = Branded<string, 'OrderKey'>;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const KEY_PATTERN = /^[0-9A-Za-z]*[1-9A-Za-z]$/;

/** Whether a value is an order key. */
export function isOrderKey(value: unknown): value is OrderKey {
  return typeof value === 'string' && value.length <= 200 && KEY_PATTERN.test(value);
}

// The shortest text strictly between two texts; `''` stands for the open start, null for the open end.
function midpoint(before: string, after: string | null): string {
  let shared = 0;
  if (after !== null) while ((before[shared] ?? '0') === after[shared]) shared += 1;
  if (after !== null && shared > 0) return after.slice(0, shared) + midpoint(before.slice(shared), after.slice(shared));
  const low = before === '' ? 0 : DIGITS.indexOf(before[0] as string);
  const high = after === null ? DIGITS.length : DIGITS.indexOf(after[0] as string);
  // At the open end a key grows by one step, not by half the room: appending is what happens most.
  if (after === null && before !== '' && high - low > 1) return DIGITS[low + 1] as string;
  if (high - low > 1) return DIGITS[Math.floor((low + high) / 2)] as string;
  if (after !== null && after.length > 1) return after[0] as string;
  return (DIGITS[low] as string) + midpoint(before.slice(1), null);
}

/** A key between two neighbours; `null` for no neighbour on that side. Throws when they are not in order. */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  if (before !== null && after !== null && before >= after) throw new Error(`Not in order: ${before}, ${after}`);
  return midpoint(before ?? '', after) as OrderKey;
}

/** `count` keys after `before`, in ascending order. They grow by one digit for every 60 or so. */
export function ordersAfter(before: OrderKey | null, count: number): OrderKey[] {
  const keys: OrderKey[] = [];
  const digits = Math.max(2, Math.ceil(Math.log(count + 2) / Math.log(60)));
  const stem = before === null ? '' : (orderBetween(before, null) as string);
  const step = Math.max(1, Math.floor(62 ** digits / (count + 2)));
  for (let i = 1; i <= count; i += 1) {
    let value = i * step;
    let text = '';
    for (let d = 0; d < digits; d += 1) {
      text = (DIGITS[value % 62] as string) + text;
      value = Math.floor(value / 62);
    }
    keys.push(`${stem}${text}V` as OrderKey);
  }
  return keys;
}
