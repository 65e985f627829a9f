import type { IdSource } from '../../base/ids.ts';
import { createRecord, deleteRecord, type Change } from '../model/change.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { addPieces, dropPieces } from './choose-template.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';

/** A brand with its logo and the pieces of its template. */
export interface WholeBrand {
  readonly brand: RecordOf<'brand'>;
  readonly logo: RecordOf<'brandLogo'> | undefined;
  /** None are read for the screen. */
  readonly pieces?: readonly BodyOf<'templatePart'>[];
}

/** A brand of an engagement or of the workspace with its logo. `data` must hold both kinds. */
export function wholeBrand(data: EngagementData, brand: RecordOf<'brand'>): WholeBrand {
  return { brand, logo: data.childrenOf('brandLogo', brand.id)[0] };
}

const BRAND_FIELDS = ['name', 'firm', 'accentColour', 'darkColour', 'font', 'templateName', 'templateMark'] as const;
const LOGO_FIELDS = ['name', 'format', 'width', 'height', 'content'] as const;

function part<T, K extends keyof T>(record: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as unknown as Pick<T, K>;
}

/** Whether two brands give the same documents, whatever their ids are. */
export function isSameBrand(one: WholeBrand, other: WholeBrand): boolean {
  const content = ({ brand, logo }: WholeBrand): string =>
    JSON.stringify([part(brand, BRAND_FIELDS), logo === undefined ? null : part(logo, LOGO_FIELDS)]);
  return content(one) === content(other);
}

/**
 * Gives an engagement a copy of a saved brand, in place of the one that it has: its documents stay as they are when the saved
 * brand changes, and its file is whole on another computer. Null takes the brand away. `stored` are the pieces of templates that
 * the engagement keeps; they leave with the brand that goes.
 */
export function chooseBrand(
  data: EngagementData,
  saved: WholeBrand | null,
  stored: readonly RecordOf<'templatePart'>[],
  ids: IdSource,
): readonly Change[] {
  const gone = [...dropPieces(stored, []), ...data.all('brand').map((brand) => deleteRecord<'brand'>(brand))];
  return saved === null ? gone : [...gone, ...copyBrand(saved, ids, saved.brand.id)];
}

/** Asks for a copy of a brand as a record of its own. `copyOf` is the saved brand that it follows; `''` for none. */
export function copyBrand({ brand, logo, pieces = [] }: WholeBrand, ids: IdSource, copyOf: string): readonly Change[] {
  const id = ids.next();
  const body: BodyOf<'brand'> = { ...part(brand, BRAND_FIELDS), copyOf };
  return [
    ...addPieces(pieces, ids),
    createRecord('brand', id, body),
    ...(logo === undefined ? [] : [createRecord('brandLogo', ids.next(), part(logo, LOGO_FIELDS), { parentId: id })]),
  ];
}
