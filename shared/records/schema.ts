import * as z from 'zod/mini';
import { isIsoDate, isIsoTime } from '../base/iso-date.ts';
import { isOrderKey } from '../base/order-key.ts';
import { isId } from '../base/ids.ts';
import type { FieldSpec } from '../domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '../domain/model/kinds.ts';

// Compiled parsers use `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const id = z.string().check(z.refine(isId, 'id'));

/** The check of one field's value, derived from what is said of the field. */
export function fieldSchema(spec: FieldSpec): z.ZodMiniType {
  switch (spec.type) {
    case 'text':
      return z.string().check(z.maxLength(spec.max));
    case 'number':
      return z.nullable(z.number().check(z.minimum(spec.min), z.maximum(spec.max)));
    case 'choice':
      return z.enum(['', ...spec.options]);
    case 'choices':
      return z.array(z.enum(spec.options as [string, ...string[]])).check(z.maxLength(spec.options.length));
    case 'date':
      return z.nullable(z.string().check(z.refine(isIsoDate, 'date')));
    case 'flag':
      return z.boolean();
    case 'link':
      return z.nullable(id);
    case 'links':
      return z.array(id).check(z.maxLength(5_000));
  }
}

const bodySchemas = new Map<Kind, z.ZodMiniType<Record<string, unknown>>>(
  KIND_NAMES.map((kind) => {
    const shape: Record<string, z.ZodMiniType> = {};
    for (const [name, spec] of Object.entries(kindSpec(kind).fields)) shape[name] = fieldSchema(spec);
    return [kind, z.strictObject(shape) as z.ZodMiniType<Record<string, unknown>>];
  }),
);

/** The check of the whole content of a kind; unknown fields are refused. */
export function bodySchema(kind: Kind): z.ZodMiniType<Record<string, unknown>> {
  return bodySchemas.get(kind) as z.ZodMiniType<Record<string, unknown>>;
}

/** The check of what every stored record has. */
export const envelopeSchema = z.strictObject({
  id,
  engagementId: id,
  kind: z.enum(KIND_NAMES as [Kind, ...Kind[]]),
  parentId: z.nullable(id),
  order: z.string().check(z.refine(isOrderKey, 'order key')),
  ref: z.nullable(z.string().check(z.maxLength(40))),
  createdAt: z.string().check(z.refine(isIsoTime, 'time')),
  updatedAt: z.string().check(z.refine(isIsoTime, 'time')),
  rev: z.int().check(z.minimum(1)),
  revs: z.record(z.string().check(z.maxLength(60)), z.int().check(z.minimum(1))),
  body: z.record(z.string().check(z.maxLength(60)), z.unknown()),
});
