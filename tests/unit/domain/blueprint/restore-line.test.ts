import { describe, expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { restoreLine } from '#shared/domain/blueprint/restore-line.ts';
import { agreeVersion, agreedVersions, compareVersions, frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord, type Change } from '#shared/domain/model/change.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const SIGNED = { version: '1.0', agreedOn: isoDate('2027-02-01'), clientParty: 'Director', pmoParty: 'Consultant' };

function agreed() {
  const builder = new EngagementBuilder();
  builder.add('blueprint', { summary: 'We agree', changeProcess: 'By letter', internalNotes: 'PRIVATE' });
  const sponsor = builder.add('role', { title: 'Sponsor' });
  const lead = builder.add('role', { title: 'PMO lead' });
  const deliverable = builder.add(
    'deliverable',
    { title: 'Charter', owner: sponsor.id, acceptanceTest: 'Signed' },
    { ref: 'D-07' },
  );
  const milestone = builder.add('milestone', { title: 'First draft', deliverable: deliverable.id }, { ref: 'M-01' });
  const row = builder.add('raciRow', {
    deliverable: deliverable.id,
    accountable: [sponsor.id],
    responsible: [lead.id, sponsor.id],
  });
  const risk = builder.add('raidItem', { title: 'Holidays', type: 'risk', inBlueprint: true });
  const made = agreeVersion(builder.build(), SIGNED, numberedIds('copy'));
  if (!made.ok) throw new Error(made.error.code);
  const data = applyChanges(builder.build(), made.value);
  return { data, version: versionOf(data), sponsor, lead, deliverable, milestone, row, risk };
}

const versionOf = (data: EngagementData): RecordId => agreedVersions(data)[0]?.id ?? recordId('none');
const drop = (kind: 'role' | 'deliverable' | 'milestone', id: RecordId): Change => ({ op: 'delete', kind, id });

function restored(data: EngagementData, id: RecordId, fields?: readonly string[]) {
  const result = restoreLine(data, versionOf(data), id, fields);
  if (!result.ok) throw new Error(result.error.code);
  return { ...result.value, data: applyChanges(data, result.value.changes) };
}

describe('restoring a changed line', () => {
  it('brings its old values back, and leaves nothing to compare', () => {
    const { data, version, deliverable, lead } = agreed();
    const later = applyChanges(data, [
      updateRecord(deliverable, { title: 'Mandate', owner: lead.id, acceptanceTest: '' }),
    ]);
    const back = restored(later, deliverable.id);
    expect(back.data.find('deliverable', deliverable.id)).toMatchObject({
      title: 'Charter',
      owner: deliverable.owner,
      acceptanceTest: 'Signed',
    });
    expect(back).toMatchObject({ name: 'D-07 Charter', oldRef: null, dropped: [] });
    expect(compareVersions(frozenData(back.data, version), back.data)).toEqual({ added: [], removed: [], changed: [] });
  });

  it('sets only the fields that differ, and of these only the wanted ones', () => {
    const { data } = agreed();
    const blueprint = data.one('blueprint');
    if (blueprint === undefined) throw new Error('no blueprint');
    const later = applyChanges(data, [
      updateRecord(blueprint, { summary: 'Other', changeProcess: 'By mail', internalNotes: 'SECRET' }),
    ]);
    const { changes } = restored(later, blueprint.id, ['changeProcess']);
    expect(changes).toMatchObject([{ op: 'update', set: { changeProcess: 'By letter' } }]);
    expect(Object.keys((changes[0] as { set: object }).set)).toEqual(['changeProcess']);
    expect(restored(later, blueprint.id).data.one('blueprint')).toMatchObject({
      summary: 'We agree',
      internalNotes: 'SECRET',
      nextVersion: '1.1',
    });
  });

  it('leaves links to deleted records out and names them', () => {
    const { data, row, sponsor, lead } = agreed();
    const later = applyChanges(data, [
      updateRecord(row, { responsible: [] }),
      updateRecord(lead, { title: 'Renamed later' }),
      drop('role', lead.id),
    ]);
    const back = restored(later, row.id);
    expect(back.dropped).toEqual(['PMO lead']);
    expect(back.data.find('raciRow', row.id)?.responsible).toEqual([sponsor.id]);
  });

  it('takes a risk back into the blueprint that was taken out of it', () => {
    const { data, risk } = agreed();
    const later = applyChanges(data, [updateRecord(risk, { inBlueprint: false })]);
    expect(restored(later, risk.id).data.find('raidItem', risk.id)?.inBlueprint).toBe(true);
  });
});

describe('restoring a deleted line', () => {
  it('makes it anew with its id, content and place, so that what named it finds it again', () => {
    const { data, deliverable, milestone } = agreed();
    const back = restored(applyChanges(data, [drop('deliverable', deliverable.id)]), deliverable.id);
    expect(back.changes).toMatchObject([{ op: 'create', id: deliverable.id, order: deliverable.order }]);
    expect(back.oldRef).toBe('D-07');
    expect(back.data.find('deliverable', deliverable.id)).toMatchObject({ title: 'Charter', owner: deliverable.owner });
    expect(back.data.nameOf(back.data.find('milestone', milestone.id)?.deliverable ?? null)).toBe('Charter');
  });

  it('leaves its links to deleted records out and names them', () => {
    const { data, deliverable, sponsor } = agreed();
    const later = applyChanges(data, [drop('deliverable', deliverable.id), drop('role', sponsor.id)]);
    const back = restored(later, deliverable.id);
    expect(back.dropped).toEqual(['Sponsor']);
    expect(back.data.find('deliverable', deliverable.id)?.owner).toBeNull();
  });

  it('goes to the end when a later line took its place', () => {
    const { data, milestone } = agreed();
    const taken = new EngagementBuilder().add('milestone', {}, { id: recordId('later'), order: milestone.order });
    const later = applyChanges(data, [
      drop('milestone', milestone.id),
      { op: 'create', kind: 'milestone', id: taken.id, parentId: null, order: taken.order, body: { ...taken } },
    ]);
    expect(restored(later, milestone.id).changes).toMatchObject([{ op: 'create', order: null }]);
  });
});

describe('restoring', () => {
  const codeOf = (data: EngagementData, version: RecordId, id: RecordId) => {
    const result = restoreLine(data, version, id);
    return result.ok ? null : result.error.code;
  };

  it('is refused for a line that the version has not, and for copies that are no lines', () => {
    const { data, version, deliverable } = agreed();
    expect(codeOf(data, version, recordId('nothing'))).toBe('line-not-in-version');
    expect(codeOf(data, recordId('no-version'), deliverable.id)).toBe('line-not-in-version');
    expect(codeOf(data, version, version)).toBe('line-not-in-version');
  });

  it('is refused when the draft has the line as it was, also when the only link that differs is gone', () => {
    const { data, version, deliverable, sponsor } = agreed();
    expect(codeOf(data, version, deliverable.id)).toBe('line-as-before');
    const later = applyChanges(data, [updateRecord(deliverable, { owner: null }), drop('role', sponsor.id)]);
    expect(codeOf(later, version, deliverable.id)).toBe('line-as-before');
  });
});
