import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { engagementId, recordId, type RecordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import {
  readEngagementPackage,
  writeEngagementPackage,
  type PackageContent,
} from '#shared/records/engagement-package.ts';
import type { HistoryStep } from '#shared/records/history.ts';
import { lineageOf } from '#shared/records/merge/parting.ts';
import { toStored, type StoredRecord } from '#shared/records/stored-record.ts';
import { packagePorts } from '#renderer/features/engagements/files/package-ports.ts';

const ID = engagementId('sample-1');
const AT = isoTime('2026-11-23T09:00:00.000Z');
const whole = sampleEngagement(ID).map(toStored);
const records = whole.filter(({ kind }) =>
  ['engagement', 'department', 'stakeholder', 'challenge', 'goal', 'brand', 'brandLogo', 'meeting', 'role'].includes(
    kind,
  ),
);

function step(id: string, seq: number, changes: HistoryStep['changes']): HistoryStep {
  const label = { action: 'update', kind: 'goal', name: 'A goal', count: 1 } as const;
  return {
    entry: {
      id: recordId(id),
      engagementId: ID,
      window: 'w1',
      seq,
      at: AT,
      label,
      visit: null,
      barrier: false,
      state: 'done',
    },
    changes,
  };
}

const goal = records.find(({ kind }) => kind === 'goal') as StoredRecord;
const steps = [
  step('s1', 1, [{ op: 'create', record: goal }]),
  step('s2', 2, [
    { op: 'update', id: goal.id, kind: 'goal', before: { statement: 'Old' }, after: { statement: 'New' } },
  ]),
];
const content = (more: Partial<PackageContent> = {}): PackageContent => ({
  engagementId: ID,
  savedAt: AT,
  appVersion: '1.2.3',
  counters: { N: 19 },
  records,
  lineage: lineageOf(steps),
  history: steps,
  ...more,
});
const write = (more?: Partial<PackageContent>) => writeEngagementPackage(content(more), packagePorts);
const read = (bytes: Uint8Array) => readEngagementPackage(bytes, packagePorts);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const got = await read(bytes);
  return got.ok ? 'opened' : got.error.code;
};

/** The package with one part changed, and the manifest made to agree with it. */
async function forged(name: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await write());
  parts[name] = strToU8(change(text(parts[name])));
  const manifest = JSON.parse(text(parts['manifest.json'])) as { parts: Record<string, unknown>[] };
  for (const part of manifest.parts) {
    const bytes = parts[String(part['name'])] ?? new Uint8Array();
    part['bytes'] = bytes.length;
    part['sha256'] = await packagePorts.sha256(bytes);
  }
  if (name !== 'manifest.json') parts['manifest.json'] = strToU8(JSON.stringify(manifest));
  return zipSync(parts);
}

