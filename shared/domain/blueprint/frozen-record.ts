import { isId } from '../../base/ids.ts';
import { isIsoDate, isIsoTime } from '../../base/iso-date.ts';
import { isOrderKey } from '../../base/order-key.ts';
import { emptyValue, type FieldSpec } from '../model/fields.ts';
import { isKind, kindSpec } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';

/** The frozen copy of a record: all of it, as text. */
export function writeFrozen(record: AnyRecord): string {
  return JSON.stringify(record);
}

function fits(spec: FieldSpec, value: unknown): boolean {
  switch (spec.type) {
    case 'text':
      return typeof value === 'string';
    case 'choice':
      return value === '' || spec.options.includes(value as string);
    case 'number':
      return value === null || (typeof value === 'number' && Number.isFinite(value));
    case 'date':
      return value === null || isIsoDate(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'link':
      return value === null || isId(value);
    case 'links':
      return Array.isArray(value) && value.every(isId);
    case 'choices':
      return Array.isArray(value) && value.every((item) => spec.options.includes(item as string));
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * The record that a frozen copy holds; null when the text holds none.
 * A copy may be older than the fields of today and may come from a file of unknown origin: what it lacks, or what no
 * longer fits its field, reads as empty.
 */
export function readFrozen(text: string): AnyRecord | null {
  const value = parseObject(text);
  if (value === null) return null;
  const { kind, id, engagementId, parentId, order, ref, createdAt, updatedAt, rev } = value;
  const whole = isKind(kind) && isId(id) && isId(engagementId) && (parentId === null || isId(parentId));
  if (!whole || !isOrderKey(order) || !isIsoTime(createdAt) || !isIsoTime(updatedAt) || typeof rev !== 'number')
    return null;
  const record: Record<string, unknown> = { kind, id, engagementId, parentId, order, createdAt, updatedAt, rev };
  record['ref'] = typeof ref === 'string' ? ref : null;
  for (const [name, spec] of Object.entries(kindSpec(kind).fields)) {
    record[name] = fits(spec, value[name]) ? value[name] : emptyValue(spec);
  }
  return record as unknown as AnyRecord;
}
