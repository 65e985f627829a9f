import { expect, it } from 'vitest';
import fc from 'fast-check';
import { isoDate } from '#shared/base/iso-date.ts';
import { placeNeed, snapToScale, unplaceNeed } from '#shared/domain/needs/place-need.ts';
import { aRecord } from '../../../builders/engagement.ts';

const TODAY = isoDate('2027-02-03');

it('keeps a place on the scale from 1 to 5 in steps of a half', () => {
  expect(snapToScale(3.26)).toBe(3.5);
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      const placed = snapToScale(value);
      expect(placed).toBeGreaterThanOrEqual(1);
      expect(placed).toBeLessThanOrEqual(5);
      expect(Number.isInteger(placed * 2)).toBe(true);
    }),
  );
});

it('stores who placed a need, when and why, on the revision that was read', () => {
  const need = aRecord('need', {}, { rev: 7 });
  expect(placeNeed(need, { urgency: 6, impact: 2.2 }, 'Steering group', TODAY, 'audit')).toEqual([
    {
      op: 'update',
      kind: 'need',
      id: need.id,
      baseRev: 7,
      set: { agreedUrgency: 5, agreedImpact: 2, agreedBy: 'Steering group', agreedOn: TODAY, agreedReason: 'audit' },
    },
  ]);
});

it('changes nothing when a need is dropped where it already lies', () => {
  const need = aRecord('need', { agreedUrgency: 4, agreedImpact: 2 });
  expect(placeNeed(need, { urgency: 4.1, impact: 2 }, 'x', TODAY, '')).toEqual([]);
  expect(placeNeed(need, { urgency: 4, impact: 2 }, 'x', TODAY, 'confirmed')).toHaveLength(1);
});

it('gives a need back to its scores, with no trace of the agreement', () => {
  const need = aRecord('need', { agreedUrgency: 4, agreedImpact: 2, agreedBy: 'x', agreedOn: TODAY });
  expect(unplaceNeed(need)[0]).toMatchObject({ set: { agreedUrgency: null, agreedBy: '', agreedOn: null } });
  expect(unplaceNeed(aRecord('need'))).toEqual([]);
});
