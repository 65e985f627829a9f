import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import type { Edition } from '#shared/documents/report-model.ts';
import { FROZEN_KINDS } from '#shared/domain/blueprint/agreed-kinds.ts';
import { writeFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { classOf, isForClient, isInternalClass } from '#shared/domain/model/classification.ts';
import { fieldSpec, KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { everyDocument } from '../documents/every-document.ts';
import { filledEngagement } from '../documents/filled-engagement.ts';
import { tinyRasters } from './tiny-rasters.ts';

const QUARTER = quarter('2027-Q1');
// Nowhere else in a document: no size, no year, no share.
const SECRET_NUMBER = 73_519;
const SECRET_DIGITS = /73\D?519/;
const RAISER = recordId('canary-raiser');

const canary = (kind: Kind, field: string): string => `canary.${kind}.${field}`;

/** Withheld by the table: a new field is among them without being named here. */
const withheldTexts = KIND_NAMES.flatMap((kind) =>
  Object.entries(kindSpec(kind).fields)
    .filter(([field, spec]) => spec.type === 'text' && !isForClient(kind, field) && classOf(kind, field) !== 'copy')
    .map(([field]) => `${kind}.${field}`),
);

function secretValues(record: AnyRecord): AnyRecord {
  const own = Object.keys(kindSpec(record.kind).fields).flatMap((field): (readonly [string, unknown])[] => {
    const fieldClass = classOf(record.kind, field);
    if (field === 'quoteCleared') return [[field, false]];
    if (field === 'raisedBy') return [[field, RAISER]];
    if (!isInternalClass(fieldClass) || fieldSpec(record.kind, field)?.type !== 'number') return [];
    return [[field, SECRET_NUMBER]];
  });
  return { ...record, ...Object.fromEntries(own) } as AnyRecord;
}

// Every field is filled; an agreed version holds a copy of it all.
function secretEngagement(): EngagementData {
  const filled = filledEngagement({
    count: 4,
    text: (kind, field, index) => (isForClient(kind, field) ? `${kind} ${field} ${index}` : canary(kind, field)),
  });
  const records = [...filled.everything()].map(secretValues);
  const [stakeholder] = filled.all('stakeholder');
  const raiser = { ...stakeholder, id: RAISER, name: canary('stakeholder', 'name') } as AnyRecord;
  const version = filled.all('blueprintVersion').findLast(({ status }) => status === 'agreed');
  const frozen = [...records, raiser].filter(({ kind }) => (FROZEN_KINDS as readonly Kind[]).includes(kind));
  const copies = frozen.map(
    (record, index) =>
      ({
        ...record,
        id: recordId(`frozenRecord-${index}`),
        kind: 'frozenRecord',
        parentId: version?.id ?? null,
        ref: null,
        content: writeFrozen(record),
      }) as unknown as AnyRecord,
  );
  return new EngagementData([...records, raiser, ...copies]);
}

const data = secretEngagement();
const names = Object.keys(everyDocument(data, QUARTER));
const HANDOUTS = ['ballots', 'scoring-sheets'];

/** Everything in a package that could be read: each part as it is and without its tags, and packages within it. */
function readable(docx: Uint8Array): readonly (readonly [path: string, text: string])[] {
  return Object.entries(unzipSync(docx)).flatMap(([path, bytes]) => {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readable(bytes);
    const raw = strFromU8(bytes);
    return [[path, raw] as const, [`${path} without tags`, raw.replace(/<[^>]*>/g, '')] as const];
  });
}

type Parts = ReturnType<typeof readable>;
const written = new Map<string, Parts>();

function writeParts(name: string, edition: Edition): Parts {
  const report = everyDocument(data, QUARTER, edition)[name]?.();
  if (report === undefined) throw new Error(`There is no document ${name}`);
  return readable(writeReport(report, tinyRasters(report)));
}

/** The parts of a document's file, written once. */
function partsOf(name: string, edition: Edition): Parts {
  const key = `${name} ${edition}`;
  const parts = written.get(key) ?? writeParts(name, edition);
  written.set(key, parts);
  return parts;
}

/** What each internal edition prints of what is withheld. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  blueprint: [
    'engagement.internalNotes',
    'department.note',
    'stakeholder.note',
    'stakeholder.name',
    'blueprint.internalNotes',
    'workshop.facilitatorNotes',
    'note.facilitatorNote',
    'needScore.comment',
  ],
  'blueprint-agreed': ['engagement.internalNotes', 'blueprint.internalNotes', 'needScore.comment', 'stakeholder.note'],
  'quarterly-review': [
    'engagement.internalNotes',
    'review.internalNotes',
    'departmentRating.quote',
    'departmentRating.quotedPerson',
    'checkIn.internalNote',
    'feedback.comment',
    'dayLog.note',
    'needScore.comment',
  ],
  'needs-analysis': [
    'department.note',
    'note.facilitatorNote',
    'needScore.comment',
    'rejection.title',
    'rejection.reason',
  ],
  'workshop-record': ['workshop.facilitatorNotes', 'activity.facilitatorNotes', 'note.facilitatorNote'],
  'check-in': ['checkIn.internalNote'],
};

/** A code that says which kind was proposed; its title says it too. */
const NEVER_PRINTED = ['rejection.proposed'];

describe.each(names)('the client file of the %s', (name) => {
  test('holds nothing that is withheld, in no part of it', () => {
    const parts = partsOf(name, 'client');
    expect(parts.length).toBeGreaterThan(10);
    for (const [path, text] of parts) {
      expect([path, /canary[.\w]*/.exec(text)?.[0]]).toEqual([path, undefined]);
      expect([path, SECRET_DIGITS.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });
});

describe.each(names.filter((name) => !HANDOUTS.includes(name)))('the internal file of the %s', (name) => {
  test('says on its pages and in its properties that it is not for the client', () => {
    const parts = partsOf(name, 'internal').filter(([path]) => path.endsWith('without tags'));
    const all = parts.filter(([, text]) => text.includes(documents.edition.internal)).map(([path]) => path);
    expect(all.some((path) => path.startsWith('word/header'))).toBe(true);
    expect(all.some((path) => path.startsWith('docProps/core'))).toBe(true);
  });

  test('holds what it promises of what the client edition leaves out', () => {
    const text = partsOf(name, 'internal')
      .map(([, part]) => part)
      .join('\n');
    const missing = (PROMISED[name] ?? []).filter((field) => !text.includes(`canary.${field}`));
    expect(missing).toEqual([]);
  });
});

test('every withheld text is printed in some internal edition', () => {
  const printed = new Set([...Object.values(PROMISED).flat(), ...NEVER_PRINTED]);
  expect(withheldTexts.filter((field) => !printed.has(field))).toEqual([]);
});

test('fees, and how the PMO was rated by one person, are printed in internal editions only', () => {
  for (const name of ['blueprint', 'quarterly-review', 'check-in']) {
    const text = partsOf(name, 'internal')
      .map(([, part]) => part)
      .join('\n');
    expect([name, SECRET_DIGITS.test(text)]).toEqual([name, true]);
  }
});
