import { Parser } from 'saxen';

/** A node of XML in the shape that the page layout reads. */
export interface LayoutNode {
  type?: string;
  name?: string;
  text?: string;
  attributes?: Record<string, string>;
  elements?: LayoutNode[];
}

/**
 * XML that this program wrote or has checked, as a tree. Throws on what is not well-formed: that would be a bug. What comes from
 * outside is read by `shared/exchange/package/parse-xml.ts`.
 */
export function readLayoutNodes(xml: string): LayoutNode {
  const root: LayoutNode = { elements: [] };
  const open: LayoutNode[] = [root];
  const add = (node: LayoutNode) => {
    const parent = open.at(-1);
    if (parent !== undefined) (parent.elements ??= []).push(node);
  };
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, readAttributes, decode) => {
    const node: LayoutNode = { type: 'element', name };
    // The layout takes an empty list of attributes for a child.
    for (const [key, value] of Object.entries(readAttributes())) (node.attributes ??= {})[key] = decode(value);
    add(node);
    open.push(node);
  });
  parser.on('text', (text, decode) => add({ type: 'text', text: decode(text) }));
  parser.on('closeTag', () => open.pop());
  parser.parse(xml);
  return root;
}
