import { strFromU8 } from 'fflate';
import { Parser } from 'saxen';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';

/** Deepest nesting that is read; Word's own files stay below a hundred. */
export const XML_DEPTH_MAX = 400;

/**
 * Why a part is not read: `xml-damaged` is not well-formed or not UTF-8; `xml-doctype` declares a document type, which
 * Office never does and which entities hide in; `xml-deep` is nested too deeply.
 */
export type XmlFailure = Failure<'xml-damaged' | 'xml-doctype' | 'xml-deep'>;

/** Attributes by name, with the prefixes of `PREFIXES`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What hears a part's elements in order. */
export interface XmlHandler {
  open(name: string, attributes: () => XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

// Names are read with these prefixes, whatever the file calls them; the strict form of the format has its own namespaces.
const PREFIXES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}spreadsheetml/2006/main`]: 'x',
  [`${STRICT}spreadsheetml/main`]: 'x',
  [`${TRANSITIONAL}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}package/2006/relationships`]: 'rel',
  [`${TRANSITIONAL}markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const STOP = new Error('stop');

/** Reads a part of the package element by element; the handler is told nothing more after a failure. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): Result<null, XmlFailure> {
  let failure: XmlFailure['code'] | null = null;
  let depth = 0;
  let elements = 0;
  const stop = (code: XmlFailure['code']): never => {
    failure = code;
    throw STOP;
  };
  // No XML has zeros; a part of nothing else would keep the parser busy for seconds.
  if (bytes.includes(0)) return fail('xml-damaged');
  const parser = new Parser()
    .ns(PREFIXES)
    .on('openTag', (name, attributes, decode) => {
      depth += 1;
      elements += 1;
      if (depth > XML_DEPTH_MAX) stop('xml-deep');
      handler.open(name, () => decodeAll(attributes(), decode));
    })
    .on('closeTag', (name) => {
      depth -= 1;
      handler.close(name);
    })
    .on('text', (text, decode) => handler.text?.(decode(text)))
    .on('cdata', (text) => handler.text?.(text))
    .on('attention', () => stop('xml-doctype'))
    .on('error', () => stop('xml-damaged'))
    .on('warn', () => undefined);
  try {
    parser.parse(strFromU8(withoutMark(bytes)));
  } catch (error) {
    if (error !== STOP) throw error;
  }
  if (failure !== null) return fail(failure);
  return depth === 0 && elements > 0 ? ok(null) : fail('xml-damaged');
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function decodeAll(attributes: XmlAttributes, decode: (text: string) => string): XmlAttributes {
  const decoded: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) decoded[name] = decode(value);
  return decoded;
}
