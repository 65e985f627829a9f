import type { IdSource, RecordId } from '../../base/ids.ts';
import { createRecord, deleteRecord, type Change } from '../model/change.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';

type Piece = RecordOf<'templatePart'>;

/** Stores the pieces of a template as they were cut. Each choice brings its own, so that taking one back takes no other's away. */
export function addPieces(pieces: readonly BodyOf<'templatePart'>[], ids: IdSource): readonly Change[] {
  return pieces.map(({ mark, part, content }) => createRecord('templatePart', ids.next(), { mark, part, content }));
}

/** Takes away the stored pieces that no brand names; `brands` are those that stay as they are. */
export function dropPieces(
  stored: readonly Piece[],
  brands: readonly Pick<RecordOf<'brand'>, 'templateMark'>[],
): readonly Change[] {
  const named = new Set(brands.map(({ templateMark }) => templateMark));
  return stored.filter(({ mark }) => !named.has(mark)).map((piece) => deleteRecord<'templatePart'>(piece));
}

/** A template that was read in, in pieces. */
export interface NewTemplate {
  /** Name of the file. */
  readonly name: string;
  readonly pieces: readonly BodyOf<'templatePart'>[];
}

/**
 * Gives a brand another template, or none. `brands` are all of the same place, `stored` the pieces that are kept there: those of
 * the template that goes leave with it, unless another brand names them.
 */
export function chooseTemplate(
  brand: RecordOf<'brand'>,
  template: NewTemplate | null,
  place: { readonly brands: readonly RecordOf<'brand'>[]; readonly stored: readonly Piece[] },
  ids: IdSource,
): readonly Change[] {
  const set = { templateName: template?.name ?? '', templateMark: template?.pieces[0]?.mark ?? '' };
  return [
    ...dropPieces(place.stored, others(place.brands, brand.id)),
    ...addPieces(template?.pieces ?? [], ids),
    { op: 'update', kind: 'brand', id: brand.id, set, baseRev: brand.rev },
  ];
}

/** Deletes a brand, and with it the pieces of its template that no other brand names. */
export function removeBrand(
  brand: RecordOf<'brand'>,
  place: { readonly brands: readonly RecordOf<'brand'>[]; readonly stored: readonly Piece[] },
): readonly Change[] {
  return [...dropPieces(place.stored, others(place.brands, brand.id)), deleteRecord<'brand'>(brand)];
}

function others(brands: readonly RecordOf<'brand'>[], id: RecordId): readonly RecordOf<'brand'>[] {
  return brands.filter((brand) => brand.id !== id);
}
