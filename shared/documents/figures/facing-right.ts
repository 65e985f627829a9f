import { element, type FigureElement, type FigurePicture } from './figure-element.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OTHER = /[^\p{Script=Arabic}\p{Script=Hebrew}\s]/u;
const EMBED = '\u202B';
const END = '\u202C';

// A picture's own base direction cannot be relied on in every viewer, so a mixed text brings it along.
const directed = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && OTHER.test(text) ? `${EMBED}${text}${END}` : text;

function withDirection(node: FigureElement | string): FigureElement | string {
  return typeof node === 'string' ? directed(node) : { ...node, children: node.children.map(withDirection) };
}

const ENDS: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

function mirroredText(node: FigureElement, width: number): FigureElement {
  const { x = 0, 'text-anchor': anchor = 'start' } = node.attributes;
  const turned = { ...node.attributes, x: width - Number(x), 'text-anchor': ENDS[anchor] ?? 'end' };
  return element('text', turned, node.children);
}

// Shapes are turned round together, texts are moved: turned letters could not be read.
function mirrored(nodes: readonly (FigureElement | string)[], width: number): (FigureElement | string)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.tag === 'text') return mirroredText(node, width);
    return element('g', { transform: `translate(${width} 0) scale(-1 1)` }, [node]);
  });
}

/**
 * A picture as somebody sees it who reads from right to left: names stand on the right, bars and time run to the left.
 * A picture with axes that its words speak of keeps its sides; its texts are put in order all the same.
 */
export function facingRight(figure: FigurePicture): FigurePicture {
  const root = withDirection(figure.root) as FigureElement;
  if (figure.keepsSides === true) return { ...figure, root };
  return { ...figure, root: { ...root, children: mirrored(root.children, figure.width) } };
}
