import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type Kind } from '#shared/domain/model/kinds.ts';
import { printReference, readReference, referenceSlot } from '#shared/records/reference.ts';

const slots = KIND_NAMES.flatMap((kind) => {
  const slot = referenceSlot(kind, 'W3');
  return slot === null ? [] : [[kind, slot] as const];
});

const slotOf = (kind: Kind, workshop: string | null) => {
  const slot = referenceSlot(kind, workshop);
  if (slot === null) throw new Error(`${kind} has no reference`);
  return slot;
};

describe('references', () => {
  it('are printed as the method writes them', () => {
    expect(printReference(slotOf('need', null), 4)).toBe('N-04');
    expect(printReference(slotOf('workshop', null), 1)).toBe('W1');
    expect(printReference(slotOf('note', 'W1'), 23)).toBe('W1-N23');
  });

  it.each(slots)('of a %s name counter and number again', (_kind, slot) => {
    for (const number of [1, 9, 10, 99, 100, 1_234]) {
      expect(readReference(printReference(slot, number))).toEqual({ counter: slot.counter, number });
    }
  });

  it('have a counter of their own for each kind, so that no two records print alike', () => {
    const counters = slots.map(([, slot]) => slot.counter);
    expect(new Set(counters).size).toBe(counters.length);
  });

  it('of notes outside a workshop never meet those of needs or of a workshop', () => {
    const counters = [slotOf('note', null), slotOf('note', 'W1'), slotOf('need', null)].map((slot) => slot.counter);
    expect(new Set(counters).size).toBe(3);
  });

  it('are not read from other text', () => {
    for (const text of ['', 'N', '04', 'N-', 'n-04', 'NN-04', 'N-04 ', 'W-N1', 'N-4x'])
      expect(readReference(text), text).toBeNull();
  });
});
