import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { compareSections, countDifferences } from '#shared/domain/blueprint/compare-sections.ts';
import {
  COMPARED_KINDS,
  compareVersions,
  REFERENCE_FIELD,
  type ChangedLine,
} from '#shared/domain/blueprint/compare-versions.ts';
import { restoreLine } from '#shared/domain/blueprint/restore-line.ts';
import {
  agreeVersion,
  agreedVersions,
  compareVersionNumbers,
  frozenData,
  nextVersionAfter,
} from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { updateRecord, type Change } from '#shared/domain/model/change.ts';
import { kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const SIGNED = { version: '1.0', agreedOn: isoDate('2027-02-01'), clientParty: 'Director', pmoParty: 'Consultant' };
const words = fc.constantFrom('', 'Charter', 'Intake', 'Forum', 'Up to EUR 5,000');

/** Two roles, and lines that name them and each other. */
const engagement = fc
  .array(fc.tuple(fc.constantFrom('deliverable', 'milestone', 'meeting', 'goal', 'raidItem'), words, fc.boolean()), {
    maxLength: 8,
  })
  .map((lines) => {
    const builder = new EngagementBuilder({ termStartOn: isoDate('2027-01-01') });
    builder.add('blueprint', { summary: 'Summary', interimRule: 'Rule' });
    const roles = ['Sponsor', 'Lead'].map((title) => builder.add('role', { title }).id);
    lines.forEach(([kind, title, flag], index) => {
      const role = roles[index % 2] ?? null;
      if (kind === 'deliverable') builder.add(kind, { title, owner: role }, { ref: `D-${index}` });
      else if (kind === 'meeting') builder.add(kind, { title, chair: role, members: roles });
      else if (kind === 'goal') builder.add(kind, { statement: title });
      else if (kind === 'raidItem') builder.add(kind, { title, inBlueprint: flag });
      else builder.add(kind, { title });
    });
    return builder.build();
  });

/** Something that may happen to a record later: it goes, or one of its fields gets another value. */
const deed = fc.record({ at: fc.nat(), deletes: fc.boolean(), field: fc.nat(), value: words, ids: fc.nat() });
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const changeable = (data: EngagementData): AnyRecord[] =>
  [...data.everything()].filter(({ kind }) => !['engagement', 'blueprintVersion', 'frozenRecord'].includes(kind));

function change(data: EngagementData, { at, deletes, field, value, ids }: Deed): Change | null {
  const records = changeable(data);
  const record = records[at % Math.max(1, records.length)];
  if (record === undefined) return null;
  if (deletes) return { op: 'delete', kind: record.kind, id: record.id };
  const fields = Object.entries(kindSpec(record.kind).fields);
  const [name, spec] = fields[field % fields.length] ?? ['', undefined];
  const target = records[ids % records.length]?.id ?? null;
  const set = (to: unknown): Change => updateRecord(record, { [name]: to });
  switch (spec?.type) {
    case 'text':
      return set(value);
    case 'number':
      return set(ids % 5);
    case 'flag':
      return set(ids % 2 === 0);
    case 'link':
      return set(target);
    case 'links':
      return set(target === null ? [] : [target]);
    default:
      return null;
  }
}

function after(data: EngagementData, deeds: readonly Deed[]): EngagementData {
  return deeds.reduce((now, one) => {
    const made = change(now, one);
    return made === null ? now : applyChanges(now, [made]);
  }, data);
}

function agree(data: EngagementData): { readonly data: EngagementData; readonly version: RecordId } {
  const made = agreeVersion(data, SIGNED, numberedIds('copy'));
  if (!made.ok) throw new Error(made.error.code);
  const next = applyChanges(data, made.value);
  return { data: next, version: agreedVersions(next)[0]?.id ?? recordId('none') };
}

const contentOf = (data: EngagementData): unknown => [...data.everything()];

describe('an agreed version', () => {
  it('stays as it was agreed, whatever happens to the records later', () => {
    fc.assert(
      fc.property(engagement, fc.array(deed, { maxLength: 12 }), (start, deeds) => {
        const { data, version } = agree(start);
        const then = frozenData(data, version);
        expect(contentOf(frozenData(after(data, deeds), version))).toEqual(contentOf(then));
        for (const kind of COMPARED_KINDS.filter((one) => one !== 'blueprint')) {
          expect(then.all(kind as Kind)).toEqual(start.all(kind as Kind));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a comparison', () => {
  it('of a state with itself is empty', () => {
    fc.assert(
      fc.property(engagement, (data) => {
        expect(compareVersions(data, data)).toEqual({ added: [], removed: [], changed: [] });
        const made = agree(data);
        expect(compareVersions(frozenData(made.data, made.version), made.data)).toEqual(compareVersions(data, data));
      }),
      { numRuns: 60 },
    );
  });

  it('adds one way exactly what it removes the other way, and changes the same lines', () => {
    fc.assert(
      fc.property(engagement, fc.array(deed, { maxLength: 8 }), (a, deeds) => {
        const b = after(a, deeds);
        const [there, back] = [compareVersions(a, b), compareVersions(b, a)];
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
        const changes = ({ changed }: typeof there) =>
          changed.flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`)).toSorted();
        expect(changes(there)).toEqual(changes(back));
      }),
    );
  });

  it('loses no line when it is put into sections', () => {
    fc.assert(
      fc.property(engagement, fc.array(deed, { maxLength: 8 }), (a, deeds) => {
        const comparison = compareVersions(a, after(a, deeds));
        const sections = compareSections(comparison);
        const counts = countDifferences(sections);
        expect([counts.added, counts.removed]).toEqual([comparison.added.length, comparison.removed.length]);
        const fieldsOf = (one: { readonly changed: typeof comparison.changed }) =>
          one.changed.flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`));
        expect(sections.flatMap(fieldsOf).toSorted()).toEqual(fieldsOf(comparison).toSorted());
      }),
    );
  });
});

const differing = ({ fields }: ChangedLine) => fields.filter(({ field }) => field !== REFERENCE_FIELD);

describe('restoring every line that differs', () => {
  it('leaves nothing removed, and nothing changed but references', () => {
    fc.assert(
      fc.property(engagement, fc.array(deed, { maxLength: 8 }), (start, deeds) => {
        const { data, version } = agree(start);
        const then = frozenData(data, version);
        let now = after(data, deeds);
        // Twice: a line that came back late was not there yet for the links of the first ones.
        for (const round of [1, 2]) {
          const { removed, changed } = compareVersions(then, now);
          for (const { id } of [...removed, ...changed.filter((line) => differing(line).length > 0)]) {
            const made = restoreLine(now, version, id);
            if (made.ok) now = applyChanges(now, made.value.changes);
            else expect([round, made.error.code]).toEqual([2, 'never']);
          }
        }
        const left = compareVersions(then, now);
        expect([left.removed, left.changed.flatMap(differing)]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('numbers of versions', () => {
  const part = fc.oneof(fc.nat(12), fc.nat(9999));
  const number = fc.oneof(
    fc.tuple(part, part).map(([major, minor]) => `${major}.${minor}`),
    fc.constantFrom('', 'draft', '1', '1.0.0', '-1.0'),
  );

  it('are in one total order', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const order = (x: string, y: string) => Math.sign(compareVersionNumbers(x, y));
        expect(order(a, a)).toBe(0);
        expect(order(a, b) + order(b, a)).toBe(0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('grow with each amendment', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(9999), fc.nat(9998)), ([major, minor]) => {
        const version = `${major}.${minor}`;
        expect(compareVersionNumbers(nextVersionAfter(version), version)).toBeGreaterThan(0);
      }),
    );
  });
});
