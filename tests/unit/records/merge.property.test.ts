import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import { fullBody, type Change } from '#shared/domain/model/change.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { mergeChanges, replaceChanges, type MergeAnswers } from '#shared/records/merge/merge-changes.ts';
import { headsOf, lineageOf, readParting } from '#shared/records/merge/parting.ts';
import { planMerge, type MergePlan } from '#shared/records/merge/plan-merge.ts';
import { Copy } from '../../builders/engagement-copy.ts';

const plan = (here: Copy, there: Copy): MergePlan =>
  planMerge([...here.records.values()], [...there.records.values()], readParting(here.steps, lineageOf(there.steps)));

function merge(here: Copy, there: Copy, answers: MergeAnswers = new Map()): MergePlan {
  const made = plan(here, there);
  here.commit(mergeChanges(made, answers), headsOf(lineageOf(there.steps)));
  return made;
}

const create = (kind: Kind, id: string, body: object, parentId: string | null = null): Change => ({
  op: 'create',
  kind,
  id: recordId(id),
  parentId: parentId === null ? null : recordId(parentId),
  order: orderBetween(null, null),
  body: fullBody(kind, body) as Record<string, unknown>,
});
const set = (kind: Kind, id: string, fields: Record<string, unknown>): Change => ({
  op: 'update',
  kind,
  id: recordId(id),
  set: fields,
});
const drop = (kind: Kind, id: string): Change => ({ op: 'delete', kind, id: recordId(id) });

function common(): Copy {
  const copy = new Copy('base');
  copy.commit([create('engagement', 'eng', { client: 'Northwind' })]);
  for (let at = 0; at < 4; at += 1) copy.commit([create('goal', `g${at}`, { statement: `Goal ${at}`, unit: 'days' })]);
  for (let at = 0; at < 3; at += 1) copy.commit([create('need', `n${at}`, { title: `Need ${at}` })]);
  copy.commit([create('needScore', 's0', { urgency: 3 }, 'n0'), create('needScore', 's1', { impact: 2 }, 'n1')]);
  return copy;
}

