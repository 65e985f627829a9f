import { blueprintClasses } from './classes-blueprint.ts';
import { brandClasses } from './classes-brand.ts';
import { deliveryClasses } from './classes-delivery.ts';
import { foundationClasses } from './classes-foundation.ts';
import { importingClasses } from './classes-importing.ts';
import { needsClasses } from './classes-needs.ts';
import { viewClasses } from './classes-views.ts';
import { INTERNAL_CLASSES, type ClassesOf, type FieldClass, type InternalClass } from './field-class.ts';
import { kindSpec, type KINDS, type Kind } from './kinds.ts';

/**
 * Whom every field of every kind may be shown to: the one place that says what is withheld from a client. The compiler
 * asks for each field. When in doubt a field is withheld: what was printed by mistake cannot be called back.
 */
export const CLASSIFICATION = {
  ...foundationClasses,
  ...needsClasses,
  ...blueprintClasses,
  ...brandClasses,
  ...deliveryClasses,
  ...importingClasses,
  ...viewClasses,
} as const satisfies ClassesOf<typeof KINDS>;

/** The class of a field. A field that the kind does not have counts as withheld. */
export function classOf(kind: Kind, field: string): FieldClass {
  const classes: Readonly<Record<string, FieldClass>> = CLASSIFICATION[kind];
  return Object.hasOwn(classes, field) ? (classes[field] ?? 'note') : 'note';
}

/** Whether a class is withheld from the client whatever the record says. */
export function isInternalClass(fieldClass: FieldClass): fieldClass is InternalClass {
  return (INTERNAL_CLASSES as readonly string[]).includes(fieldClass);
}

/** Whether a field may be shown to the client whatever it says. */
export function isForClient(kind: Kind, field: string): boolean {
  const fieldClass = classOf(kind, field);
  return fieldClass === 'client' || fieldClass === 'bookkeeping';
}

/** Whether no field of a kind is for the client, so that its records are left out as a whole. */
export function isInternalKind(kind: Kind): boolean {
  return Object.keys(kindSpec(kind).fields).every((field) => isInternalClass(classOf(kind, field)));
}
