import type { IsoDate } from '../../base/iso-date.ts';
import type { RecordId } from '../../base/ids.ts';

/** What every field says about itself. Whom it may be shown to is said in one place: `classification.ts`. */
interface FieldBase {
  /** True when the program writes it, or a screen of its own does: forms leave it out. */
  readonly system?: true;
}

/** Free text, cleaned at input; `''` when empty. */
export interface TextSpec extends FieldBase {
  readonly type: 'text';
  /** Longest text in UTF-16 code units. */
  readonly max: number;
  /** Whether line breaks are kept. */
  readonly multiline: boolean;
  /** `language`: a BCP 47 tag, which is chosen and not typed. */
  readonly holds?: 'language';
}

/** A finite number; `null` when not known, which is not the same as 0. */
export interface NumberSpec extends FieldBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  /** Steps of the control; other values are kept as they are. */
  readonly step: number;
}

/** One of a closed list of codes; `''` when not chosen. */
export interface ChoiceSpec<O extends string = string> extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly O[];
}

/** Any number of a closed list of codes, in the order of the list. */
export interface ChoicesSpec<O extends string = string> extends FieldBase {
  readonly type: 'choices';
  readonly options: readonly O[];
}

/** A calendar date; `null` when not set. */
export interface DateSpec extends FieldBase {
  readonly type: 'date';
}

/** Yes or no; `false` when not said. */
export interface FlagSpec extends FieldBase {
  readonly type: 'flag';
}

/** One other record; `null` for none. A target that is gone is treated as none. */
export interface LinkSpec<K extends string = string> extends FieldBase {
  readonly type: 'link';
  readonly to: K;
}

/** Any number of other records of one kind. Targets that are gone are left out. */
export interface LinksSpec<K extends string = string> extends FieldBase {
  readonly type: 'links';
  readonly to: K;
}

/** How one field of a record is stored, checked and edited. */
export type FieldSpec = TextSpec | NumberSpec | ChoiceSpec | ChoicesSpec | DateSpec | FlagSpec | LinkSpec | LinksSpec;

/** The value that a field holds. */
export type FieldValue<F extends FieldSpec> = F extends TextSpec
  ? string
  : F extends NumberSpec
    ? number | null
    : F extends ChoiceSpec<infer O>
      ? O | ''
      : F extends ChoicesSpec<infer O>
        ? readonly O[]
        : F extends DateSpec
          ? IsoDate | null
          : F extends FlagSpec
            ? boolean
            : F extends LinkSpec
              ? RecordId | null
              : F extends LinksSpec
                ? readonly RecordId[]
                : never;

/** Longest text of one line, in UTF-16 code units: a pasted page is kept, a pasted book is refused in a sentence. */
export const LINE_MAX = 10_000;
/** Longest running text, in UTF-16 code units. */
export const TEXT_MAX = 20_000;
/** Longest workshop note that is kept, in UTF-16 code units. */
export const NOTE_MAX = 2_000;

type Mark = FieldBase;

/** A text of one line. */
export const line = (mark: Mark = {}): TextSpec => ({ type: 'text', max: LINE_MAX, multiline: false, ...mark });
/** The tag of a language, `de`. */
export const language = (mark: Mark = {}): TextSpec => ({ ...line(mark), holds: 'language' });
/** A running text. */
export const prose = (): TextSpec => ({ type: 'text', max: TEXT_MAX, multiline: true });
/** A number from `min` to `max`, both inclusive. */
export const number = (min: number, max: number, step = 1, mark: Mark = {}): NumberSpec => ({
  type: 'number',
  min,
  max,
  step,
  ...mark,
});
/** A whole score from 1 to 5. */
export const score = (): NumberSpec => number(1, 5);
/** An amount of money in the engagement's currency. */
export const money = (): NumberSpec => number(-1e12, 1e12, 100);
/** One of a closed list of codes. */
export const choice = <const O extends string>(options: readonly O[], mark: Mark = {}): ChoiceSpec<O> => ({
  type: 'choice',
  options,
  ...mark,
});
/** Any number of a closed list of codes. */
export const choices = <const O extends string>(options: readonly O[]): ChoicesSpec<O> => ({
  type: 'choices',
  options,
});
/** A calendar date. */
export const date = (): DateSpec => ({ type: 'date' });
/** Yes or no. */
export const flag = (mark: Mark = {}): FlagSpec => ({ type: 'flag', ...mark });
/** One other record. */
export const link = <const K extends string>(to: K, mark: Mark = {}): LinkSpec<K> => ({ type: 'link', to, ...mark });
/** Any number of other records of one kind. */
export const links = <const K extends string>(to: K, mark: Mark = {}): LinksSpec<K> => ({
  type: 'links',
  to,
  ...mark,
});

/** The value of a field that nobody has filled in yet. */
export function emptyValue(spec: FieldSpec): unknown {
  switch (spec.type) {
    case 'text':
    case 'choice':
      return '';
    case 'number':
    case 'date':
    case 'link':
      return null;
    case 'flag':
      return false;
    case 'choices':
    case 'links':
      return [];
  }
}
