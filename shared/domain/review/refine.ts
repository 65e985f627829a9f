import type { IdSource } from '../../base/ids.ts';
import { agreedVersions, compareVersionNumbers, draftVersion, nextVersionAfter } from '../blueprint/versions.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

/** The number of the draft that a refinement goes into: the stated one, but always beyond the latest agreed version. */
export function versionForRefinements(data: EngagementData): string {
  const draft = draftVersion(data);
  const latest = agreedVersions(data).at(-1)?.version;
  return latest !== undefined && compareVersionNumbers(draft, latest) <= 0 ? nextVersionAfter(latest) : draft;
}

/**
 * Accepts a change to the collaboration for the next blueprint version: the refinement remembers the version, and the
 * draft gets its number. To `keep` something needs no new version and is only marked as accepted. What the lines of the
 * blueprint then say is written by hand in stage 3. Nothing changes when it was accepted before.
 */
export function applyRefinement(data: EngagementData, refinement: RecordOf<'refinement'>, ids: IdSource): Change[] {
  if (refinement.accepted) return [];
  if (refinement.action === 'keep') return [updateRecord(refinement, { accepted: true })];
  const toVersion = versionForRefinements(data);
  const accepted = updateRecord(refinement, { accepted: true, toVersion });
  const blueprint = data.one('blueprint');
  if (blueprint === undefined) return [accepted, createRecord('blueprint', ids.next(), { nextVersion: toVersion })];
  return blueprint.nextVersion === toVersion
    ? [accepted]
    : [accepted, updateRecord(blueprint, { nextVersion: toVersion })];
}

/** Takes the acceptance of a refinement back; the number of the draft stays. Nothing changes when it was not accepted. */
export function withdrawRefinement(refinement: RecordOf<'refinement'>): Change[] {
  return refinement.accepted ? [updateRecord(refinement, { accepted: false, toVersion: '' })] : [];
}
