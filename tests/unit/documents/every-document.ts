import { quarter } from '#shared/base/quarter.ts';
import { buildBallots } from '#shared/documents/ballots.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildCheckInRecord } from '#shared/documents/check-in-record.ts';
import { buildLibraryDocument } from '#shared/documents/library-document.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import type { Edition, Report } from '#shared/documents/report-model.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import { buildStatusReport } from '#shared/documents/status-report.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { findResource } from '#shared/domain/resources/library.ts';
import { rollOf } from '#shared/domain/workshop/collecting.ts';
import { voteItems } from '#shared/domain/workshop/vote-items.ts';
import { documents, type DocumentMessages } from '#shared/messages/en/documents.ts';

/** Every document that an engagement can give, by name; those about a record are left out when it has none. */
export function everyDocument(
  data: EngagementData,
  of = quarter('2027-Q1'),
  edition: Edition = 'client',
  words: DocumentMessages = documents,
): Readonly<Record<string, () => Report>> {
  const workshop = data.all('workshop')[0];
  const activity = data.all('activity').find(({ type }) => type === 'vote') ?? data.all('activity')[0];
  const checkIn = data.all('checkIn')[0];
  const raci = findResource('raci');
  const version = data.all('blueprintVersion').findLast(({ status }) => status === 'agreed');
  return {
    blueprint: () => buildBlueprintReport({ data, edition }, words),
    ...(version === undefined
      ? {}
      : { 'blueprint-agreed': () => buildBlueprintReport({ data, edition, versionId: version.id }, words) }),
    'quarterly-review': () => buildQuarterlyReviewReport({ data, edition, quarter: of }, words),
    'needs-analysis': () => buildNeedsAnalysis({ data, edition }, words),
    ...(workshop === undefined
      ? {}
      : { 'workshop-record': () => buildWorkshopRecord({ data, edition, workshopId: workshop.id }, words) }),
    'status-report': () => buildStatusReport({ data, edition }, words),
    ...(checkIn === undefined
      ? {}
      : { 'check-in': () => buildCheckInRecord({ data, edition, checkInId: checkIn.id }, words) }),
    ...(raci === undefined ? {} : { resource: () => buildLibraryDocument({ data, edition, resource: raci }, words) }),
    ...(activity === undefined
      ? {}
      : {
          ballots: () => {
            const items = voteItems(data, activity);
            return buildBallots({ data, activity, items, dots: 5, perItem: 2, voters: 3 }, words);
          },
          'scoring-sheets': () => {
            const participants = rollOf(data, activity);
            return buildScoringSheets({ data, activity, needs: data.all('need'), participants }, words);
          },
        }),
  };
}
