import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { compareSections } from '#shared/domain/blueprint/compare-sections.ts';
import { readFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import {
  agreeVersion,
  agreedVersions,
  compareVersionNumbers,
  compareVersions,
  draftVersion,
  frozenData,
  nextVersionAfter,
} from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord, type Change } from '#shared/domain/model/change.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const SIGNED = { agreedOn: isoDate('2027-02-01'), clientParty: 'Director', pmoParty: 'Consultant' };

function agree(data: EngagementData, version: string, ids = numberedIds(`v${version.replace('.', '-')}`)) {
  const result = agreeVersion(data, { version, ...SIGNED }, ids);
  if (!result.ok) throw new Error(result.error.code);
  return applyChanges(data, result.value);
}

function draft() {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { summary: 'We agree', internalNotes: 'PRIVATE' });
  const role = builder.add('role', { title: 'Sponsor' });
  const deliverable = builder.add('deliverable', { title: 'Charter', owner: role.id }, { ref: 'D-01' });
  builder.addNeed({ title: 'Intake' }, [4, 5]);
  return { data: builder.build(), role, deliverable };
}

const created = (record: AnyRecord): Change => {
  return { op: 'create', kind: record.kind, id: record.id, parentId: null, order: null, body: { ...record } };
};

describe('numbers of versions', () => {
  it('counts amendments on, beyond nine too', () => {
    expect([nextVersionAfter('1.0'), nextVersionAfter('1.9'), nextVersionAfter('')]).toEqual(['1.1', '1.10', '1.0']);
  });

  it('compares numbers, not letters', () => {
    expect(['1.10', '1.9', 'draft', '2.0'].toSorted(compareVersionNumbers)).toEqual(['draft', '1.9', '1.10', '2.0']);
  });
});

describe('agreeing a version', () => {
  it('refuses an empty blueprint', () => {
    const empty = new EngagementBuilder();
    empty.addNeed({}, [5, 5]);
    const result = agreeVersion(empty.build(), { version: '1.0', ...SIGNED }, numberedIds());
    expect(result).toEqual({ ok: false, error: { code: 'blueprint-empty' } });
  });

  it('refuses a number that is not a version, one that was agreed, and an older one', () => {
    const data = agree(draft().data, '1.1');
    const codeOf = (version: string) => {
      const result = agreeVersion(data, { version, ...SIGNED }, numberedIds());
      return result.ok ? null : result.error.code;
    };
    expect(['one', '1', '1.1', '01.1', '1.0', '1.2'].map(codeOf)).toEqual([
      'version-invalid',
      'version-invalid',
      'version-exists',
      'version-exists',
      'version-not-newer',
      null,
    ]);
  });

  it('moves the draft on to the next number', () => {
    expect(draftVersion(draft().data)).toBe('1.0');
    const data = agree(draft().data, '1.0');
    expect(data.one('blueprint')?.nextVersion).toBe('1.1');
    expect(agreedVersions(data)).toMatchObject([{ version: '1.0', status: 'agreed', clientParty: 'Director' }]);
  });

  it('turns a draft entry of the same number into the agreed version', () => {
    const builder = new EngagementBuilder();
    builder.add('deliverable');
    const entry = builder.add('blueprintVersion', { version: '1.0', status: 'draft', changes: 'First' });
    const data = agree(builder.build(), '1.0');
    expect(data.all('blueprintVersion')).toMatchObject([{ id: entry.id, status: 'agreed', changes: 'First' }]);
    expect(data.childrenOf('frozenRecord', entry.id)).toHaveLength(2);
  });
});

describe('frozen copies', () => {
  it('stay untouched by later renames and deletions', () => {
    const { data, role, deliverable } = draft();
    const agreed = agree(data, '1.0');
    const later = applyChanges(agreed, [
      updateRecord(role, { title: 'Renamed' }),
      { op: 'delete', kind: 'deliverable', id: deliverable.id },
    ]);
    const version = agreedVersions(later)[0]?.id ?? recordId('none');
    const frozen = frozenData(later, version);
    expect(frozen.find('deliverable', deliverable.id)).toEqual(deliverable);
    expect(frozen.nameOf(role.id)).toBe('Sponsor');
    expect(frozen.engagement.client).toBe('Northwind');
  });

  it('know the versions up to their own, and no later one', () => {
    const data = agree(agree(draft().data, '1.0'), '1.1');
    const [first] = agreedVersions(data);
    expect(frozenData(data, first?.id ?? recordId('none')).all('blueprintVersion')).toEqual([first]);
  });

  it('read as empty where they lack a field or hold a value that does not fit', () => {
    const whole = JSON.stringify(draft().deliverable);
    const damaged = whole
      .replace('"status":""', '"status":"exploded"')
      .replace('"needs":[]', '"needs":[7]')
      .replace('"dueOn":null,', '');
    expect(readFrozen(damaged)).toMatchObject({ title: 'Charter', status: '', needs: [], dueOn: null });
    expect(readFrozen('{')).toBeNull();
    expect(readFrozen('{"kind":"deliverable"}')).toBeNull();
    expect(readFrozen(whole.replace('"deliverable"', '"constructor"'))).toBeNull();
  });
});

