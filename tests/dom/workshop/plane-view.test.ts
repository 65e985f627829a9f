import { expect, it } from 'vitest';
import { PlaneView } from '#renderer/features/workshop/clusters/plane-view.ts';

it('brings a note into sight on a board of which not everything fits, at the least size', () => {
  const area = document.createElement('div');
  const plane = document.createElement('div');
  area.getBoundingClientRect = () => new DOMRect(0, 0, 1_000, 600);
  const view = new PlaneView();
  const end = view.attach(area, plane);
  const bounds = { x: 0, y: 0, width: 400, height: 20_000 };
  view.fit(bounds);
  const note = { x: 200, y: 19_900, width: 200, height: 80 };
  expect(view.toBoard(0, 600).y).toBeLessThan(note.y);
  view.reveal(note, bounds);
  expect(view.toBoard(0, 0).y).toBeLessThan(note.y);
  expect(view.toBoard(0, 600).y).toBeGreaterThan(note.y + note.height);
  end();
});