const FIELDS = ['statement', 'unit', 'measure', 'evidence'] as const;
const edit = fc.oneof(
  fc.record({ do: fc.constant('goal' as const), at: fc.nat(3), field: fc.constantFrom(...FIELDS), to: fc.nat(4) }),
  fc.record({ do: fc.constant('add' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('drop' as const), at: fc.nat(6) }),
  fc.record({ do: fc.constant('score' as const), at: fc.nat(2) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function act(copy: Copy, edits: readonly Edit[]): Copy {
  for (const one of edits) {
    if (one.do === 'goal') copy.commit([set('goal', `g${one.at}`, { [one.field]: `${copy.name} ${one.to}` })]);
    else if (one.do === 'add' && !copy.records.has(recordId(`${copy.name}-g${one.at}`)))
      copy.commit([create('goal', `${copy.name}-g${one.at}`, { statement: 'Added' })]);
    else if (one.do === 'drop')
      copy.commit([drop(one.at < 4 ? 'goal' : 'need', one.at < 4 ? `g${one.at}` : `n${one.at - 4}`)]);
    else if (
      one.do === 'score' &&
      copy.records.has(recordId(`n${one.at}`)) &&
      !copy.records.has(recordId(`${copy.name}-s${one.at}`))
    )
      copy.commit([create('needScore', `${copy.name}-s${one.at}`, { urgency: 1 }, `n${one.at}`)]);
  }
  return copy;
}

const edits = fc.array(edit, { maxLength: 12 });

describe('a merge of two copies of one engagement', () => {
  it('changes nothing when the copies are the same', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const copy = act(new Copy('a', common()), some);
        const made = plan(copy, copy);
        expect(mergeChanges(made, new Map())).toEqual([]);
        expect(made.choices).toEqual([]);
      }),
    );
  });

  it('takes a later copy as it is, without a question, and leaves an earlier one alone', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const old = common();
        const young = act(new Copy('a', old), some);
        const here = new Copy('h', old);
        expect(merge(here, young).choices).toEqual([]);
        expect(here.content()).toEqual(young.content());
        const changes = mergeChanges(plan(young, old), new Map());
        expect(changes).toEqual([]);
      }),
    );
  });

  it('comes to the same from either side, up to what is asked', () => {
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const base = common();
        const [a, b] = [act(new Copy('a', base), mine), act(new Copy('b', base), yours)];
        const [one, other] = [plan(a, b), plan(b, a)];
        expect(one.choices.map(({ key }) => key).sort()).toEqual(other.choices.map(({ key }) => key).sort());
        const [left, right] = [new Copy('a', a), new Copy('b', b)];
        // The same wish, said from either side.
        merge(left, b, new Map(one.choices.map(({ key }) => [key, 'mine'])));
        merge(right, a, new Map(other.choices.map(({ key }) => [key, 'theirs'])));
        expect(left.content()).toEqual(right.content());
      }),
      { numRuns: 300 },
    );
  });

  it('equals both when they touched different things', () => {
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const base = common();
        const goals = (some: readonly Edit[], odd: boolean): Edit[] =>
          some.filter((one) => one.do === 'add' || (one.do === 'goal' && (one.at % 2 === 1) === odd));
        const [mineOnly, yoursOnly] = [goals(mine, true), goals(yours, false)];
        const [a, b] = [act(new Copy('a', base), mineOnly), act(new Copy('b', base), yoursOnly)];
        expect(merge(a, b).choices).toEqual([]);
        for (const [id, record] of b.records) {
          if (!base.records.has(id)) expect(a.records.get(id)?.body).toEqual(record.body);
        }
        for (let at = 0; at < 4; at += 1) {
          const from = at % 2 === 1 ? a : b;
          const id = recordId(`g${at}`);
          expect(a.records.get(id)?.body).toEqual(from.records.get(id)?.body);
        }
      }),
    );
  });

  it('loses no record that somebody added or changed, unless it is said to', () => {
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const base = common();
        const [a, b] = [act(new Copy('a', base), mine), act(new Copy('b', base), yours)];
        const made = plan(a, b);
        const keep = new Map(
          made.choices.map((one) => [one.key, one.type === 'deleted-here' ? 'theirs' : 'mine'] as const),
        );
        const was = [new Copy('a', a), b] as const;
        a.commit(mergeChanges(made, keep));
        for (const copy of was) {
          for (const [id, record] of copy.records) {
            const old = base.records.get(id);
            if (old === undefined || old.rev !== record.rev) expect(a.records.has(id), id).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('becomes the other copy when it is replaced by it', () => {
    fc.assert(
      fc.property(edits, edits, (mine, yours) => {
        const base = common();
        const [a, b] = [act(new Copy('a', base), mine), act(new Copy('b', base), yours)];
        a.commit(replaceChanges(plan(a, b)));
        expect(a.content()).toEqual(b.content());
      }),
    );
  });

  it('asks nothing again when the copies go to and fro', () => {
    fc.assert(
      fc.property(edits, edits, edits, (mine, yours, later) => {
        const base = common();
        const [a, b] = [act(new Copy('a', base), mine), act(new Copy('b', base), yours)];
        const first = plan(a, b);
        merge(a, b, new Map(first.choices.map(({ key }) => [key, 'mine'])));
        // Back at the other side nothing was done since: the merged copy is simply the later one, up to what was decided there.
        const back = plan(b, a);
        b.commit(
          mergeChanges(back, new Map(back.choices.map(({ key }) => [key, 'theirs']))),
          headsOf(lineageOf(a.steps)),
        );
        expect(b.content()).toEqual(a.content());
        act(a, later);
        const again = plan(b, a);
        expect(again.choices).toEqual([]);
        b.commit(mergeChanges(again, new Map()));
        expect(b.content()).toEqual(a.content());
      }),
    );
  });
});

describe('what both copies changed', () => {
  it('is asked, with both values', () => {
    const base = common();
    const [a, b] = [new Copy('a', base), new Copy('b', base)];
    a.commit([set('goal', 'g1', { statement: 'Mine', unit: 'weeks' })]);
    b.commit([set('goal', 'g1', { statement: 'Theirs', unit: 'weeks', measure: 'New there' })]);
    const made = plan(a, b);
    expect(made.choices).toMatchObject([
      { type: 'field', id: 'g1', field: 'statement', mine: 'Mine', theirs: 'Theirs', name: 'Mine' },
    ]);
    expect(made.taken).toMatchObject([{ field: 'measure', theirs: 'New there' }]);
    merge(a, b, new Map([['g1 statement', 'theirs']]));
    expect(a.records.get(recordId('g1'))?.body).toMatchObject({ statement: 'Theirs', measure: 'New there' });
  });

  it('is asked when one deleted what the other changed or added to', () => {
    const base = common();
    const [a, b] = [new Copy('a', base), new Copy('b', base)];
    a.commit([drop('need', 'n0')]);
    b.commit([create('needScore', 'b-s0', { urgency: 5 }, 'n0')]);
    expect(plan(a, b).choices).toMatchObject([{ type: 'deleted-here', id: 'n0' }]);
    expect(plan(b, a).choices).toMatchObject([{ type: 'deleted-there', id: 'n0' }]);
    const kept = new Copy('a', a);
    merge(kept, b, new Map([['n0', 'theirs']]));
    expect(kept.records.has(recordId('b-s0'))).toBe(true);
  });

  it('is compared by what each record says of itself when no common step is known', () => {
    const base = common();
    const [a, b] = [new Copy('a', base), new Copy('b', base)];
    a.commit([set('goal', 'g1', { statement: 'Mine' })]);
    b.commit([set('goal', 'g1', { unit: 'weeks' })]);
    b.commit([set('goal', 'g2', { unit: 'years' })]);
    a.commit([set('goal', 'g2', { unit: 'months' })]);
    const blind = planMerge([...a.records.values()], [...b.records.values()], readParting([], null));
    expect(blind.taken).toMatchObject([{ id: 'g1', field: 'unit' }]);
    expect(blind.kept).toMatchObject([{ id: 'g1', field: 'statement' }]);
    expect(blind.choices).toMatchObject([{ id: 'g2', field: 'unit', mine: 'months', theirs: 'years' }]);
  });

  it('treats what stands once in an engagement as one thing', () => {
    const base = common();
    const [a, b] = [new Copy('a', base), new Copy('b', base)];
    a.commit([create('purpose', 'pa', { vision: 'One list' })]);
    b.commit([create('purpose', 'pb', { vision: 'One list', outcome: 'Fewer projects' })]);
    const made = plan(a, b);
    expect(made.added).toEqual([]);
    expect(made.choices).toMatchObject([{ id: 'pa', field: 'outcome' }]);
  });

  it('closes no circle of records that wait for each other', () => {
    const base = common();
    const [a, b] = [new Copy('a', base), new Copy('b', base)];
    a.commit([set('need', 'n0', { dependsOn: ['n1'] })]);
    b.commit([set('need', 'n1', { dependsOn: ['n0', 'n2'] })]);
    merge(a, b);
    expect(a.records.get(recordId('n1'))?.body['dependsOn']).toEqual(['n2']);
  });
});
