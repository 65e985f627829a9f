import { fail, ok, type Failure, type Result } from '../base/result.ts';

/** Deepest nesting that is read. */
export const JSON_MAX_DEPTH = 32;

/**
 * Looks at JSON text before it is parsed: nesting deeper than `JSON_MAX_DEPTH` parses, but breaks every later copy of the
 * value; a `__proto__` key would change prototypes when it is merged.
 */
export function checkJsonShape(text: string): Result<true, Failure<'file-too-deep' | 'file-not-engagement'>> {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > JSON_MAX_DEPTH) return fail('file-too-deep', { max: JSON_MAX_DEPTH });
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  // Escapes could hide the name; JSON written by Quarterdeck never escapes plain letters, so any escaped underscore is foul.
  if (/"(?:__proto__|constructor|prototype)"\s*:/.test(text) || /\\u005f/i.test(text))
    return fail('file-not-engagement');
  return ok(true);
}
