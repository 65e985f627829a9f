import type { EngagementId } from '../../base/ids.ts';
import type { AnyRecord } from '../model/record.ts';
import { sampleAdaptedResources } from './adapted-resources.ts';
import { sampleBlueprintTexts } from './blueprint-texts.ts';
import { sampleBrand } from './brand.ts';
import { sampleCheckIns } from './check-ins.ts';
import { sampleCommitments } from './commitments.ts';
import { sampleCommunication } from './communication.ts';
import { sampleDayLog } from './day-log.ts';
import { sampleDeciding } from './deciding.ts';
import { sampleFindings } from './findings.ts';
import { sampleFollowUps } from './follow-ups.ts';
import { sampleFoundation } from './foundation.ts';
import { sampleInitiatives } from './initiatives.ts';
import { sampleKpis } from './kpis.ts';
import { sampleMilestones } from './milestones.ts';
import { sampleScores } from './need-scores.ts';
import { sampleNeeds } from './needs.ts';
import { sampleNotes } from './notes.ts';
import { sampleRaidItems } from './raid-items.ts';
import { sampleOwnWords } from './own-words.ts';
import { reviewCopies } from './review-copies.ts';
import { sampleReviewParts } from './review-parts.ts';
import { sampleReviews } from './reviews.ts';
import { SampleMaker } from './sample-maker.ts';
import { sampleVersions } from './versions.ts';
import { sampleVision } from './vision.ts';
import { sampleWorkshops } from './workshops.ts';

/**
 * The sample engagement: an invented housing and care cooperative of 612 people, about two quarters after its blueprint
 * was agreed (as of 23 November 2026). Every stage is filled, and every record leads back to a note.
 * The same id gives the same records; another id gives a second, independent copy.
 */
export function sampleEngagement(engagementId: EngagementId): readonly AnyRecord[] {
  const make = new SampleMaker(engagementId);
  const today = [
    ...sampleFoundation(make),
    ...sampleBrand(make),
    ...sampleVision(make),
    ...sampleWorkshops(make),
    ...sampleNotes(make),
    ...sampleNeeds(make),
    ...sampleScores(make),
    ...sampleInitiatives(make),
    ...sampleBlueprintTexts(make),
    ...sampleCommitments(make),
    ...sampleMilestones(make),
    ...sampleCommunication(make),
    ...sampleDeciding(make),
    ...sampleKpis(make),
    ...sampleAdaptedResources(make),
    ...sampleOwnWords(make),
    ...sampleRaidItems(make),
    ...sampleFollowUps(make),
    ...sampleCheckIns(make),
    ...sampleDayLog(make),
    ...sampleReviews(make),
    ...sampleReviewParts(make),
    ...sampleFindings(make),
  ];
  return [...today, ...sampleVersions(make, today, reviewCopies(make, today))];
}
