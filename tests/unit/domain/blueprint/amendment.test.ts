import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/base/iso-date.ts';
import { findAmendment, openAmendment, refinementsOfDraft } from '#shared/domain/blueprint/amendment.ts';
import {
  agreeVersion,
  agreedVersions,
  draftVersion,
  type VersionAgreement,
} from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const SIGNED = { agreedOn: isoDate('2027-02-01'), clientParty: ' Director ', pmoParty: 'Consultant' };

const tryAgree = (data: EngagementData, terms: Partial<VersionAgreement>) =>
  agreeVersion(data, { version: '1.0', ...SIGNED, ...terms }, numberedIds(`v${terms.version ?? ''}`.replace('.', '-')));

const codeOf = (result: ReturnType<typeof tryAgree>) => (result.ok ? null : result.error.code);

function agree(data: EngagementData, version: string, terms: Partial<VersionAgreement> = {}): EngagementData {
  const made = tryAgree(data, { version, ...terms });
  if (!made.ok) throw new Error(made.error.code);
  return applyChanges(data, made.value);
}

function open(data: EngagementData): EngagementData {
  const opened = openAmendment(data, numberedIds('amendment'));
  if (!opened.ok) throw new Error(opened.error.code);
  return applyChanges(data, opened.value);
}

function draft(): EngagementBuilder {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { summary: 'We agree' });
  return builder;
}

describe('an agreement', () => {
  it('names a party on each side', () => {
    const data = draft().build();
    expect(codeOf(tryAgree(data, { clientParty: '  ' }))).toBe('client-party-missing');
    expect(codeOf(tryAgree(data, { pmoParty: '' }))).toBe('pmo-party-missing');
    expect(agreedVersions(agree(data, '1.0'))[0]).toMatchObject({ clientParty: 'Director', pmoParty: 'Consultant' });
  });

  it('is not dated before the latest agreed version, but may be of the same day', () => {
    const data = agree(draft().build(), '1.0');
    const early = tryAgree(data, { version: '1.1', agreedOn: isoDate('2027-01-31') });
    expect(early).toMatchObject({
      ok: false,
      error: { code: 'agreed-too-early', params: { latest: '1.0', latestOn: '2027-02-01' } },
    });
    expect(codeOf(tryAgree(data, { version: '1.1', agreedOn: isoDate('2027-02-01') }))).toBeNull();
  });
});

describe('an amendment', () => {
  it('needs a version that was agreed, and there is one at a time', () => {
    const data = draft().build();
    expect(openAmendment(data, numberedIds())).toMatchObject({ ok: false, error: { code: 'nothing-agreed' } });
    const opened = open(agree(data, '1.0'));
    expect(openAmendment(opened, numberedIds())).toMatchObject({ ok: false, error: { code: 'amendment-open' } });
  });

  it('is a draft with the next number, and says what it amends', () => {
    const agreed = agree(draft().build(), '1.0');
    expect(findAmendment(agreed)).toBeUndefined();
    const data = open(agreed);
    expect(findAmendment(data)).toMatchObject({ draft: { version: '1.1', status: 'draft' }, base: { version: '1.0' } });
    expect(draftVersion(data)).toBe('1.1');
  });

  it('keeps a higher number that the blueprint states, and passes over one that was agreed', () => {
    const agreed = agree(draft().build(), '1.0');
    const blueprint = agreed.one('blueprint');
    if (blueprint === undefined) throw new Error('no blueprint');
    const stated = (nextVersion: string) => open(applyChanges(agreed, [updateRecord(blueprint, { nextVersion })]));
    expect(findAmendment(stated('2.0'))?.draft.version).toBe('2.0');
    expect(findAmendment(stated('0.9'))?.draft.version).toBe('1.1');
    expect(draftVersion(stated('0.9'))).toBe('1.1');
  });

  it('becomes the agreed version, under another number too, and is closed by that', () => {
    const opened = open(agree(draft().build(), '1.0'));
    const id = findAmendment(opened)?.draft.id;
    const data = agree(opened, '2.0');
    expect(agreedVersions(data).map((version) => [version.version, version.id === id])).toEqual([
      ['1.0', false],
      ['2.0', true],
    ]);
    expect(findAmendment(data)).toBeUndefined();
    expect(data.all('blueprintVersion')).toHaveLength(2);
  });
});

describe('refinements of the draft', () => {
  it('are those that were accepted for a number which is not agreed yet', () => {
    const builder = draft();
    const add = (ref: string, toVersion: string, accepted = true, action: 'alter' | 'keep' = 'alter') =>
      builder.add('refinement', { statement: ref, toVersion, accepted, action }, { ref });
    add('R-01', '1.0');
    add('R-02', '1.1');
    add('R-03', '1.1', false);
    add('R-04', '1.1', true, 'keep');
    const refs = (data: EngagementData) => refinementsOfDraft(data).map(({ ref }) => ref);
    expect(refs(builder.build())).toEqual(['R-01', 'R-02']);
    const first = agree(builder.build(), '1.0');
    expect(refs(first)).toEqual(['R-02']);
    expect(refs(agree(first, '1.1'))).toEqual([]);
  });
});
