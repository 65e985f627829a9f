import { cleanText } from '../../base/clean-text.ts';
import type { FigureElement, FigurePicture } from './figure-element.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Names come from our own builders; a wrong one would be a bug that makes Word refuse the picture.
const NAME = /^[A-Za-z][A-Za-z0-9:-]*$/;

function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

function checkedName(name: string): string {
  if (!NAME.test(name)) throw new Error(`Not an SVG name: ${name}`);
  return name;
}

function serialise(node: FigureElement | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const tag = checkedName(node.tag);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${checkedName(name)}="${escapeXml(String(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${tag}${attributes}/>`;
  return `<${tag}${attributes}>${node.children.map(serialise).join('')}</${tag}>`;
}

/** A picture as SVG text: well-formed XML, texts escaped and cleaned, attributes in the order in which they were given. */
export function serialiseSvg(figure: FigurePicture): string {
  return serialise(figure.root);
}
