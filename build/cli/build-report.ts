import type { RecordId } from '#shared/base/ids.ts';
import { isQuarter, type Quarter } from '#shared/base/quarter.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { buildBallots } from '#shared/documents/ballots.ts';
import { blueprintLanguage, buildBlueprintReport, type BlueprintInput } from '#shared/documents/blueprint.ts';
import { buildCheckInRecord } from '#shared/documents/check-in-record.ts';
import type { DocumentInput } from '#shared/documents/document-context.ts';
import { buildLibraryDocument } from '#shared/documents/library-document.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildQuarterlyReviewReport, reviewLanguage } from '#shared/documents/quarterly-review.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import { buildStatusReport } from '#shared/documents/status-report.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import { agreedVersions } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { ownResources } from '#shared/domain/resources/adapted-resource.ts';
import { findResource, LIBRARY } from '#shared/domain/resources/library.ts';
import { rollOf } from '#shared/domain/workshop/collecting.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { documentsResource } from '#shared/messages/en/documents-resource.ts';
import { options as words } from '#shared/messages/en/options.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import type { ExportOptions } from './options.ts';

type Refusal = { readonly ok: false; readonly error: string };
const refuse = (sentence: string): Refusal => ({ ok: false, error: sentence });

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
    return refuse(`There is no review of ${wanted}. ${choice}.`);
  }
  if (newest === undefined) return refuse('This engagement has no quarterly review yet; open one in stage 6 first.');
  return ok(newest);
}

function findWorkshop(data: EngagementData, wanted: string | null): Result<RecordOf<'workshop'>, string> {
  const workshops = data.all('workshop');
  const workshop = wanted === null ? workshops.at(-1) : workshops.find(({ ref }) => ref === wanted);
  if (workshop !== undefined) return ok(workshop);
  if (workshops.length === 0) return refuse('This engagement has no workshop yet; plan one first.');
  return refuse(`There is no workshop ${wanted ?? ''}. It has ${workshops.map(({ ref }) => ref).join(', ')}.`);
}

function findCheckIn(data: EngagementData, wanted: string | null): Result<RecordOf<'checkIn'>, string> {
  const newestFirst = data.all('checkIn').toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1));
  const nameOf = (checkIn: RecordOf<'checkIn'>): string => data.nameOf(checkIn.department);
  const found =
    wanted === null
      ? newestFirst[0]
      : newestFirst.find(
          (checkIn) => checkIn.heldOn === wanted || nameOf(checkIn).toLowerCase() === wanted.toLowerCase(),
        );
  if (found !== undefined) return ok(found);
  if (newestFirst.length === 0) return refuse('This engagement has no check-in yet; hold one in stage 5 first.');
  const known = newestFirst.map((checkIn) => `${nameOf(checkIn)} (${checkIn.heldOn ?? 'no date'})`);
  return refuse(`There is no check-in “${wanted ?? ''}”. It has ${known.join(', ')}.`);
}

function resourceReport(
  { data, edition }: DocumentInput,
  key: string,
  documents: DocumentMessages,
): Result<Report, string> {
  const resource =
    findResource(key) ??
    ownResources(data).find(({ title }) => title.trim().toLowerCase() === key.trim().toLowerCase());
  if (resource !== undefined) return ok(buildLibraryDocument({ data, edition, resource }, documents));
  return refuse(`${documentsResource.unknown(key)} It has ${LIBRARY.map((one) => one.key).join(', ')}.`);
}

function findVersion(data: EngagementData, number: string | null): Result<RecordId | null, string> {
  if (number === null) return ok(null);
  const versions = agreedVersions(data);
  const found = versions.find(({ version }) => version === number);
  if (found !== undefined) return ok(found.id);
  const known = versions.map(({ version }) => version).join(', ');
  return refuse(`There is no agreed version ${number}.${known === '' ? '' : ` There is ${known}.`}`);
}

