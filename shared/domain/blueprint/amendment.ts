import type { IdSource } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { agreedVersions, compareVersionNumbers, draftVersion, nextVersionAfter, openDraft } from './versions.ts';

/** A draft that was opened to change what was agreed. */
export interface Amendment {
  readonly draft: RecordOf<'blueprintVersion'>;
  /** The agreed version that it amends: the latest one. */
  readonly base: RecordOf<'blueprintVersion'>;
}

/** The amendment that is open; undefined when nothing was agreed yet or no draft is newer than what was. */
export function findAmendment(data: EngagementData): Amendment | undefined {
  const base = agreedVersions(data).at(-1);
  const draft = openDraft(data);
  return base === undefined || draft === undefined ? undefined : { draft, base };
}

/** The number of the next amendment: what the blueprint states, when that is beyond every agreed version, else the next. */
export function amendmentVersion(data: EngagementData): string {
  const latest = agreedVersions(data).at(-1)?.version ?? '';
  const stated = draftVersion(data);
  return compareVersionNumbers(stated, latest) > 0 ? stated : nextVersionAfter(latest);
}

/** Why no amendment is opened: `nothing-agreed` there is no version to amend; `amendment-open` one is open already. */
export type AmendmentFailure = Failure<'nothing-agreed' | 'amendment-open'>;

/**
 * Opens an amendment of the latest agreed version: a draft with the next number, which the blueprint takes over. A higher
 * number that the blueprint states already stays.
 */
export function openAmendment(data: EngagementData, ids: IdSource): Result<Change[], AmendmentFailure> {
  if (agreedVersions(data).length === 0) return fail('nothing-agreed');
  if (findAmendment(data) !== undefined) return fail('amendment-open');
  const version = amendmentVersion(data);
  const draft = createRecord('blueprintVersion', ids.next(), { version, status: 'draft' });
  const blueprint = data.one('blueprint');
  if (blueprint === undefined) return ok([draft, createRecord('blueprint', ids.next(), { nextVersion: version })]);
  return ok(blueprint.nextVersion === version ? [draft] : [draft, updateRecord(blueprint, { nextVersion: version })]);
}

/**
 * The refinements of reviews that were accepted since the latest agreed version, in their order: they belong to the draft
 * and to no agreed version yet. To keep something changes nothing and is not among them.
 */
export function refinementsOfDraft(data: EngagementData): RecordOf<'refinement'>[] {
  const latest = agreedVersions(data).at(-1)?.version ?? '';
  return data
    .all('refinement')
    .filter(({ accepted, action }) => accepted && action !== 'keep')
    .filter(({ toVersion }) => compareVersionNumbers(toVersion, latest) > 0);
}
