import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { engagementId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { ok } from '#shared/base/result.ts';
import { readPictureHeader } from '#shared/domain/branding/picture-header.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { readClipboardTable } from '#shared/exchange/clipboard-table.ts';
import { readDocx } from '#shared/exchange/docx/read-docx.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { writeCsv } from '#shared/exchange/tables/write-csv.ts';
import { writeProject } from '#shared/exchange/tables/write-project.ts';
import { writeXlsx } from '#shared/exchange/tables/write-xlsx.ts';
import { readTemplate } from '#shared/exchange/word-template/read-template.ts';
import type { KeyRequest } from '#shared/ipc/keys.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { readEngagementPackage, writeEngagementPackage } from '#shared/records/engagement-package.ts';
import type { HistoryStep } from '#shared/records/history.ts';
import { lineageOf } from '#shared/records/merge/parting.ts';
import { toStored, type StoredRecord } from '#shared/records/stored-record.ts';
import { lockFile, unlockFile } from '#renderer/data/locked-file.ts';
import { packagePorts } from '#renderer/features/engagements/files/package-ports.ts';

/** One way by which something from outside comes in, with a sound file to begin with. */
export interface Reader {
  readonly name: string;
  readonly seed: Uint8Array;
  /** Whether the file was read; a refusal has a code. */
  read(bytes: Uint8Array): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>;
}

const ID = engagementId('soak');
const AT = isoTime('2026-11-23T09:00:00.000Z');
const KINDS = [
  'engagement',
  'department',
  'stakeholder',
  'challenge',
  'goal',
  'need',
  'needScore',
  'brand',
  'brandLogo',
];
const PASSPHRASE = 'correct horse battery';

// The host's derivation is slow by intention and knows no files; the format around it is what is tried here.
const keys = {
  derive: async ({ passphrase, salt }: KeyRequest) =>
    ok(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...strToU8(passphrase), ...salt])))),
};

/** Every reader of the product. */
export async function allReaders(): Promise<readonly Reader[]> {
  const sample = sampleEngagement(ID);
  const records = sample.map(toStored).filter(({ kind }) => KINDS.includes(kind));
  const meta = { engagementId: ID, savedAt: AT, counters: { N: 19 }, records };
  const history = [firstStep(records)];
  const pack = await writeEngagementPackage(
    { ...meta, appVersion: '1', lineage: lineageOf(history), history },
    packagePorts,
  );
  const locked = await lockFile(strToU8('a few words '.repeat(200)), PASSPHRASE, keys);
  if (!locked.ok) throw new Error(locked.error.code);
  const rows = [
    ['Title', 'Owner', 'Due'],
    ['Fix the list', 'Ruth', '2027-01-31'],
    ['=1+1', 'Tomas', '31.12.2026'],
  ];
  const tabbed = rows.map((row) => row.join('\t')).join('\n');
  const docx = new Uint8Array(readFileSync(new URL('../fixtures/saved-by-libreoffice.docx', import.meta.url)));
  const source = (bytes: Uint8Array) => Promise.resolve(readSourceFile(bytes));
  const engagement = (bytes: Uint8Array) => readEngagementPackage(bytes, packagePorts);
  const picture = (bytes: Uint8Array) => Promise.resolve(readPictureHeader(bytes));
  const project = writeProject(new EngagementData(sample), 'Plan');
  return [
    { name: 'engagement package', seed: pack, read: engagement },
    { name: 'engagement text', seed: strToU8(writeEngagementFile(meta)), read: engagement },
    { name: 'locked file', seed: locked.value, read: (bytes) => unlockFile(bytes, PASSPHRASE, keys) },
    { name: 'csv', seed: writeCsv(rows), read: source },
    { name: 'tsv', seed: strToU8(tabbed), read: source },
    { name: 'xlsx', seed: writeXlsx([{ name: 'List', rows }]), read: source },
    { name: 'ms project', seed: project, read: source },
    { name: 'trello', seed: strToU8(JSON.stringify(BOARD)), read: source },
    { name: 'word template', seed: docx, read: (bytes) => Promise.resolve(readTemplate(bytes, 'a.docx')) },
    { name: 'reviewed word', seed: docx, read: (bytes) => Promise.resolve(readDocx(bytes, { isField: () => true })) },
    { name: 'logo png', seed: firstPicture(pack), read: picture },
    { name: 'logo jpeg', seed: JPEG, read: picture },
    { name: 'logo svg', seed: strToU8(SVG), read: picture },
    {
      name: 'pasted table',
      seed: strToU8(tabbed),
      read: (bytes) => Promise.resolve(ok(readClipboardTable(strFromU8(bytes, true)))),
    },
  ];
}

const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const BOARD = {
  name: 'Board',
  lists: [{ id: 'l1', name: 'To do', closed: false }],
  members: [{ id: 'm1', fullName: 'Ruth' }],
  cards: [{ id: 'c1', idList: 'l1', name: 'Card', desc: 'Text', idMembers: ['m1'], labels: [], due: '2027-01-01' }],
};

// A start of image, one segment, and a start of frame of 8 by 8 pixels.
const JPEG = Uint8Array.from(
  'ff d8 ff e0 00 10 4a 46 49 46 00 01 01 00 00 01 00 01 00 00 ff c0 00 0b 08 00 08 00 08 01 01 11 00 ff d9'
    .split(' ')
    .map((byte) => Number.parseInt(byte, 16)),
);

function firstStep(records: readonly StoredRecord[]): HistoryStep {
  const label = { action: 'create', kind: 'goal', name: 'A', count: 1 } as const;
  const entry = { id: records[0]?.id as StoredRecord['id'], engagementId: ID, window: 'w1', seq: 1, at: AT, label };
  return {
    entry: { ...entry, visit: null, barrier: false, state: 'done' },
    changes: records.slice(0, 5).map((record) => ({ op: 'create', record })),
  };
}

function firstPicture(pack: Uint8Array): Uint8Array {
  const parts = unzipSync(pack);
  const name = Object.keys(parts).find((one) => one.startsWith('pictures/'));
  return parts[name ?? ''] ?? new Uint8Array();
}
