import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '#shared/domain/model/kinds.ts';
import { parseEngagementFile } from '#shared/records/engagement-file.ts';
import {
  checkVersion,
  migrateRecords,
  MIGRATIONS,
  SCHEMA_VERSION,
  type Migration,
} from '#shared/records/migrations.ts';

/** Versions whose migration has a test below. Whoever adds a migration adds it here, with its test. */
const TESTED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8]);

function untested(migrations: readonly Migration[]): number[] {
  return migrations.map(({ to }) => to).filter((to) => !TESTED.has(to));
}

describe('migrations', () => {
  it('lead from version 1 to the newest one without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2));
  });

  it('each have a test', () => {
    expect(untested(MIGRATIONS)).toEqual([]);
    const planted: Migration = { to: 99, describe: 'planted', migrate: (record) => record };
    expect(untested([...MIGRATIONS, planted])).toEqual([99]);
  });

  it('run in order, only from the version that is found, and may end a record', () => {
    const steps: Migration[] = [
      { to: 2, describe: 'marks', migrate: (record) => ({ ...record, two: true }) },
      { to: 3, describe: 'ends', migrate: (record) => (record['old'] === true ? null : { ...record, three: true }) },
    ];
    expect(migrateRecords([{ id: 1 }, { id: 2, old: true }], 1, steps)).toEqual([{ id: 1, two: true, three: true }]);
    expect(migrateRecords([{ id: 1 }], 2, steps)).toEqual([{ id: 1, three: true }]);
  });

  it('refuse data of a newer version by name', () => {
    expect(checkVersion(SCHEMA_VERSION + 1)).toMatchObject({ ok: false, error: { code: 'version-newer' } });
    expect(checkVersion(0)).toMatchObject({ ok: false, error: { code: 'version-unknown' } });
  });
});

const upTo = (version: number): readonly Migration[] => MIGRATIONS.filter(({ to }) => to <= version);

it('version 2 adds its fields empty, and leaves what is there', () => {
  const old = { kind: 'need', id: 'n', body: { title: 'Decide sooner' } };
  expect(migrateRecords([old], 1, upTo(2))).toEqual([{ ...old, body: { title: 'Decide sooner', effort: null } }]);
  expect(migrateRecords([{ kind: 'note', body: { text: 'a' } }], 1, upTo(2))).toEqual([
    { kind: 'note', body: { text: 'a' } },
  ]);
});

it('version 3 adds the times of workshops', () => {
  const old = { kind: 'activity', id: 'a', body: { title: 'SWOT', minutes: 45 } };
  expect(migrateRecords([old], 2, upTo(3))).toEqual([{ ...old, body: { ...old.body, startedAt: '', endedAt: '' } }]);
});

it('version 4 adds what votes, private collections and boards need', () => {
  const old = { kind: 'activity', id: 'a', body: { title: 'Dot vote' } };
  expect(migrateRecords([old], 3, upTo(4))[0]?.['body']).toMatchObject({
    title: 'Dot vote',
    openedAt: '',
    voters: [],
    dots: null,
  });
  const note = { kind: 'note', id: 'n', body: { text: 'Loyal' } };
  expect(migrateRecords([note], 3, upTo(4))[0]?.['body']).toEqual({
    text: 'Loyal',
    activity: null,
    tag: '',
    x: null,
    y: null,
  });
});

it('version 5 adds whose colour the headings have', () => {
  const old = { kind: 'engagement', id: 'e', body: { client: 'Northwind' } };
  expect(migrateRecords([old], 4, upTo(5))).toEqual([{ ...old, body: { client: 'Northwind', headingColour: '' } }]);
});

it('version 6 adds what guided check-ins keep, and takes the earlier ones for finished', () => {
  const old = { kind: 'checkIn', id: 'c', body: { summary: 'On the way' } };
  expect(migrateRecords([old], 5, upTo(6))).toEqual([
    { ...old, body: { summary: 'On the way', step: '', secondsByStep: '' } },
  ]);
});

