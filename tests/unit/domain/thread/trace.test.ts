import { expect, it } from 'vitest';
import { recordId, type RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { writeFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import { dependents, ownedBy, traceRecord } from '#shared/domain/thread/trace.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

function thread() {
  const builder = new EngagementBuilder();
  const cluster = builder.add('cluster');
  const note = builder.add('note', { cluster: cluster.id });
  const need = builder.add('need', { notes: [note.id], clusters: [cluster.id] });
  const initiative = builder.add('initiative', { needs: [need.id] });
  const role = builder.add('role');
  const deliverable = builder.add('deliverable', { initiatives: [initiative.id], needs: [need.id], owner: role.id });
  const kpi = builder.add('kpi', { deliverables: [deliverable.id] });
  const reading = builder.add('reading', {}, { parentId: kpi.id });
  const review = builder.add('review');
  const finding = builder.add('finding', { readings: [reading.id] }, { parentId: review.id });
  const refinement = builder.add(
    'refinement',
    { findings: [finding.id], deliverable: deliverable.id },
    { parentId: review.id },
  );
  return { builder, cluster, note, need, initiative, role, deliverable, kpi, reading, review, finding, refinement };
}

const ids = (links: readonly { readonly record: { readonly id: RecordId } }[]) => links.map(({ record }) => record.id);

function stepsBack(data: EngagementData, start: RecordId, goal: RecordId): number {
  let [found, steps] = [new Set([start]), 0];
  for (; !found.has(goal); steps += 1) {
    if (steps > 20) return Infinity;
    found = new Set([...found].flatMap((id) => ids(traceRecord(data, id).from.filter(({ golden }) => golden))));
  }
  return steps;
}

it('leads from a KPI back to the original note in three steps', () => {
  const { builder, kpi, note } = thread();
  expect(stepsBack(builder.build(), kpi.id, note.id)).toBe(3);
});

it('leads in both directions along every link', () => {
  const { builder } = thread();
  const data = builder.build();
  for (const { id } of data.everything()) {
    const { from, to } = traceRecord(data, id);
    for (const link of from) expect(ids(traceRecord(data, link.record.id).to)).toContain(id);
    for (const link of to) expect(ids(traceRecord(data, link.record.id).from)).toContain(id);
  }
});

it('lets a note lead into its cluster and a refinement into the deliverable that it changes', () => {
  const { builder, note, cluster, need, refinement, deliverable, finding, review } = thread();
  const data = builder.build();
  expect(ids(traceRecord(data, note.id).to)).toEqual([cluster.id, need.id]);
  expect(ids(traceRecord(data, refinement.id).to)).toEqual([deliverable.id]);
  expect(ids(traceRecord(data, refinement.id).from)).toEqual([finding.id, review.id]);
});

it('keeps people and owners apart from the golden thread', () => {
  const { builder, deliverable, role } = thread();
  const link = traceRecord(builder.build(), deliverable.id).from.find(({ record }) => record.id === role.id);
  expect(link).toMatchObject({ field: 'owner', golden: false });
});

it('is empty for an unknown record and leaves lost targets out', () => {
  const builder = new EngagementBuilder();
  const need = builder.add('need', { notes: [recordId('gone')] });
  expect(traceRecord(builder.build(), need.id)).toEqual({ from: [], to: [] });
  expect(traceRecord(builder.build(), recordId('gone'))).toEqual({ from: [], to: [] });
});

it('names what depends on a record, also on what the record owns, but not what goes along', () => {
  const { builder, kpi, reading, finding, deliverable, refinement, need } = thread();
  const data = builder.build();
  expect(ownedBy(data, kpi.id)).toEqual([reading]);
  expect(ids(dependents(data, kpi.id))).toEqual([finding.id]);
  expect(ids(dependents(data, deliverable.id))).toEqual([kpi.id, refinement.id]);
  expect(ids(dependents(data, need.id))).toHaveLength(2);
});

it('is not held back by frozen copies', () => {
  const { builder, refinement, review } = thread();
  const version = builder.add('blueprintVersion');
  builder.add('frozenRecord', { content: writeFrozen(refinement) }, { parentId: version.id });
  const data = builder.build();
  expect(dependents(data, refinement.id)).toEqual([]);
  expect(dependents(data, review.id)).toEqual([]);
  expect(traceRecord(data, version.id).to).toEqual([]);
});
