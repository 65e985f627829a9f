import { blueprintKinds } from './kinds-blueprint.ts';
import { brandKinds } from './kinds-brand.ts';
import { deliveryKinds } from './kinds-delivery.ts';
import { foundationKinds } from './kinds-foundation.ts';
import { importingKinds } from './kinds-importing.ts';
import { needsKinds } from './kinds-needs.ts';
import { viewKinds } from './kinds-views.ts';
import type { KindSpec } from './kind-spec.ts';
import type { FieldSpec, FieldValue } from './fields.ts';

/** Every kind of record that the product stores. */
export const KINDS = {
  ...foundationKinds,
  ...needsKinds,
  ...blueprintKinds,
  ...deliveryKinds,
  ...brandKinds,
  ...importingKinds,
  ...viewKinds,
};

/** Name of a kind of record. */
export type Kind = keyof typeof KINDS;

/** The fields of a kind. */
export type FieldsOf<K extends Kind> = (typeof KINDS)[K]['fields'];

/** Name of a field of a kind. */
export type FieldName<K extends Kind> = keyof FieldsOf<K> & string;

/** The content of a record of a kind, without what every record has. */
export type BodyOf<K extends Kind> = {
  readonly [F in keyof FieldsOf<K>]: FieldsOf<K>[F] extends FieldSpec ? FieldValue<FieldsOf<K>[F]> : never;
};

/** All kinds, in the order in which they are written down. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/**
 * Kinds that a screen may watch all at once: without what is large (frozen copies, logos, pieces of templates and receipts) and without
 * the consultant's own.
 */
export const WATCHED_KINDS: readonly Kind[] = KIND_NAMES.filter(
  (kind) => !['frozenRecord', 'profile', 'brandLogo', 'clientLogo', 'templatePart', 'importReceiptPart'].includes(kind),
);

/** Whether a text names a kind. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** What is said of a kind, without its literal types; for code that treats all kinds alike. */
export function kindSpec(kind: Kind): KindSpec {
  return KINDS[kind] as unknown as KindSpec;
}

/** What is said of one field; undefined when the kind has no such field. */
export function fieldSpec(kind: Kind, field: string): FieldSpec | undefined {
  const { fields } = kindSpec(kind);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** The fields of a kind that people fill in, in order; what the program writes by itself is left out. */
export function formFields<K extends Kind>(kind: K): readonly FieldName<K>[] {
  return Object.entries(kindSpec(kind).fields)
    .filter(([, spec]) => spec.system !== true)
    .map(([name]) => name as FieldName<K>);
}
