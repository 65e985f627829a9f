import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '#shared/documents/figures/place-labels.ts';

// Urgency and impact of the sample's needs, as they crowd on the picture of a room.
const PLACES = [
  [5, 5],
  [4.5, 4.5],
  [4, 4.5],
  [3.5, 4.5],
  [3, 4.5],
  [2.5, 4.5],
  [4.5, 4],
  [4, 4],
  [3.5, 4],
  [3, 4],
  [4, 3.5],
  [3, 3.5],
  [2.5, 3.5],
  [3, 3],
  [3.5, 3],
] as const;

const [width, height] = [1132, 978];
const widths = fc.array(fc.integer({ min: 104, max: 130 }), { minLength: PLACES.length, maxLength: PLACES.length });

it('a label without a line lies nearer to its own point than to any other', () => {
  fc.assert(
    fc.property(widths, (wide) => {
      const points = PLACES.map(([urgency, impact], index) => ({
        x: ((urgency - 0.5) / 5) * width,
        y: (1 - (impact - 0.5) / 5) * height,
        radius: 11,
        width: wide[index] ?? 0,
        height: 48,
      }));
      const labels = placeLabels(points, { left: 4, top: 4, right: width - 4, bottom: height - 4 });
      labels.forEach((label, index) => {
        if (label.far) return;
        const distances = points.map(({ x, y }) =>
          Math.hypot(
            Math.max(label.x - x, 0, x - label.x - label.width),
            Math.max(label.y - y, 0, y - label.y - label.height),
          ),
        );
        expect(Math.min(...distances)).toBe(distances[index]);
      });
    }),
  );
});
