import { fromBase64 } from '#shared/base/base64.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { isBarePicture } from '#shared/domain/branding/picture-parts.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import type { HistoryChange } from '#shared/records/history.ts';
import type { PackagePictureFailure } from '#shared/records/package-pictures.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { drawPicture, isDrawable, type DrawnPicture } from './draw-picture.ts';

type Fields = Readonly<Record<string, unknown>>;
/** What stands in the place of a picture; null where it is no picture at all. */
type Cleaned = Partial<DrawnPicture> | null;

/**
 * The engagement of a file, with no picture in it but such as this product writes: one that holds anything beside its pixels
 * is drawn and encoded anew, and one that cannot be drawn refuses the file. Our own stay as they are, byte for byte, so that a
 * copy which comes back does not differ in its logos.
 */
export async function cleanPictures(
  file: EngagementPackage,
): Promise<Result<EngagementPackage, PackagePictureFailure>> {
  const cleaned = new Map<string, Cleaned>();
  for (const { content, format } of picturesOf(file)) {
    if (!cleaned.has(content)) cleaned.set(content, await clean(content, format));
    if (cleaned.get(content) === null) return fail('file-picture', { where: '' });
  }
  if ([...cleaned.values()].every((picture) => picture === null || Object.keys(picture).length === 0)) return ok(file);
  const inFields = (fields: Fields): Fields => ({ ...fields, ...cleaned.get(String(fields['content'])) });
  const inRecord = (record: StoredRecord): StoredRecord =>
    isLogo(record) ? { ...record, body: inFields(record.body) } : record;
  const inChange = (change: HistoryChange): HistoryChange => {
    if (change.op !== 'update') return { ...change, record: inRecord(change.record) };
    return isLogo(change) ? { ...change, before: inFields(change.before), after: inFields(change.after) } : change;
  };
  return ok({
    ...file,
    records: file.records.map(inRecord),
    history: file.history?.map((step) => ({ ...step, changes: step.changes.map(inChange) })) ?? null,
  });
}

const isLogo = ({ kind }: { readonly kind: string }): boolean => kind === 'brandLogo' || kind === 'clientLogo';

interface Held {
  readonly content: string;
  readonly format: 'png' | 'jpeg' | null;
}

function* picturesOf({ records, history }: EngagementPackage): Generator<Held> {
  for (const record of records) yield* pictureIn(record, record.body);
  for (const { changes } of history ?? []) {
    for (const change of changes) {
      if (change.op !== 'update') yield* pictureIn(change.record, change.record.body);
      else for (const fields of [change.before, change.after]) yield* pictureIn(change, fields);
    }
  }
}

function* pictureIn(owner: { readonly kind: string }, { content, format }: Fields): Generator<Held> {
  if (!isLogo(owner) || typeof content !== 'string' || content === '') return;
  yield { content, format: format === 'png' || format === 'jpeg' ? format : null };
}

async function clean(content: string, format: Held['format']): Promise<Cleaned> {
  const bytes = fromBase64(content);
  if (bytes === null) return null;
  // An update of the history may name the bytes and not their format, which then stays what it was.
  const own = format ?? (bytes[0] === 0xff ? 'jpeg' : 'png');
  if (isBarePicture(bytes, own) && (await isDrawable(bytes, own))) return {};
  const drawn = await drawPicture(bytes);
  return drawn.ok ? drawn.value : null;
}
