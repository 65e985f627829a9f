import { invariant } from '#shared/base/invariant.ts';
import type { FigureElement, FigurePicture } from '#shared/documents/figures/figure-element.ts';

/** Raster pixels for each px of the picture: 3 gives 288 dots an inch on paper. */
const RASTER_SCALE = 3;

type Pen = OffscreenCanvasRenderingContext2D;
type Attributes = FigureElement['attributes'];

/** The elements of which pictures are made. */
export const DRAWN_TAGS: readonly string[] = ['svg', 'g', 'rect', 'circle', 'path', 'text'];

/** The attributes that are drawn; `xmlns`, `width`, `height` and `viewBox` of the whole picture are its size. */
export const DRAWN_ATTRIBUTES: readonly string[] = [
  'x y width height rx cx cy r d transform xmlns viewBox',
  'fill fill-opacity stroke stroke-width stroke-dasharray',
  'font-family font-size font-weight text-anchor',
].flatMap((names) => names.split(' '));

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function alignOf(anchor: string | number | undefined): CanvasTextAlign {
  return anchor === 'middle' || anchor === 'end' ? ALIGN[anchor] : ALIGN.start;
}

const numberIn = (attributes: Attributes, name: string): number => Number(attributes[name] ?? 0);

function transform(pen: Pen, text: string): void {
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') pen.translate(a, b);
    else if (name === 'scale') pen.scale(a, b);
    else {
      invariant(name === 'rotate', `a picture is moved, turned or scaled, not ${name}`);
      pen.translate(b, c);
      pen.rotate((a * Math.PI) / 180);
      pen.translate(-b, -c);
    }
  }
}

function outline(tag: string, attributes: Attributes): Path2D {
  const at = (name: string) => numberIn(attributes, name);
  if (tag === 'path') return new Path2D(String(attributes['d'] ?? ''));
  const path = new Path2D();
  if (tag === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  return path;
}

function paintShape(pen: Pen, path: Path2D, look: Attributes): void {
  const { fill = '#000000', stroke = 'none' } = look;
  if (fill !== 'none') {
    pen.globalAlpha = Number(look['fill-opacity'] ?? 1);
    pen.fillStyle = String(fill);
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (stroke === 'none') return;
  pen.strokeStyle = String(stroke);
  pen.lineWidth = Number(look['stroke-width'] ?? 1);
  const dashes = look['stroke-dasharray'];
  pen.setLineDash(
    dashes === undefined || dashes === 'none'
      ? []
      : String(dashes)
          .split(/[\s,]+/)
          .map(Number),
  );
  pen.stroke(path);
}

function paintText(pen: Pen, node: FigureElement, look: Attributes): void {
  pen.font = `${look['font-weight'] ?? 400} ${look['font-size'] ?? 16}px ${look['font-family'] ?? 'Arial, sans-serif'}`;
  pen.textAlign = alignOf(look['text-anchor']);
  pen.direction = 'ltr';
  // SVG makes one space of several.
  const text = node.children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const [x, y] = [numberIn(node.attributes, 'x'), numberIn(node.attributes, 'y')];
  // A text with a ground of its own colour is drawn around first, as SVG does with a wide stroke.
  if (look['stroke'] !== undefined && look['stroke'] !== 'none') {
    pen.strokeStyle = String(look['stroke']);
    pen.lineWidth = Number(look['stroke-width'] ?? 1);
    pen.setLineDash([]);
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = String(look['fill'] ?? '#000000');
  pen.fillText(text, x, y);
}

// What SVG hands down to the elements inside.
const INHERITED = DRAWN_ATTRIBUTES.filter((name) => /^(fill|stroke|font|text)/.test(name));

function draw(pen: Pen, node: FigureElement, outer: Attributes): void {
  const handed = Object.fromEntries(INHERITED.flatMap((name) => (name in outer ? [[name, outer[name] ?? '']] : [])));
  const look = { ...handed, ...node.attributes };
  pen.save();
  if (node.attributes['transform'] !== undefined) transform(pen, String(node.attributes['transform']));
  if (node.tag === 'text') paintText(pen, node, look);
  else if (node.tag === 'svg' || node.tag === 'g') {
    for (const child of node.children) if (typeof child !== 'string') draw(pen, child, look);
  } else paintShape(pen, outline(node.tag, node.attributes), look);
  pen.restore();
}

/**
 * A picture as PNG bytes. Pictures are made of a few kinds of shapes, which a worker can draw by itself; it cannot decode
 * SVG, and on the page every picture would stand in the way of somebody's typing.
 */
export async function rasterise(figure: FigurePicture): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(figure.width * RASTER_SCALE, figure.height * RASTER_SCALE);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas');
  pen.scale(RASTER_SCALE, RASTER_SCALE);
  draw(pen, figure.root, {});
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
