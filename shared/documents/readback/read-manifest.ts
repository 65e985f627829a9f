import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { isId, recordId, type RecordId } from '../../base/ids.ts';
import type { CustomPart } from '../../domain/readback/reviewed-document.ts';
import { DOCUMENT_NAMESPACE } from '../field-tags.ts';

/** What a file says about its own export. */
export interface Manifest {
  readonly engagement: string;
  readonly document: string;
  /** The version, review or other record that the document is about. */
  readonly recordId: RecordId | null;
  /** Hashes of what the controls of a tag said when the file was written. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hashes of the paragraphs outside of the fields. */
  readonly outside: ReadonlySet<string>;
}

/** Why a file is not compared: `review-engagement` belongs to another engagement, `review-document` is another document. */
export type ManifestFailure = Failure<'review-engagement' | 'review-document'>;

/** What the file says about its export; null when the program that saved it last dropped that. */
export function readManifest(parts: readonly CustomPart[]): Manifest | null {
  const part = parts.find(({ namespace, name }) => namespace === DOCUMENT_NAMESPACE && name === 'document');
  if (part === undefined) return null;
  const hashes = new Map<string, Set<string>>();
  for (const { name, attributes } of part.children) {
    const { tag = '', hash = '' } = attributes;
    if (name === 'field') hashes.set(tag, (hashes.get(tag) ?? new Set()).add(hash));
  }
  const outside = part.children.filter(({ name }) => name === 'outside').map(({ text }) => text);
  const record = part.attributes['record'] ?? '';
  return {
    engagement: part.attributes['engagement'] ?? '',
    document: part.attributes['document'] ?? '',
    recordId: isId(record) ? recordId(record) : null,
    hashes,
    outside: new Set(outside.join(' ').split(/\s+/)),
  };
}

/** Whether a file belongs to an engagement and is the kind of document that it is compared with. */
export function checkManifest(
  manifest: Manifest,
  wanted: { readonly engagement: string; readonly document: string },
): Result<null, ManifestFailure> {
  if (manifest.engagement !== wanted.engagement) return fail('review-engagement');
  return manifest.document === wanted.document ? ok(null) : fail('review-document');
}