describe('an engagement package', () => {
  it('gives back records, counters, history and lineage, and the same bytes for the same content', async () => {
    const bytes = await write();
    const got = await read(bytes);
    expect(got).toMatchObject({ ok: true, value: { engagementId: ID, counters: { N: 19 }, history: steps } });
    if (!got.ok) return;
    expect(got.value.records.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(got.value.lineage).toEqual(lineageOf(steps));
    expect(await write({ records: records.toReversed() })).toEqual(bytes);
  });

  it('holds its manifest, its texts and its pictures, each logo once, and nothing else', async () => {
    const parts = unzipSync(await write());
    const names = Object.keys(parts);
    expect(names.slice(0, 3)).toEqual(['manifest.json', 'records.json', 'history.json']);
    expect(names.slice(3)).toHaveLength(1);
    expect(names[3]).toMatch(/^pictures\/[0-9a-f]{64}\.png$/);
    expect(text(parts['records.json'])).toContain(`"picture:${names[3] ?? ''}"`);
  });

  it('says nothing of the past when it is saved without, and still which steps it holds', async () => {
    const bytes = await write({ history: null });
    expect(text(unzipSync(bytes)['history.json'])).not.toContain('Old');
    expect(await read(bytes)).toMatchObject({ ok: true, value: { history: null, lineage: lineageOf(steps) } });
  });

  it('opens files of format 1', async () => {
    const old = writeEngagementFile({ engagementId: ID, savedAt: AT, counters: {}, records });
    expect(await read(strToU8(old))).toMatchObject({ ok: true, value: { lineage: null, history: null } });
  });

  it('is refused wherever it was cut off', async () => {
    const bytes = await write({ records: records.filter(({ kind }) => kind === 'engagement'), history: null });
    for (let at = 0; at < bytes.length; at += 7)
      expect(await codeOf(bytes.subarray(0, at)), String(at)).not.toBe('opened');
  });

  it('never opens as something else when a byte of it was changed', async () => {
    const only = records.filter(({ kind }) => kind === 'engagement');
    const bytes = await write({ records: only, history: null });
    for (let at = 0; at < bytes.length; at += 5) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      const got = await read(other);
      if (got.ok) expect(got.value, String(at)).toMatchObject({ records: only, counters: { N: 19 }, savedAt: AT });
    }
  });

  it.each([
    ['records.json', (was: string) => was.replace('"rev":1', '"rev":0'), 'file-record-invalid'],
    ['records.json', (was: string) => was.replace('"counters":', '"counters":{},"counters":'), 'file-key-twice'],
    [
      'records.json',
      (was: string) => was.replace('"counters":', '"\\u005f_proto__":{},"counters":'),
      'file-not-engagement',
    ],
    [
      'records.json',
      (was: string) => was.replace(/picture:pictures\/[0-9a-f]{8}/, 'picture:pictures/00000000'),
      'file-picture',
    ],
    ['history.json', (was: string) => was.replace('"statement":"Old"', '"statement":7'), 'file-history-invalid'],
    ['history.json', (was: string) => was.replace('"statement":"Old"', '"evil":"Old"'), 'file-history-invalid'],
    ['manifest.json', (was: string) => was.replace('"formatVersion":2', '"formatVersion":3'), 'file-newer'],
    ['manifest.json', (was: string) => was.replace(/"records":\d+/, '"records":1'), 'file-changed'],
    ['manifest.json', (was: string) => was.replace(/"bytes":\d+/, '"bytes":1'), 'file-changed'],
    ['manifest.json', (was: string) => was.replace('"format":"quarter', '"format":"half'), 'file-not-engagement'],
  ] as const)('refuses a %s that was tampered with %#', async (name, change, code) => {
    expect(await codeOf(await forged(name, change))).toBe(code);
  });

  it('refuses parts that no manifest names, and names that lead out of it', async () => {
    const parts = unzipSync(await write());
    for (const name of ['extra.txt', 'pictures/evil.exe', '../../evil.png', `pictures/${'0'.repeat(64)}.png`]) {
      expect(await codeOf(zipSync({ ...parts, [name]: strToU8('x') })), name).toBe('file-parts');
    }
    const { 'history.json': _gone, ...fewer } = parts;
    expect(await codeOf(zipSync(fewer))).toBe('file-parts');
  });

  it('refuses a part that is packed far too well, before it is unpacked', async () => {
    const parts = unzipSync(await write());
    expect(await codeOf(zipSync({ ...parts, 'history.json': new Uint8Array(8_000_000) }))).toBe('file-bomb');
  });

  it('refuses records that wait for each other in a circle', async () => {
    const initiatives = whole.filter(({ kind }) => kind === 'initiative').slice(0, 2);
    const [a, b] = initiatives.map(({ id }) => id) as [RecordId, RecordId];
    const circle = initiatives.map((record) => ({
      ...record,
      body: { ...record.body, dependsOn: [record.id === a ? b : a] },
    }));
    expect(await codeOf(await write({ records: [...records, ...circle] }))).toBe('file-cycle');
  });
});
