import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/base/ids.ts';
import { traceRecord } from '#shared/domain/thread/trace.ts';
import { wholeThread } from '#shared/domain/thread/whole-thread.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const refs = (stations: ReturnType<typeof wholeThread>): Record<string, number> =>
  Object.fromEntries(stations.map(({ kind, records }) => [kind, records.length]));

describe('the whole thread through a record', () => {
  it('leads from a KPI back to the notes and on to the refinement, in the order of the method', () => {
    const builder = new EngagementBuilder();
    const cluster = builder.add('cluster');
    const note = builder.add('note', { cluster: cluster.id });
    const other = builder.add('note');
    const need = builder.add('need', { clusters: [cluster.id] });
    const waiting = builder.add('need', { notes: [other.id], dependsOn: [need.id] });
    const deliverable = builder.add('deliverable', { needs: [need.id] });
    const kpi = builder.add('kpi', { deliverables: [deliverable.id] });
    const reading = builder.add('reading', {}, { parentId: kpi.id });
    const review = builder.add('review');
    const finding = builder.add('finding', { readings: [reading.id] }, { parentId: review.id });
    builder.add('refinement', { findings: [finding.id] }, { parentId: review.id });
    const stations = wholeThread(builder.build(), kpi.id);
    expect(stations.map(({ kind }) => kind)).toEqual([
      'note',
      'cluster',
      'need',
      'deliverable',
      'kpi',
      'reading',
      'finding',
      'refinement',
    ]);
    expect(stations[0]?.records.map(({ id }) => id)).toEqual([note.id]);
    // What waits for a need did not come of it.
    expect(stations[2]?.records.map(({ id }) => id)).not.toContain(waiting.id);
    expect(refs(wholeThread(builder.build(), other.id))).toEqual({ note: 1, need: 1 });
  });

  it('has nothing for a record that is gone', () => {
    expect(wholeThread(new EngagementBuilder().build(), 'gone' as RecordId)).toEqual([]);
  });

  it('is the same seen from both ends, and holds what one step reaches, whatever the links', () => {
    const links = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { maxLength: 12 });
    fc.assert(
      fc.property(links, (rows) => {
        const builder = new EngagementBuilder();
        const notes = rows.map(() => builder.add('note'));
        const needs = rows.map(([a, b]) =>
          builder.add('need', { notes: [notes[a], notes[b]].flatMap((note) => note?.id ?? []) }),
        );
        const deliverables = rows.map(([, b, c]) =>
          builder.add('deliverable', { needs: [needs[b], needs[c]].flatMap((need) => need?.id ?? []) }),
        );
        const data = builder.build();
        const idsOf = (id: RecordId): RecordId[] =>
          wholeThread(data, id).flatMap((one) => one.records.map((r) => r.id));
        for (const record of [...notes, ...needs, ...deliverables]) {
          const through = idsOf(record.id);
          expect(new Set(through).size).toBe(through.length);
          for (const other of through) expect(idsOf(other)).toContain(record.id);
          const { from, to } = traceRecord(data, record.id);
          for (const step of [...from, ...to]) if (step.golden) expect(through).toContain(step.record.id);
        }
      }),
      { numRuns: 40 },
    );
  });
});