/** The blueprint that the command line asks for: which version, and against which one its changes are shown. */
function blueprintInput(data: EngagementData, options: ExportOptions): Result<BlueprintInput, string> {
  const version = findVersion(data, options.version);
  if (!version.ok) return version;
  const against = findVersion(data, options.against);
  if (!against.ok) return against;
  return ok({
    data,
    ...(version.value === null ? {} : { versionId: version.value }),
    ...(against.value === null ? {} : { comparedWith: against.value }),
  });
}

function findActivity(
  data: EngagementData,
  { workshop: wanted, activity: place, document }: ExportOptions,
): Result<RecordOf<'activity'>, string> {
  const workshop = findWorkshop(data, wanted);
  if (!workshop.ok) return workshop;
  const type = document === 'ballots' ? 'vote' : 'scoring';
  const name = (words[type] ?? type).toLowerCase();
  const agenda = data.childrenOf('activity', workshop.value.id);
  const fitting = agenda.filter((activity) => activity.type === type);
  const activity = place === null ? fitting[0] : agenda[place - 1];
  if (activity !== undefined && fitting.includes(activity)) return ok(activity);
  const places = fitting.map((each) => `--activity=${agenda.indexOf(each) + 1}`).join(' or ');
  const choice = places === '' ? 'Its agenda has none; add one first' : `Write ${places}`;
  const where = `workshop ${workshop.value.ref ?? workshop.value.title}`;
  const lack = place === null ? `There is no ${name} in ${where}` : `Activity ${place} of ${where} is no ${name}`;
  return refuse(`${lack}. ${choice}.`);
}

function handout(data: EngagementData, options: ExportOptions, documents: DocumentMessages): Result<Report, string> {
  const found = findActivity(data, options);
  if (!found.ok) return found;
  const activity = found.value;
  const participants = rollOf(data, activity);
  if (options.document === 'scoring-sheets') {
    return ok(buildScoringSheets({ data, activity, needs: data.all('need'), participants }, documents));
  }
  const items = voteItems(data, activity);
  const rules = voteRules(activity);
  if (items.length === 0) {
    return refuse(`There is nothing to vote on in “${activity.title}” yet; choose what it is about first.`);
  }
  return ok(
    buildBallots(
      { data, activity, items, dots: rules.each, perItem: rules.perItem, voters: participants.length },
      documents,
    ),
  );
}

/** The report that the command line asks for; what cannot be made gives one sentence. */
export async function buildReport(data: EngagementData, options: ExportOptions): Promise<Result<Report, string>> {
  const blueprint = blueprintInput(data, options);
  if (!blueprint.ok) return blueprint;
  const quarter = options.document === 'quarterly-review' ? reviewQuarter(data, options.quarter) : null;
  const own =
    quarter?.ok === true ? reviewLanguage({ data, quarter: quarter.value }) : blueprintLanguage(blueprint.value);
  const documents = await loadDocumentMessages(options.language ?? own);
  const { edition } = options;
  switch (options.document) {
    case 'blueprint':
      return ok(buildBlueprintReport({ ...blueprint.value, edition }, documents));
    case 'needs-analysis':
      return ok(buildNeedsAnalysis({ data, edition }, documents));
    case 'workshop-record': {
      const workshop = findWorkshop(data, options.workshop);
      return workshop.ok
        ? ok(buildWorkshopRecord({ data, edition, workshopId: workshop.value.id }, documents))
        : workshop;
    }
    case 'quarterly-review': {
      const quarter = reviewQuarter(data, options.quarter);
      return quarter.ok
        ? ok(buildQuarterlyReviewReport({ data, edition, quarter: quarter.value }, documents))
        : quarter;
    }
    case 'status-report':
      return ok(buildStatusReport({ data, edition }, documents));
    case 'check-in': {
      const checkIn = findCheckIn(data, options.checkin);
      return checkIn.ok ? ok(buildCheckInRecord({ data, edition, checkInId: checkIn.value.id }, documents)) : checkIn;
    }
    case 'resource':
      return resourceReport({ data, edition }, options.resource ?? '', documents);
    case 'ballots':
    case 'scoring-sheets':
      return handout(data, options, documents);
  }
}
