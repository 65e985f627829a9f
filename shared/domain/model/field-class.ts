import type { LinksSpec, NumberSpec, TextSpec } from './fields.ts';

/**
 * Why a field is withheld from the client whatever it says: `note` is written for the consultant's own use; `fee` is what
 * the work costs; `author` says who said or wrote something, or is what somebody said without having cleared it;
 * `judgement` is how the consultant sees people; `singleScore` is one person's score; `turnedDown` is a proposal that was
 * rejected before it was made to anybody.
 */
export const INTERNAL_CLASSES = ['note', 'fee', 'author', 'judgement', 'singleScore', 'turnedDown'] as const;

/** A class whose fields are always withheld from the client. */
export type InternalClass = (typeof INTERNAL_CLASSES)[number];

/**
 * Whom a field may be shown to. `client`: everybody. `bookkeeping`: settings and traces of the program that documents are
 * derived from but that say nothing by themselves. An `InternalClass`: the consultant only.
 * Some depend on the rest of the record: `cleared` is somebody's words, told once `quoteCleared` says so; `pooled` is one
 * person's score, told only among the others' and without anything that names the person; of `counted` links only the
 * number is told; a `copy` is a whole record as text, to be treated as that record.
 */
export type FieldClass = 'client' | 'bookkeeping' | InternalClass | 'cleared' | 'pooled' | 'counted' | 'copy';

/** Why a value is withheld: its field's class, words that nobody cleared, or a list of which only the number is told. */
export type WithheldReason = InternalClass | 'notCleared' | 'onlyNumber';

type ClassFor<Fields, F> =
  | 'client'
  | 'bookkeeping'
  | InternalClass
  | (F extends NumberSpec ? 'pooled' : never)
  | (F extends LinksSpec ? 'counted' : never)
  | (F extends TextSpec ? ('quoteCleared' extends keyof Fields ? 'cleared' : 'copy') : never);

/** A class for every field of some kinds; a field without one, or one too many, does not compile. */
export type ClassesOf<Kinds extends Readonly<Record<string, { readonly fields: object }>>> = {
  readonly [K in keyof Kinds]: {
    readonly [F in keyof Kinds[K]['fields']]: ClassFor<Kinds[K]['fields'], Kinds[K]['fields'][F]>;
  };
};
