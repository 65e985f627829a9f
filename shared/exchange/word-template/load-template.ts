import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { joinTemplate, templateMark } from '../../domain/branding/template-parts.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import { readTemplate, type TemplateFailure, type WordTemplate } from './read-template.ts';

/** Why the stored template cannot be used. `template-part-missing`: a piece is gone or was changed. */
export type LoadTemplateFailure = TemplateFailure | Failure<'template-part-missing'>;

/**
 * The Word template that the documents of an engagement are set in, as the brand that it chose brings it; null when there
 * is none. `data` is the whole engagement as `loadEngagement` reads it: a live query holds no templates. `package` is what the
 * writer takes beside the report. It is checked again, because an engagement may come from a file of somebody else.
 */
export function loadTemplate(data: EngagementData): Result<WordTemplate | null, LoadTemplateFailure> {
  const mark = templateMark(data);
  if (mark === '') return ok(null);
  const parts = data.all('templatePart').filter((part) => part.mark === mark);
  const whole = joinTemplate(parts, mark);
  return whole === null ? fail('template-part-missing') : readTemplate(whole);
}
