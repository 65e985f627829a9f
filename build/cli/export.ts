import { rename, rm, writeFile } from 'node:fs/promises';
import { ok, type Result } from '#shared/base/result.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { loadEngagement, reasonOf } from './load-engagement.ts';
import { findTemplate } from './find-template.ts';
import { buildReport } from './build-report.ts';
import { parseOptions, USAGE } from './options.ts';
import { rasteriseAll } from './rasterise-node.ts';

const USER_ERROR = 2;

// A half-written file must never stand under the name that somebody opens.
async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, string>> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true });
    return { ok: false, error: `“${path}” cannot be written: ${reasonOf(error, 'there is no such folder')}.` };
  }
}

async function run(args: readonly string[]): Promise<Result<string, string>> {
  if (args.includes('--help')) return ok(USAGE);
  const options = parseOptions(args);
  if (!options.ok) return options;
  const data = await loadEngagement(options.value.source);
  if (!data.ok) return data;
  const report = await buildReport(data.value, options.value);
  if (!report.ok) return report;
  const template = await findTemplate(data.value, options.value.template);
  if (!template.ok) return template;
  // What is printed for the room is nobody's letter.
  const paper = template.value === null || report.value.cover === null ? {} : { template: template.value };
  const bytes = writeReport(report.value, await rasteriseAll(report.value), paper);
  const written = await writeWhole(options.value.out, bytes);
  if (!written.ok) return written;
  const { title, version } = report.value;
  return ok(
    `Wrote ${options.value.out} (${[title, version, `${Math.ceil(bytes.length / 1024)} kB`].filter((part) => part !== '').join(', ')}).`,
  );
}

const outcome = await run(process.argv.slice(2));
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.error);
  process.exitCode = USER_ERROR;
}
