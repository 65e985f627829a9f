import * as z from 'zod/mini';
import { cleanText } from '../base/clean-text.ts';
import { isId } from '../base/ids.ts';
import { isIsoTime } from '../base/iso-date.ts';
import { isOrderKey } from '../base/order-key.ts';
import { fail, ok, type Failure, type Result } from '../base/result.ts';
import { fieldSpec, KIND_NAMES, type Kind } from '../domain/model/kinds.ts';
import type { HistoryChange, HistoryStep } from './history.ts';
import { fieldSchema } from './schema.ts';
import { parseStoredRecord, type StoredRecord } from './stored-record.ts';

/** Most steps that are read of one file. */
export const STEPS_MAX = 200_000;

const id = z.string().check(z.refine(isId, 'id'));
const text = z.string().check(z.maxLength(200));
const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]]);

const entrySchema = z.strictObject({
  id,
  engagementId: id,
  window: text,
  seq: z.int(),
  at: z.string().check(z.refine(isIsoTime, 'time')),
  label: z.strictObject({
    action: text,
    kind,
    name: z.string().check(z.maxLength(20_000)),
    count: z.int(),
    isOneKind: z.optional(z.boolean()),
  }),
  visit: z.nullable(text),
  barrier: z.boolean(),
  state: z.enum(['done', 'undone']),
  from: z.optional(z.array(id).check(z.maxLength(1_000))),
});
const updateSchema = z.strictObject({
  op: z.literal('update'),
  id,
  kind,
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
});
const stepSchema = z.strictObject({ entry: z.unknown(), changes: z.array(z.unknown()) });

/** Why the history of a file is refused as a whole; `where` names the step. */
export type HistoryFailure = Failure<'file-history-invalid'>;

/** Checks and cleans the steps of one engagement that came from outside. */
export function parseSteps(value: unknown, engagementId: string): Result<HistoryStep[], HistoryFailure> {
  if (!Array.isArray(value) || value.length > STEPS_MAX) return fail('file-history-invalid', { where: '' });
  const seen = new Set<string>();
  const steps: HistoryStep[] = [];
  for (const [index, raw] of value.entries()) {
    const refused = fail('file-history-invalid', { where: index + 1 });
    const step = stepSchema.safeParse(raw);
    const entry = entrySchema.safeParse(step.success ? step.data.entry : null);
    if (!step.success || !entry.success || entry.data.engagementId !== engagementId) return refused;
    if (seen.has(entry.data.id)) return refused;
    seen.add(entry.data.id);
    const changes: HistoryChange[] = [];
    for (const one of step.data.changes) {
      const change = parseChange(one, engagementId);
      if (change === null) return refused;
      changes.push(change);
    }
    const label = { ...entry.data.label, name: cleanText(entry.data.label.name) };
    steps.push({ entry: { ...entry.data, label } as unknown as HistoryStep['entry'], changes });
  }
  return ok(steps);
}

function parseChange(value: unknown, engagementId: string): HistoryChange | null {
  const op = typeof value === 'object' && value !== null && 'op' in value ? value.op : null;
  if (op === 'create' || op === 'delete') {
    const { record, ...rest } = value as { readonly op: typeof op; readonly record?: unknown };
    const parsed = parseStoredRecord(record);
    if (Object.keys(rest).length !== 1 || !parsed.ok || parsed.value.engagementId !== engagementId) return null;
    return { op, record: cleanRecord(parsed.value) };
  }
  const update = updateSchema.safeParse(value);
  if (!update.success) return null;
  const { before, after, ...rest } = update.data;
  const [was, is] = [parseFields(rest.kind, before), parseFields(rest.kind, after)];
  return was === null || is === null ? null : ({ ...rest, before: was, after: is } as HistoryChange);
}

function parseFields(of: Kind, fields: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const parsed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const spec = fieldSpec(of, name);
    const fits =
      name === 'order'
        ? isOrderKey(value)
        : name === 'parentId'
          ? value === null || isId(value)
          : spec !== undefined && fieldSchema(spec).safeParse(value).success;
    if (!fits) return null;
    parsed[name] = typeof value === 'string' ? cleanText(value) : value;
  }
  return parsed;
}

/** A record whose texts hold nothing that a document could not hold. */
export function cleanRecord(record: StoredRecord): StoredRecord {
  const body: Record<string, unknown> = { ...record.body };
  for (const [name, value] of Object.entries(body)) if (typeof value === 'string') body[name] = cleanText(value);
  return { ...record, body };
}
