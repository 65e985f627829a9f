import { descendants, elementsOf, rewrite, type XmlElement } from './xml-tree.ts';

/** What decides about paper and running texts; the rest of a section's properties is about its own text. */
const KEPT: ReadonlySet<string> = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:pgSz',
  'w:pgMar',
  'w:pgBorders',
  'w:titlePg',
  'w:rtlGutter',
  'w:docGrid',
]);

const isReference = ({ name }: XmlElement): boolean => name === 'w:headerReference' || name === 'w:footerReference';
const referenceKey = ({ name, attributes }: XmlElement): string => `${name} ${attributes['w:type'] ?? 'default'}`;

function isUpright(section: XmlElement): boolean {
  const size = elementsOf(section, 'w:pgSz')[0]?.attributes ?? {};
  return size['w:orient'] !== 'landscape' && Number(size['w:w'] ?? 0) <= Number(size['w:h'] ?? 1);
}

/**
 * The section that a document is set in: the last upright one, because a cover comes before it and wide pages beside it. A
 * header or footer that it does not name is that of the sections before, as in Word.
 */
export function templateSection(document: XmlElement): XmlElement {
  const sections = [...descendants(document, 'w:sectPr')];
  const last = sections.findLastIndex(isUpright);
  const index = last < 0 ? sections.length - 1 : last;
  const chosen = sections[index];
  if (chosen === undefined) return { name: 'w:sectPr', attributes: {}, children: [] };
  const references = new Map<string, XmlElement>();
  for (const section of sections.slice(0, index + 1)) {
    for (const child of elementsOf(section)) if (isReference(child)) references.set(referenceKey(child), child);
  }
  const own = elementsOf(chosen).filter((child) => KEPT.has(child.name) && !isReference(child));
  return rewrite({ name: 'w:sectPr', attributes: {}, children: [...references.values(), ...own] }, (element) =>
    // Borders of art are parts of their own.
    !isReference(element) && Object.keys(element.attributes).some((name) => name.startsWith('r:')) ? 'drop' : 'keep',
  );
}

/** The section with the headers and footers that were taken along, under their new relation ids. */
export function withReferences(section: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const children = elementsOf(section).flatMap((child) => {
    if (!isReference(child)) return [child];
    const id = ids.get(child.attributes['r:id'] ?? '');
    if (id === undefined) return [];
    return [{ ...child, attributes: { 'w:type': child.attributes['w:type'] ?? 'default', 'r:id': id } }];
  });
  return { ...section, children };
}