describe('comparing two versions', () => {
  it('tells what was added, removed and changed, with names for links', () => {
    const { data, role, deliverable } = draft();
    const agreed = agree(data, '1.0');
    const builder = new EngagementBuilder();
    const deputy = builder.add('role', { title: 'Deputy' }, { id: recordId('deputy') });
    const later = applyChanges(agreed, [
      created(deputy),
      updateRecord(deliverable, { owner: deputy.id }),
      { op: 'delete', kind: 'role', id: role.id },
    ]);
    const before = frozenData(later, agreedVersions(later)[0]?.id ?? recordId('none'));
    const { added, removed, changed } = compareVersions(before, later);
    expect(added.map(({ title }) => title)).toEqual(['Deputy']);
    expect(removed.map(({ title }) => title)).toEqual(['Sponsor']);
    expect(changed).toMatchObject([{ ref: 'D-01', fields: [{ field: 'owner', before: 'Sponsor', after: 'Deputy' }] }]);
  });

  it('is empty when nothing changed, and blind to internal fields', () => {
    const agreed = agree(draft().data, '1.0');
    const before = frozenData(agreed, agreedVersions(agreed)[0]?.id ?? recordId('none'));
    const blueprint = agreed.one('blueprint');
    if (blueprint === undefined) throw new Error('no blueprint');
    const after = applyChanges(agreed, [updateRecord(blueprint, { internalNotes: 'other' })]);
    expect(compareVersions(before, after)).toEqual({ added: [], removed: [], changed: [] });
  });

  it('names the targets that a line links to no longer and newly, in whatever order they were picked', () => {
    const builder = new EngagementBuilder();
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => builder.add('need', { title }, { ref: title }));
    const deliverable = builder.add('deliverable', { needs: [one!.id, two!.id] });
    const data = builder.build();
    const other = applyChanges(data, [updateRecord(deliverable, { needs: [three!.id, two!.id] })]);
    expect(compareVersions(data, other).changed[0]?.fields).toMatchObject([
      { field: 'needs', linksRemoved: ['One One'], linksAdded: ['Three Three'] },
    ]);
    const turned = applyChanges(data, [updateRecord(deliverable, { needs: [two!.id, one!.id] })]);
    expect(compareVersions(data, turned).changed).toEqual([]);
  });

  it('tells what an added line says: filled fields only, no internal ones, links by name', () => {
    const { data } = draft();
    const builder = new EngagementBuilder();
    const role = data.all('role')[0];
    if (role === undefined) throw new Error('no role');
    const meeting = builder.add('meeting', { title: 'Forum', chair: role.id, members: [recordId('gone')] });
    const { added } = compareVersions(data, applyChanges(data, [created(meeting)]));
    expect(added).toMatchObject([
      {
        title: 'Forum',
        content: [
          { field: 'chair', value: ['Sponsor'] },
          { field: 'members', value: [''] },
        ],
      },
    ]);
    const blueprint = compareVersions(builder.build(), data).added.find(({ kind }) => kind === 'blueprint');
    expect(blueprint?.content).toEqual([]);
  });

  it('compares the parties and the term, and nothing else of the engagement', () => {
    const builder = new EngagementBuilder({ termEndOn: isoDate('2027-12-31'), sector: 'Housing' });
    const data = builder.build();
    const later = applyChanges(data, [
      updateRecord(data.engagement, { termEndOn: isoDate('2028-06-30'), sector: 'Care', dayRate: 900 }),
    ]);
    expect(compareVersions(data, later).changed).toMatchObject([
      { kind: 'engagement', fields: [{ field: 'termEndOn', before: '2027-12-31', after: '2028-06-30' }] },
    ]);
  });

  it('tells progress from a changed promise, and a new reference from none', () => {
    const { data, deliverable } = draft();
    const later = applyChanges(data, [
      updateRecord(deliverable, { status: 'done', acceptanceTest: 'Signed', ref: 'D-02' } as never),
    ]);
    expect(compareVersions(data, later).changed[0]?.fields).toMatchObject([
      { field: 'ref', before: 'D-01', after: 'D-02', isProgress: false },
      { field: 'acceptanceTest', isProgress: false },
      { field: 'status', isProgress: true },
    ]);
  });

  it('shows a text of the blueprint in the section that prints it', () => {
    const { data } = draft();
    const blueprint = data.one('blueprint');
    if (blueprint === undefined) throw new Error('no blueprint');
    const later = applyChanges(data, [updateRecord(blueprint, { summary: 'Other', interimRule: 'New' })]);
    const sections = compareSections(compareVersions(data, later));
    expect(sections.map(({ section, changed }) => [section, changed[0]?.fields.map(({ field }) => field)])).toEqual([
      ['summary', ['summary']],
      ['conflicts', ['interimRule']],
    ]);
  });

  it('does not report every line that names a renamed role', () => {
    const { data, role } = draft();
    const after = applyChanges(data, [updateRecord(role, { title: 'Patron' })]);
    expect(compareVersions(data, after).changed.map(({ kind }) => kind)).toEqual(['role']);
  });
});
