import { describe, expect, it } from 'vitest';
import { facingRight } from '#shared/documents/figures/facing-right.ts';
import { element, label, picture } from '#shared/documents/figures/figure-element.ts';

describe('a picture for readers from right to left', () => {
  const drawn = picture(200, 50, [
    label('Name', 10, 20, 12),
    label('5', 100, 20, 12, { 'text-anchor': 'middle' }),
    element('rect', { x: 60, y: 5, width: 80, height: 10 }),
  ]);

  it('has its names on the right, readable, and its shapes turned round', () => {
    const [, name, number, bar] = facingRight(drawn).root.children;
    expect(name).toMatchObject({ tag: 'text', attributes: { x: 190, 'text-anchor': 'end' }, children: ['Name'] });
    expect(number).toMatchObject({ attributes: { x: 100, 'text-anchor': 'middle' } });
    expect(bar).toMatchObject({ tag: 'g', attributes: { transform: 'translate(200 0) scale(-1 1)' } });
  });

  it('keeps its sides when words speak of them', () => {
    const kept = facingRight({ ...drawn, keepsSides: true });
    expect(kept.root.children).toEqual(drawn.root.children);
  });

  it('puts a text in order that mixes letters of both directions, numbers and signs', () => {
    const texts = ['3 مايو', 'مايو 2026', 'Anna', 'مايو'].map((text) => picture(10, 10, [label(text, 1, 1, 9)]));
    const printed = texts.map((figure) => JSON.stringify(facingRight(figure)).includes('\u202B'));
    expect(printed).toEqual([true, true, false, false]);
  });
});
