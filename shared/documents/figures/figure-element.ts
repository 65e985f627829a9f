/** A picture, or a part of one, as plain data: shown on screen by React, serialised to SVG for Word. */
export interface FigureElement {
  /** Name of the SVG element, `rect`. */
  readonly tag: string;
  /** Presentation attributes by their SVG names (`stroke-width`). Lengths are in px at 96 to the inch. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements and texts inside, in drawing order. */
  readonly children: readonly (FigureElement | string)[];
}

/** A whole picture. */
export interface FigurePicture {
  /** Width in px at 96 to the inch. */
  readonly width: number;
  /** Height in px at 96 to the inch. */
  readonly height: number;
  /** The `svg` element; its view box equals width and height. */
  readonly root: FigureElement;
  /** True when words speak of its left and right: it is not turned round for readers from right to left. */
  readonly keepsSides?: true;
}

// Word falls back to its own font for anything else, and LibreOffice shows the PNG: one name that both know.
const FONT = 'Arial, sans-serif';

/** One element of a picture. Numbers are rounded to hundredths of a px, so that the same data gives the same text. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (FigureElement | string)[] = [],
): FigureElement {
  const rounded = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ]);
  return { tag, attributes: Object.fromEntries(rounded) as Record<string, string | number>, children };
}

/** A line of text; `size` in px. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  attributes: Readonly<Record<string, string | number>> = {},
): FigureElement {
  return element('text', { x, y, 'font-size': size, ...attributes }, [text]);
}

/** A small arrow of 12 px that starts at a point and goes right or up; drawn, because not every font has the sign. */
export function arrow(x: number, y: number, direction: 'right' | 'up', colour: string): FigureElement {
  const line = direction === 'right' ? `M${x} ${y}h12m-5 -4l5 4l-5 4` : `M${x} ${y}v-12m-4 5l4 -5l4 5`;
  return element('path', { d: line, fill: 'none', stroke: colour, 'stroke-width': 1.5 });
}

/** A picture of a size in px, on a white ground so that it reads in a dark reading mode too. */
export function picture(width: number, height: number, children: readonly FigureElement[]): FigurePicture {
  const ground = element('rect', { x: 0, y: 0, width, height, fill: '#FFFFFF' });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT,
  };
  return { width, height, root: element('svg', attributes, [ground, ...children]) };
}

/** Width of a text in px, estimated from average letter widths of Arial; good enough to place labels. */
export function estimateTextWidth(text: string, size: number): number {
  let units = 0;
  for (const char of text) {
    const wide = (char.codePointAt(0) ?? 0) > 0x2e80;
    units += wide ? 1 : /[iljt.,:;'|!()[\] ]/.test(char) ? 0.3 : /[A-ZMWmw@%]/.test(char) ? 0.72 : 0.55;
  }
  return units * size;
}

/** A text cut to a width in px, with an ellipsis when something was cut. */
export function fitText(text: string, size: number, width: number): string {
  if (estimateTextWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && estimateTextWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
