import { strFromU8, strToU8 } from 'fflate';
import { Parser } from 'saxen';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';

/** An element with its attributes as they are written: prefixes kept, references such as `&amp;` not resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or a text as it is written. */
export type XmlNode = XmlElement | string;

/** Why a part is not read: `xml-damaged` is not well-formed, `xml-doctype` declares a document type, in which entities hide. */
export type XmlTreeFailure = Failure<'xml-damaged' | 'xml-doctype'>;

const DEPTH_MAX = 200;
const ELEMENTS_MAX = 200_000;
const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
// A reference that is none of XML's own would be one that the part had to define.
const FOUL_TEXT = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)|</;
// oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
const FOUL_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:[0-8]|1[124-9]|2\d|3[01]|x0*(?:[0-8BCEFbcef]|1[0-9A-Fa-f]));/;
const STOP = new Error('stop');

/** Reads a whole part. Comments and instructions are left out; whatever the bytes are, nothing is thrown. */
export function parseXmlTree(bytes: Uint8Array): Result<XmlElement, XmlTreeFailure> {
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = open('', {});
  const stack = [root];
  let code: XmlTreeFailure['code'] | null = null;
  let elements = 0;
  const stop = (reason: XmlTreeFailure['code']): never => {
    code = reason;
    throw STOP;
  };
  const text = (written: string): void => {
    if (FOUL_TEXT.test(written) || FOUL_CHARACTERS.test(written)) stop('xml-damaged');
    stack.at(-1)?.children.push(written);
  };
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      elements += 1;
      if (!NAME.test(name) || stack.length > DEPTH_MAX || elements > ELEMENTS_MAX) stop('xml-damaged');
      const element = open(name, attributes());
      if (!areAttributesSound(element.attributes)) stop('xml-damaged');
      stack.at(-1)?.children.push(element);
      stack.push(element);
    })
    .on('closeTag', (name) => {
      if (stack.length < 2 || stack.pop()?.name !== name) stop('xml-damaged');
    })
    .on('text', text)
    .on('cdata', (content) => text(content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')))
    .on('attention', () => stop('xml-doctype'))
    .on('error', () => stop('xml-damaged'))
    .on('warn', () => stop('xml-damaged'));
  try {
    parser.parse(strFromU8(bytes).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error !== STOP) return fail('xml-damaged');
  }
  if (code !== null) return fail(code);
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const isWhole = stack.length === 1 && more.length === 0 && only !== undefined && typeof only !== 'string';
  return isWhole && arePrefixesBound(only, new Set(['xml', 'xmlns'])) ? ok(only) : fail('xml-damaged');
}

function open(name: string, given: Readonly<Record<string, string>>) {
  // A null prototype: a name such as `__proto__` is a name like any other.
  const attributes = Object.assign(Object.create(null) as Record<string, string>, given);
  return { name, attributes, children: [] as XmlNode[] };
}

function areAttributesSound(attributes: Readonly<Record<string, string>>): boolean {
  return Object.entries(attributes).every(
    ([name, value]) => NAME.test(name) && !FOUL_TEXT.test(value) && !FOUL_CHARACTERS.test(value),
  );
}

function arePrefixesBound(element: XmlElement, around: ReadonlySet<string>): boolean {
  const own = Object.keys(element.attributes).flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []));
  const bound = own.length === 0 ? around : new Set([...around, ...own]);
  const isBound = (name: string): boolean => !name.includes(':') || bound.has(name.slice(0, name.indexOf(':')));
  return (
    isBound(element.name) &&
    Object.keys(element.attributes).every(isBound) &&
    element.children.every((child) => typeof child === 'string' || arePrefixesBound(child, bound))
  );
}

/** A part as bytes, with its declaration. */
export function writeXmlTree(root: XmlElement): Uint8Array {
  const parts = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, parts);
  return strToU8(parts.join(''));
}

function write({ name, attributes, children }: XmlElement, parts: string[]): void {
  parts.push('<', name);
  for (const [key, value] of Object.entries(attributes))
    parts.push(' ', key, '="', value.replaceAll('"', '&quot;'), '"');
  if (children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of children) {
    if (typeof child === 'string') parts.push(child);
    else write(child, parts);
  }
  parts.push('</', name, '>');
}

/** The elements right inside an element, of one name where one is given. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Every element with a name, in the order of the part, at any depth. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** What becomes of an element: it stays, goes with all that is in it, gives way to its content, or is another one. */
export type Fate = 'keep' | 'drop' | 'unwrap' | XmlElement;

/** A copy in which each element has met its fate; what is inside a kept or unwrapped one is asked after it. */
export function rewrite(element: XmlElement, fateOf: (element: XmlElement) => Fate): XmlElement {
  return { ...element, children: element.children.flatMap((child) => rewriteNode(child, fateOf)) };
}

function rewriteNode(node: XmlNode, fateOf: (element: XmlElement) => Fate): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  const fate = fateOf(node);
  if (fate === 'drop') return [];
  if (fate === 'unwrap') return rewrite(node, fateOf).children;
  return [fate === 'keep' ? rewrite(node, fateOf) : fate];
}
