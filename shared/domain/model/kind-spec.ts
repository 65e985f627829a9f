import type { FieldSpec } from './fields.ts';

/** The stage, or the workshop room, whose screens own a kind of record. */
export type Room = 'vision' | 'needs' | 'blueprint' | 'resources' | 'monitoring' | 'review' | 'workshop';

/** How a kind of record gets its printed reference. */
export interface RefScheme {
  readonly prefix: string;
  /** Digits at least; `2` prints `D-07`. */
  readonly digits: number;
  /** Counted within each workshop instead of the whole engagement: `W1-N23`. */
  readonly scope?: 'workshop';
}

/** What is said once about each kind of record; types, checks, forms and traces are derived from it. */
export interface KindSpec<F extends Record<string, FieldSpec> = Record<string, FieldSpec>> {
  /** The field that names a record of this kind in a list. */
  readonly title: keyof F & string;
  readonly stage?: Room;
  /** At most one record in an engagement, created when it is first written. */
  readonly singleton?: true;
  /** Kind of the record that owns this one and takes it along when it is deleted. */
  readonly parent?: string;
  readonly ref?: RefScheme;
  readonly fields: F;
}

/** Keeps the literal types of a kind's fields. */
export function kind<const F extends Record<string, FieldSpec>>(spec: KindSpec<F>): KindSpec<F> {
  return spec;
}
