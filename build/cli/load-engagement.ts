import { readFile } from 'node:fs/promises';
import { engagementId } from '#shared/base/ids.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { errors } from '#shared/messages/en/errors.ts';
import { readEngagementPackage } from '#shared/records/engagement-package.ts';
import { toRecord } from '#shared/records/stored-record.ts';
import { isLocked } from '#renderer/data/locked-file.ts';
import { packagePorts } from '#renderer/features/engagements/files/package-ports.ts';
import type { ExportOptions } from './options.ts';

const SAMPLE_ID = engagementId('sample');

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Why the system refused a file, in words. */
export function reasonOf(error: unknown, notFound = 'there is no such file'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return notFound;
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The engagement that the command line names; a wrong file gives one sentence. */
export async function loadEngagement(source: ExportOptions['source']): Promise<Result<EngagementData, string>> {
  if (source.type === 'sample') return ok(new EngagementData(sampleEngagement(SAMPLE_ID)));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(source.path);
  } catch (error) {
    return { ok: false, error: `“${source.path}” cannot be opened: ${reasonOf(error)}.` };
  }
  const file = isLocked(bytes) ? fail('file-sealed') : await readEngagementPackage(bytes, packagePorts);
  if (file.ok) return ok(new EngagementData(file.value.records.map(toRecord)));
  const sentence = errors[file.error.code]?.(file.error.params ?? {}) ?? file.error.code;
  return { ok: false, error: `“${source.path}”: ${sentence}` };
}
