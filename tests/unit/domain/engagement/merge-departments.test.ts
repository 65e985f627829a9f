import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import { agreeVersion, agreedVersions, frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  DEPARTMENT_USERS,
  departmentUses,
  mergeDepartments,
  mergedDepartment,
} from '#shared/domain/engagement/merge-departments.ts';
import { updateRecord, type Change } from '#shared/domain/model/change.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord } from '#shared/domain/model/record.ts';
import { aRecord, applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const FROM = recordId('d-from');
const INTO = recordId('d-into');
const OTHER = recordId('d-other');

/** Every field of every kind that names departments, as the model says it. */
const LINKS = KIND_NAMES.flatMap((kind) =>
  Object.entries(kindSpec(kind).fields)
    .filter(([, spec]) => (spec.type === 'link' || spec.type === 'links') && spec.to === 'department')
    .map(([field, spec]) => ({ kind, field, many: spec.type === 'links' })),
);

const someId = fc.constantFrom(FROM, INTO, OTHER, recordId('d-gone'));

const valueOf = (many: boolean): fc.Arbitrary<unknown> =>
  many ? fc.array(someId, { maxLength: 4 }) : fc.option(someId);
/** An engagement in which every such field holds anything at all. */
const engagements = fc.tuple(...LINKS.map(({ many }) => fc.array(valueOf(many), { maxLength: 3 }))).map((values) => {
  const builder = new EngagementBuilder();
  for (const id of [FROM, INTO, OTHER]) builder.add('department', { name: id }, { id });
  LINKS.forEach(({ kind, field }, index) => {
    for (const value of values[index] ?? []) builder.add(kind, { [field]: value } as never);
  });
  return builder.build();
});

const namesIn = (data: EngagementData): { kind: Kind; field: string; ids: readonly RecordId[] }[] =>
  LINKS.flatMap(({ kind, field }) =>
    data.all(kind).map((record) => {
      const value = (record as unknown as LooseRecord)[field];
      return { kind, field, ids: (Array.isArray(value) ? value : value === null ? [] : [value]) as RecordId[] };
    }),
  );

const merged = (data: EngagementData) => applyChanges(data, mergeDepartments(data, FROM, INTO));

describe('merging two departments', () => {
  it('knows every kind that the model lets name one', () => {
    expect([...DEPARTMENT_USERS].toSorted()).toEqual([...new Set(LINKS.map(({ kind }) => kind))].toSorted());
    expect(LINKS.length).toBeGreaterThan(10);
  });

  it('leaves no link to the one that goes, and no duplicate in a list', () => {
    fc.assert(
      fc.property(engagements, (data) => {
        const after = merged(data);
        expect(after.find('department', FROM)).toBeUndefined();
        const before = namesIn(data);
        for (const [index, { ids }] of namesIn(after).entries()) {
          const was = before[index]?.ids ?? [];
          expect(ids).not.toContain(FROM);
          // What was named stays named, the others in their order.
          expect(new Set(ids)).toEqual(new Set(was.map((id) => (id === FROM ? INTO : id))));
          if (was.includes(FROM)) expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('changes nothing else', () => {
    fc.assert(
      fc.property(engagements, (data) => {
        const changes = mergeDepartments(data, FROM, INTO);
        const touched = new Set(changes.map(({ id }) => id));
        const after = applyChanges(data, changes);
        for (const record of data.everything()) {
          if (touched.has(record.id)) continue;
          expect(after.findAny(record.id)).toBe(record);
        }
        for (const { op, kind, id, ...change } of changes) {
          if (op !== 'update' || id === INTO) continue;
          const fields = Object.keys((change as { set: object }).set);
          const record = data.findAny(id) as unknown as LooseRecord;
          for (const field of fields) {
            expect(LINKS.some((link) => link.kind === kind && link.field === field)).toBe(true);
            const value = record[field];
            expect(Array.isArray(value) ? value.includes(FROM) : value === FROM).toBe(true);
          }
        }
        expect(changes.filter(({ op }) => op === 'delete').map(({ id }) => id)).toEqual([FROM]);
        expect(changes.some(({ op }) => op === 'create')).toBe(false);
      }),
    );
  });

  it('does nothing with one department alone', () => {
    const builder = new EngagementBuilder();
    builder.add('department', {}, { id: INTO });
    expect(mergeDepartments(builder.build(), INTO, INTO)).toEqual([]);
    expect(mergeDepartments(builder.build(), FROM, INTO)).toEqual([]);
    expect(mergeDepartments(builder.build(), INTO, FROM)).toEqual([]);
  });

  it('adds the headcounts and fills up what is not known', () => {
    const of = (body: Parameters<typeof aRecord<'department'>>[1]) => aRecord('department', body);
    const a = of({ name: 'Repairs', head: 'Bo', headcount: 10, readiness: 2, note: 'Thin at the desk.' });
    const b = of({ name: 'Housing', head: 'Ada', headcount: 5, note: 'Strong.' });
    expect(mergedDepartment(a, b)).toEqual({
      head: 'Ada',
      headcount: 15,
      readiness: 2,
      note: 'Strong.\nRepairs: Bo\nThin at the desk.',
    });
    expect(mergedDepartment(a, of({}))).toMatchObject({ head: 'Bo', headcount: 10, note: 'Thin at the desk.' });
    expect(mergedDepartment(of({}), of({ headcount: 0 })).headcount).toBe(0);
    expect(mergedDepartment(of({}), of({})).headcount).toBeNull();
    const most = of({ headcount: 10_000_000, note: 'x'.repeat(20_000) });
    expect(mergedDepartment(of({ headcount: 1, note: 'y' }), most).headcount).toBe(10_000_000);
    expect(mergedDepartment(of({ headcount: 1, note: 'y' }), most).note).toHaveLength(20_000);
  });

  it('counts a record that names a department once', () => {
    const builder = new EngagementBuilder();
    builder.add('department', {}, { id: FROM });
    builder.add('note', { departments: [FROM, FROM, INTO] });
    builder.add('need', { department: FROM });
    builder.add('need', { department: FROM });
    const uses = departmentUses(builder.build());
    expect(uses.get(FROM)).toEqual([
      { kind: 'note', count: 1 },
      { kind: 'need', count: 2 },
    ]);
    expect(uses.get(INTO)).toEqual([{ kind: 'note', count: 1 }]);
  });
});

describe('an agreed version', () => {
  const agreed = () => {
    const builder = new EngagementBuilder();
    const repairs = builder.add('department', { name: 'Repairs' }, { id: FROM });
    builder.add('department', { name: 'Housing' }, { id: INTO });
    builder.add('need', { title: 'Fewer second visits', department: FROM });
    builder.add('deliverable', { title: 'Register' });
    const data = builder.build();
    const agreement = { version: '1.0', agreedOn: isoDate('2027-02-01'), clientParty: 'A', pmoParty: 'B' };
    const changes = agreeVersion(data, agreement, numberedIds());
    if (!changes.ok) throw new Error(changes.error.code);
    return { repairs, data: applyChanges(data, changes.value) };
  };
  const departmentOfNeed = (data: EngagementData) => data.nameOf(data.all('need')[0]?.department ?? null);
  const frozen = (data: EngagementData) => {
    const [version] = agreedVersions(data);
    if (version === undefined) throw new Error('no version was agreed');
    return frozenData(data, version.id);
  };
  const afterwards = (data: EngagementData, changes: readonly Change[]) => applyChanges(data, changes);

  it('keeps the name that a department had, while everything else follows a new one', () => {
    const { repairs, data } = agreed();
    const after = afterwards(data, [updateRecord(repairs, { name: 'Property care' })]);
    expect(departmentOfNeed(after)).toBe('Property care');
    expect(departmentOfNeed(frozen(after))).toBe('Repairs');
  });

  it('keeps a department that was merged later', () => {
    const { data } = agreed();
    const after = afterwards(data, mergeDepartments(data, FROM, INTO));
    expect(departmentOfNeed(after)).toBe('Housing');
    expect(departmentOfNeed(frozen(after))).toBe('Repairs');
  });
});
