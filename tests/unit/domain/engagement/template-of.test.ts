import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { templateOf } from '#shared/domain/engagement/template-of.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { parseStoredRecord, toStored } from '#shared/records/stored-record.ts';
import { EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const given = () => ({
  engagementId: engagementId('new'),
  client: 'Another client',
  at: isoTime('2027-02-01T09:00:00.000Z'),
  ids: numberedIds(),
});

describe('a new engagement from another one', () => {
  it('takes settings, brand, agendas, rhythms and rules along, as records that can be stored', () => {
    const records = templateOf(new EngagementData(sampleEngagement(engagementId('old'))), given());
    const kinds = new Set(records.map(({ kind }) => kind));
    for (const kind of ['engagement', 'workshop', 'activity', 'meeting', 'report'] as const) {
      expect(kinds.has(kind), kind).toBe(true);
    }
    for (const record of records) expect(parseStoredRecord(toStored(record)), record.kind).toMatchObject({ ok: true });
  });

  it('leaves every person, department and word of the client behind', () => {
    const old = new EngagementData(sampleEngagement(engagementId('old')));
    const text = JSON.stringify(templateOf(old, given()));
    expect(text).not.toContain('Lindmere');
    for (const { name } of [...old.all('stakeholder'), ...old.all('department')])
      expect(text, name).not.toContain(name);
    for (const { title } of old.all('need')) expect(text, title).not.toContain(title);
  });

  it('empties a text in which somebody is named, and leaves a record behind that would have no title', () => {
    const builder = new EngagementBuilder({ client: 'Northwind' });
    builder.add('stakeholder', { name: 'Ruth Aldane' });
    builder.add('meeting', { title: 'Weekly with Aldane' });
    const workshop = builder.add('workshop', { title: 'Direction' });
    builder.add('activity', { title: 'Welcome', prompt: 'Where does northwind stand?' }, { parentId: workshop.id });
    const records = templateOf(builder.build(), given());
    expect(records.filter(({ kind }) => kind === 'meeting')).toEqual([]);
    expect(records.find(({ kind }) => kind === 'activity')).toMatchObject({ title: 'Welcome', prompt: '' });
  });
});
