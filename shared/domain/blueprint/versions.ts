import type { IdSource, RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { AGREED_KINDS, FROZEN_KINDS } from './agreed-kinds.ts';
import { readFrozen, writeFrozen } from './frozen-record.ts';

export { compareVersions } from './compare-versions.ts';

/** Number of the first version that is agreed. */
export const FIRST_VERSION = '1.0';

const VERSION_PATTERN = /^(\d{1,4})\.(\d{1,4})$/;

/** The two numbers of a version; null when the text is not written like `1.0`. */
export function parseVersion(text: string): { readonly major: number; readonly minor: number } | null {
  const match = VERSION_PATTERN.exec(text.trim());
  return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) };
}

/** Below 0 when `a` is the older version, above 0 when it is the newer one. Texts that are no versions are oldest. */
export function compareVersionNumbers(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === null || right === null) return (left === null ? 0 : 1) - (right === null ? 0 : 1);
  return left.major - right.major || left.minor - right.minor;
}

/** The version of the next amendment: `1.0` → `1.1`, `1.9` → `1.10`; the first version after anything else. */
export function nextVersionAfter(version: string): string {
  const parts = parseVersion(version);
  return parts === null ? FIRST_VERSION : `${parts.major}.${parts.minor + 1}`;
}

/** What is agreed about a version. */
export interface VersionAgreement {
  /** Number of the version, `1.0`. */
  readonly version: string;
  readonly agreedOn: IsoDate;
  /** Who agrees for the client. */
  readonly clientParty: string;
  /** Who agrees for the PMO. */
  readonly pmoParty: string;
  /** What changed since the version before, in words. */
  readonly changes?: string;
}

/**
 * Why a version cannot be agreed: `version-invalid` it is not written like `1.0`; `version-exists` that number was
 * agreed before; `version-not-newer` a higher number was agreed before (`latest`); `blueprint-empty` stage 3 has no record;
 * `agreed-too-early` the date lies before the one on which the latest version was agreed (`latestOn`);
 * `client-party-missing`, `pmo-party-missing` nobody agrees for that side.
 */
export type AgreeFailure = Failure<
  | 'version-invalid'
  | 'version-exists'
  | 'version-not-newer'
  | 'blueprint-empty'
  | 'agreed-too-early'
  | 'client-party-missing'
  | 'pmo-party-missing'
>;

/** The agreed versions, oldest number first. */
export function agreedVersions(data: EngagementData): RecordOf<'blueprintVersion'>[] {
  return data
    .all('blueprintVersion')
    .filter((version) => version.status === 'agreed')
    .toSorted((a, b) => compareVersionNumbers(a.version, b.version));
}

/** The number that the draft will get: what the blueprint says, else the one after the latest agreed version. */
export function draftVersion(data: EngagementData): string {
  const stated = data.one('blueprint')?.nextVersion.trim() ?? '';
  return stated === '' ? nextVersionAfter(agreedVersions(data).at(-1)?.version ?? '') : stated;
}

/** The draft entry that will become the next version: the newest one whose number is beyond every agreed version. */
export function openDraft(data: EngagementData): RecordOf<'blueprintVersion'> | undefined {
  const latest = agreedVersions(data).at(-1)?.version ?? '';
  return data
    .all('blueprintVersion')
    .filter(({ status, version }) => status !== 'agreed' && compareVersionNumbers(version, latest) > 0)
    .toSorted((a, b) => compareVersionNumbers(a.version, b.version))
    .at(-1);
}

function checkAgreement(data: EngagementData, agreement: VersionAgreement): AgreeFailure | null {
  const version = agreement.version.trim();
  if (parseVersion(version) === null) return fail('version-invalid', { version }).error;
  if (AGREED_KINDS.every((kind) => data.all(kind).length === 0)) return fail('blueprint-empty').error;
  const agreed = agreedVersions(data);
  const latest = agreed.at(-1);
  if (agreed.some((other) => compareVersionNumbers(other.version, version) === 0))
    return fail('version-exists', { version }).error;
  if (latest !== undefined && compareVersionNumbers(latest.version, version) > 0)
    return fail('version-not-newer', { version, latest: latest.version }).error;
  // ISO dates sort as texts.
  const latestOn = latest?.agreedOn ?? null;
  if (latest !== undefined && latestOn !== null && agreement.agreedOn < latestOn)
    return fail('agreed-too-early', { latest: latest.version, latestOn }).error;
  if (agreement.clientParty.trim() === '') return fail('client-party-missing').error;
  return agreement.pmoParty.trim() === '' ? fail('pmo-party-missing').error : null;
}

/**
 * Agrees the blueprint as it stands: the version, a frozen copy of every record that it prints, and the number of the
 * next draft. Undo must not cross this change. A draft entry with the same number becomes the agreed version, else the
 * amendment that is open.
 */
export function agreeVersion(
  data: EngagementData,
  agreement: VersionAgreement,
  ids: IdSource,
): Result<Change[], AgreeFailure> {
  const failure = checkAgreement(data, agreement);
  if (failure !== null) return { ok: false, error: failure };
  const version = agreement.version.trim();
  const { agreedOn } = agreement;
  const [clientParty, pmoParty] = [agreement.clientParty.trim(), agreement.pmoParty.trim()];
  const draft =
    data.all('blueprintVersion').find((other) => other.status !== 'agreed' && other.version.trim() === version) ??
    openDraft(data);
  const versionId = draft?.id ?? ids.next();
  const changes = agreement.changes ?? draft?.changes ?? '';
  const body = { version, status: 'agreed', agreedOn, clientParty, pmoParty, changes } as const;
  const head: Change =
    draft === undefined ? createRecord('blueprintVersion', versionId, body) : updateRecord(draft, body);
  const copies = FROZEN_KINDS.flatMap((kind) =>
    data
      .all(kind)
      .map((record) =>
        createRecord(
          'frozenRecord',
          ids.next(),
          { content: writeFrozen(record as AnyRecord) },
          { parentId: versionId },
        ),
      ),
  );
  const blueprint = data.one('blueprint');
  const next = blueprint === undefined ? [] : [updateRecord(blueprint, { nextVersion: nextVersionAfter(version) })];
  return ok([head, ...copies, ...next]);
}

/**
 * The engagement as it was when a version was agreed, from its frozen copies alone, with the versions up to that one.
 * Holds no records besides the versions when the version has no copies, as a draft has none.
 */
export function frozenData(data: EngagementData, versionId: RecordId): EngagementData {
  const version = data.find('blueprintVersion', versionId);
  const copies = data
    .childrenOf('frozenRecord', versionId)
    .map((copy) => readFrozen(copy.content))
    .filter((record) => record !== null);
  const versions = agreedVersions(data).filter(
    (other) => version !== undefined && compareVersionNumbers(other.version, version.version) <= 0,
  );
  return new EngagementData([...copies, ...(versions as AnyRecord[])]);
}
