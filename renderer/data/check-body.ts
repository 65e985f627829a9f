import { cleanText } from '#shared/base/clean-text.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import { bodySchema } from '#shared/records/schema.ts';

/** Cleans and checks the content of a record on its way in: the one sink for text that people typed or pasted. */
export function checkBody(
  kind: Kind,
  body: Readonly<Record<string, unknown>>,
): Result<Record<string, unknown>, Failure<'text-too-long' | 'field-invalid'>> {
  const cleaned: Record<string, unknown> = { ...body };
  for (const [name, spec] of Object.entries(kindSpec(kind).fields)) {
    const value = cleaned[name];
    if (spec.type !== 'text' || typeof value !== 'string') continue;
    const text = cleanText(value);
    cleaned[name] = spec.multiline ? text : text.replace(/\n+/g, ' ');
    if ((cleaned[name] as string).length > spec.max) return fail('text-too-long', { kind, field: name, max: spec.max });
  }
  const parsed = bodySchema(kind).safeParse(cleaned);
  if (!parsed.success) return fail('field-invalid', { kind, field: String(parsed.error.issues[0]?.path[0] ?? '?') });
  return ok(parsed.data);
}
