import { kindSpec, type Kind } from '../domain/model/kinds.ts';

/** The counter that numbers a record, and how its number is printed. */
export interface ReferenceSlot {
  /** Name of the counter, `N`, `D`, `W1-N`. */
  readonly counter: string;
  readonly prefix: string;
  readonly digits: number;
}

/**
 * Which counter numbers a record of a kind; null for kinds without a reference.
 * `workshopRef` is the reference of the workshop in which a note was made; null outside a workshop, which counts as `W0`.
 */
export function referenceSlot(kind: Kind, workshopRef: string | null): ReferenceSlot | null {
  const { ref } = kindSpec(kind);
  if (ref === undefined) return null;
  const prefix = ref.scope === 'workshop' ? `${workshopRef ?? 'W0'}-${ref.prefix}` : ref.prefix;
  // Needs and notes outside a scope share the letter N, but never a counter: a note's counter begins with its workshop.
  return { counter: prefix, prefix, digits: ref.digits };
}

/** A printed reference: `N-04`, `W1`, `W1-N23`. */
export function printReference(slot: ReferenceSlot, number: number): string {
  const digits = String(number).padStart(slot.digits, '0');
  return slot.prefix.includes('-') || slot.digits === 1 ? `${slot.prefix}${digits}` : `${slot.prefix}-${digits}`;
}

/** The counter and the number that a printed reference was made of; null when it is not one. */
export function readReference(ref: string): { readonly counter: string; readonly number: number } | null {
  const match = /^(W\d+-[A-Z])(\d+)$/.exec(ref) ?? /^([A-Z])-?(\d+)$/.exec(ref);
  if (match === null) return null;
  return { counter: match[1] as string, number: Number(match[2]) };
}
