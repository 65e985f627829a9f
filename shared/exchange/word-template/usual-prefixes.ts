import { elementsOf, type XmlElement } from './xml-tree.ts';

const USUAL: readonly (readonly [string, string])[] = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
];

/**
 * Whether a part uses the prefixes that Word, LibreOffice and Google write. The strict form of the format has namespaces of
 * its own, in which nothing of a usual file would be understood.
 */
export function hasUsualPrefixes(part: XmlElement): boolean {
  const isUsual = Object.entries(part.attributes).every(([name, uri]) => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return true;
    const prefix = name.slice(6);
    return USUAL.every(([usual, of]) => (prefix === usual) === (uri === of));
  });
  return isUsual && elementsOf(part).every(hasUsualPrefixes);
}