it('version 6 adds what initiatives wait for and why a status differs, and where records came from', () => {
  const old = { kind: 'initiative', id: 'i', body: { title: 'Front door' } };
  const fresh = { dependsOn: [], ragDifference: '', ragDifferenceOf: '', externalSource: '', externalKey: '' };
  expect(migrateRecords([old], 5, upTo(6))).toEqual([{ ...old, body: { title: 'Front door', ...fresh } }]);
  for (const kind of ['milestone', 'raidItem', 'followUp']) {
    expect(migrateRecords([{ kind, body: {} }], 5, upTo(6))[0]?.['body']).toMatchObject({
      externalSource: '',
      externalKey: '',
    });
  }
});

it('version 6 adds who was invited to a training, and the training that a follow-up came from', () => {
  const old = { kind: 'training', id: 't', body: { title: 'Using the front door', attendees: 31 } };
  expect(migrateRecords([old], 5, upTo(6))).toEqual([{ ...old, body: { ...old.body, invited: null } }]);
  const followUp = { kind: 'followUp', id: 'f', body: { text: 'Send the recording' } };
  expect(migrateRecords([followUp], 5, upTo(6))[0]?.['body']).toMatchObject({ training: null });
});

it('version 6 adds by which method a reading was taken, and what a refinement changes', () => {
  const reading = { kind: 'reading', id: 'r', body: { value: 3 } };
  expect(migrateRecords([reading], 5, upTo(6))[0]?.['body']).toEqual({ value: 3, formulaVersion: '', unit: '' });
  const refinement = { kind: 'refinement', id: 'r', body: { action: 'alter', accepted: true } };
  expect(migrateRecords([refinement], 5, upTo(6))[0]?.['body']).toMatchObject({
    action: 'alter',
    accepted: true,
    meeting: null,
    newText: '',
    prepared: false,
  });
});

it('version 7 adds until when an engagement is kept, and sets no date for those that are there', () => {
  const old = { kind: 'engagement', id: 'e', body: { client: 'Northwind', deletedOn: null } };
  expect(migrateRecords([old], 6, upTo(7))).toEqual([{ ...old, body: { ...old.body, keepUntilOn: null } }]);
});

it('version 8 adds which entry was escalated, and claims none for those that are there', () => {
  const old = { kind: 'escalation', id: 'x', body: { title: 'No budget' } };
  expect(migrateRecords([old], 7, upTo(8))).toEqual([{ ...old, body: { ...old.body, raidItem: null } }]);
});

/** Kinds that came with a version: no older fixture has them. */
const CAME_WITH: Readonly<Record<string, number>> = {
  rejection: 2,
  tally: 4,
  brand: 5,
  brandLogo: 5,
  clientLogo: 5,
  templatePart: 5,
  theme: 6,
  escalation: 6,
  maturityLevel: 6,
  rescore: 6,
  savedView: 6,
  importSource: 6,
  importRule: 6,
  importReceipt: 6,
  importReceiptPart: 6,
  adaptedSection: 6,
  ownResource: 6,
  ownSection: 6,
  attendee: 6,
};

describe.each(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))(
  'data that version %i wrote',
  (version) => {
    // Frozen on the day of its release. When this fails, mend the model or add a migration; never the fixture.
    const frozen = readFileSync(new URL(`../../fixtures/engagement-v${version}.json`, import.meta.url), 'utf8');

    it('opens with every record of every kind that it knew', () => {
      const { records } = JSON.parse(frozen) as { records: { kind: string }[] };
      const kinds = new Set(records.map(({ kind }) => kind));
      const known = KIND_NAMES.filter((kind) => kind !== 'profile' && (CAME_WITH[kind] ?? 1) <= version);
      expect(known.filter((kind) => !kinds.has(kind))).toEqual([]);
      const read = parseEngagementFile(frozen);
      expect(read.ok && read.value.records.length).toBe(records.length);
      expect(read.ok && read.value.danglingLinks).toBe(0);
    });
  },
);
