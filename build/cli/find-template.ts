import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Result } from '#shared/base/result.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { loadTemplate } from '#shared/exchange/word-template/load-template.ts';
import { readTemplate } from '#shared/exchange/word-template/read-template.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { reasonOf } from './load-engagement.ts';

/** The Word template of an export: the file that the command names, otherwise the engagement's own; null without one. */
export async function findTemplate(
  data: EngagementData,
  path: string | null,
): Promise<Result<Uint8Array | null, string>> {
  if (path === null) {
    const own = loadTemplate(data);
    return own.ok ? ok(own.value?.package ?? null) : { ok: false, error: errorSentence(own.error) };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    return { ok: false, error: `“${path}” cannot be opened: ${reasonOf(error)}.` };
  }
  const read = readTemplate(bytes, basename(path));
  return read.ok ? ok(read.value.package) : { ok: false, error: `“${path}”: ${errorSentence(read.error)}` };
}
