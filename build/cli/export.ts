import { rename, rm, writeFile } from 'node:fs/promises';
import { isQuarter, type Quarter } from '#shared/base/quarter.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import type { Report } from '#shared/documents/report-model.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { loadEngagement, reasonOf } from './load-engagement.ts';
import { parseOptions, USAGE, type ExportOptions } from './options.ts';
import { rasteriseAll } from './rasterise-node.ts';

const USER_ERROR = 2;

function reviewQuarter(data: EngagementData, wanted: Quarter | null): Result<Quarter, string> {
  const known = data
    .all('review')
    .map((review) => review.quarter)
    .filter((quarter) => isQuarter(quarter))
    .toSorted();
  const newest = known.at(-1);
  if (wanted !== null) {
    if (known.includes(wanted)) return ok(wanted);
    const choice =
      newest === undefined ? 'This engagement has no quarterly review yet' : `It has reviews of ${known.join(', ')}`;
    return { ok: false, error: `There is no review of ${wanted}. ${choice}.` };
  }
  if (newest === undefined)
    return { ok: false, error: 'This engagement has no quarterly review yet; open one in stage 6 first.' };
  return ok(newest);
}

function workshopRecord(data: EngagementData, wanted: string | null): Result<Report, string> {
  const workshops = data.all('workshop');
  const workshop = wanted === null ? workshops.at(-1) : workshops.find(({ ref }) => ref === wanted);
  if (workshop !== undefined) return ok(buildWorkshopRecord({ data, workshop }, documents));
  if (workshops.length === 0) return { ok: false, error: 'This engagement has no workshop yet; plan one first.' };
  const known = workshops.map(({ ref }) => ref).join(', ');
  return { ok: false, error: `There is no workshop ${wanted ?? ''}. It has ${known}.` };
}

function buildReport(data: EngagementData, options: ExportOptions): Result<Report, string> {
  if (options.document === 'blueprint') return ok(buildBlueprintReport({ data }, documents));
  if (options.document === 'needs-analysis') return ok(buildNeedsAnalysis(data, documents));
  if (options.document === 'workshop-record') return workshopRecord(data, options.workshop);
  const quarter = reviewQuarter(data, options.quarter);
  return quarter.ok ? ok(buildQuarterlyReviewReport({ data, quarter: quarter.value }, documents)) : quarter;
}

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
  const report = buildReport(data.value, options.value);
  if (!report.ok) return report;
  const bytes = await writeReport(report.value, await rasteriseAll(report.value));
  const written = await writeWhole(options.value.out, bytes);
  if (!written.ok) return written;
  return ok(
    `Wrote ${options.value.out} (${report.value.title}, ${report.value.version}, ${Math.ceil(bytes.length / 1024)} kB).`,
  );
}

const outcome = await run(process.argv.slice(2));
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.error);
  process.exitCode = USER_ERROR;
}
