import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { printReference, referenceSlot } from '#shared/records/reference.ts';
import { parseStoredRecord, toStored } from '#shared/records/stored-record.ts';
import { brokenLinks, data, records, TODAY } from './sample-data.ts';

// Fields that tell of something that has happened.
const PAST = ['doneOn', 'heldOn', 'closedOn', 'workedOn', 'measuredOn', 'signedOn', 'agreedOn', 'approvedOn'];

describe('every record of the sample', () => {
  it('satisfies what is said of its fields', () => {
    const refused = records.map((record) => parseStoredRecord(toStored(record))).filter(({ ok }) => !ok);
    expect(refused).toEqual([]);
  });

  it('has an id of its own, the engagement’s, and the engagement’s record has that id', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(records.map((record) => record.engagementId))).toEqual(new Set(['sample']));
    expect(data.engagement.id).toBe('sample');
  });

  it('shares no id with a second copy of the sample', () => {
    const other = new Set(sampleEngagement(engagementId('other')).map(({ id }) => id));
    expect(records.some(({ id }) => other.has(id))).toBe(false);
  });

  it('is the same each time', () => {
    expect(sampleEngagement(engagementId('sample'))).toEqual(records);
  });

  it('links only to records that exist and are of the right kind', () => {
    expect(brokenLinks(data)).toEqual([]);
  });

  it('belongs to a parent of the right kind, or to none where its kind has none', () => {
    for (const record of records) {
      const parent = record.parentId === null ? undefined : data.findAny(record.parentId)?.kind;
      // The copies that a review kept belong to it.
      if (record.kind === 'frozenRecord' && parent === 'review') continue;
      expect([record.id, parent]).toEqual([record.id, kindSpec(record.kind).parent]);
    }
  });

  it('follows the one before it in its list', () => {
    for (const kind of KIND_NAMES) {
      const orders = records.filter((record) => record.kind === kind).map(({ order }) => order);
      expect([kind, ...orders.toSorted()]).toEqual([kind, ...orders]);
      expect([kind, new Set(orders).size]).toEqual([kind, orders.length]);
    }
  });

  it('has the reference that a commit would have given, without a gap', () => {
    const counters = new Map<string, number>();
    for (const record of records) {
      const workshop = record.kind === 'note' ? (data.find('workshop', record.workshop)?.ref ?? null) : null;
      const slot = referenceSlot(record.kind, workshop);
      const number = slot === null ? 0 : (counters.get(slot.counter) ?? 0) + 1;
      if (slot !== null) counters.set(slot.counter, number);
      expect([record.id, record.ref]).toEqual([record.id, slot === null ? null : printReference(slot, number)]);
    }
  });

  it('was written before today, and nothing is done in the future', () => {
    const late = records.flatMap((record) => {
      const dates = [record.createdAt.slice(0, 10), ...PAST.map((field) => (record as unknown as LooseRecord)[field])];
      return dates.some((date) => typeof date === 'string' && date > TODAY) ? [record.id] : [];
    });
    expect(late).toEqual([]);
  });
});

describe('the size of the sample', () => {
  const least: readonly (readonly [Kind, number])[] = [
    ['stakeholder', 12],
    ['scopeItem', 8],
    ['workshop', 2],
    ['note', 40],
    ['cluster', 6],
    ['initiative', 12],
    ['deliverable', 8],
    ['milestone', 12],
    ['expectation', 5],
    ['communication', 5],
    ['report', 5],
    ['meeting', 5],
    ['decisionRight', 5],
    ['conflictStep', 3],
    ['escalationLevel', 3],
    ['adaptation', 10],
    ['training', 4],
    ['checkIn', 8],
    ['dayLog', 40],
    ['raidItem', 10],
    ['followUp', 12],
    ['finding', 6],
    ['refinement', 5],
  ];

  it.each(least)('has of %s at least %i', (kind, count) => {
    expect(data.all(kind).length).toBeGreaterThanOrEqual(count);
  });

  it('is an organisation of about 600 people with seven departments', () => {
    const heads = data.all('department').map(({ headcount }) => headcount ?? 0);
    expect(heads).toHaveLength(7);
    expect(heads.reduce((sum, count) => sum + count, 0)).toBe(data.engagement.employees);
  });

  it('has five challenges, five goals, eighteen needs and twelve KPIs', () => {
    const kinds = ['challenge', 'goal', 'need', 'kpi'] as const;
    expect(kinds.map((kind) => data.all(kind).length)).toEqual([5, 5, 18, 12]);
  });

  it('leaves no kind of record out', () => {
    // The profile lives in the workspace, and a Word template is the user's own.
    const elsewhere: readonly Kind[] = [
      'profile',
      'templatePart',
      'importSource',
      'importRule',
      'importReceipt',
      'importReceiptPart',
    ];
    const missing = KIND_NAMES.filter((kind) => !elsewhere.includes(kind) && data.all(kind).length === 0);
    expect(missing).toEqual([]);
  });

  it('has notes for the wall: at most 80 characters', () => {
    expect(data.all('note').filter(({ text }) => text.length > 80)).toEqual([]);
  });
});
