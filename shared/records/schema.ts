import * as z from 'zod';
import { isIsoDate, isIsoTime } from '../base/iso-date.ts';
import { isOrderKey } from '../base/order-key.ts';
import { isId } from '../base/ids.ts';
import type { FieldSpec } from '../domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '../domain/model/kinds.ts';

// Compiled parsers use `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const id = z.string().refine(isId, 'id');

/** The check of one field's value, derived from what is said of the field. */
export function fieldSchema(spec: FieldSpec): z.ZodType {
  switch (spec.type) {
    case 'text':
      return z.string().max(spec.max);
    case 'number':
      return z.number().min(spec.min).max(spec.max).nullable();
    case 'choice':
      return z.enum(['', ...spec.options]);
    case 'choices':
      return z.array(z.enum(spec.options as [string, ...string[]])).max(spec.options.length);
    case 'date':
      return z.string().refine(isIsoDate, 'date').nullable();
    case 'flag':
      return z.boolean();
    case 'link':
      return id.nullable();
    case 'links':
      return z.array(id).max(5_000);
  }
}

const bodySchemas = new Map<Kind, z.ZodType<Record<string, unknown>>>(
  KIND_NAMES.map((kind) => {
    const shape: Record<string, z.ZodType> = {};
    for (const [name, spec] of Object.entries(kindSpec(kind).fields)) shape[name] = fieldSchema(spec);
    return [kind, z.strictObject(shape) as z.ZodType<Record<string, unknown>>];
  }),
);

/** The check of the whole content of a kind; unknown fields are refused. */
export function bodySchema(kind: Kind): z.ZodType<Record<string, unknown>> {
  return bodySchemas.get(kind) as z.ZodType<Record<string, unknown>>;
}

/** The check of what every stored record has. */
export const envelopeSchema = z.strictObject({
  id,
  engagementId: id,
  kind: z.enum(KIND_NAMES as [Kind, ...Kind[]]),
  parentId: id.nullable(),
  order: z.string().refine(isOrderKey, 'order key'),
  ref: z.string().max(40).nullable(),
  createdAt: z.string().refine(isIsoTime, 'time'),
  updatedAt: z.string().refine(isIsoTime, 'time'),
  rev: z.number().int().min(1),
  revs: z.record(z.string().max(60), z.number().int().min(1)),
  body: z.record(z.string().max(60), z.unknown()),
});
