import { expect, it } from 'vitest';
import { priorityZone, ZONE_THRESHOLD } from '#shared/domain/needs/priority-zone.ts';

it.each([
  [3.5, 3.5, 'do-now'],
  [3, 3.5, 'plan'],
  [1, 5, 'plan'],
  [3.5, 3, 'delegate'],
  [5, 1, 'delegate'],
  [3, 3, 'not-now'],
  [1, 1, 'not-now'],
] as const)(
  'puts urgency %d and impact %d into "%s": exactly the threshold is not above it',
  (urgency, impact, zone) => {
    expect(priorityZone(urgency, impact).zone).toBe(zone);
  },
);

it('marks a need on the line when either value is exactly the threshold', () => {
  expect(priorityZone(ZONE_THRESHOLD, 5).onTheLine).toBe(true);
  expect(priorityZone(1, ZONE_THRESHOLD).onTheLine).toBe(true);
  expect(priorityZone(2.5, 3.5).onTheLine).toBe(false);
});
