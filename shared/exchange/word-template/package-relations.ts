import { ok, type Result } from '../../base/result.ts';
import type { ZipFailure, ZipParts } from '../package/read-zip.ts';
import { elementsOf, parseXmlTree, type XmlElement, type XmlTreeFailure } from './xml-tree.ts';

/** Why a part of a package is not read. */
export type PartFailure = ZipFailure | XmlTreeFailure;

/** Where a part leads to inside its package; what leads outside is not among them. */
export interface Relation {
  readonly id: string;
  /** Last word of the type: `header`, `image`, `styles`. */
  readonly type: string;
  /** Name of the part, from the root of the package. */
  readonly target: string;
}

/** A part as a tree; null when the package has none of that name. */
export function readPart(zip: ZipParts, name: string): Result<XmlElement | null, PartFailure> {
  const bytes = zip.read(name);
  if (!bytes.ok) return bytes;
  return bytes.value === null ? ok(null) : parseXmlTree(bytes.value);
}

/** The relations of a part, and whether any of them led out of the package; `''` is the package itself. */
export function readRelations(
  zip: ZipParts,
  part: string,
): Result<{ readonly inside: readonly Relation[]; readonly leadsOut: boolean }, PartFailure> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const read = readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!read.ok) return read;
  const all = read.value === null ? [] : elementsOf(read.value, 'Relationship');
  const inside = all
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolved(folder, attributes['Target'] ?? ''),
    }));
  return ok({ inside, leadsOut: inside.length < all.length });
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
