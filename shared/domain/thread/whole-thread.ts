import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { Kind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { THREAD_KINDS, threadLinks } from './trace.ts';

/** One station of the golden thread: the records of one kind, in their order. */
export interface ThreadStation {
  readonly kind: Kind;
  readonly records: readonly AnyRecord[];
}

interface Neighbours {
  readonly back: RecordId[];
  readonly on: RecordId[];
}

// Data never changes once it is made, so its graph is drawn once for all the panels that ask.
const graphs = new WeakMap<EngagementData, ReadonlyMap<RecordId, Neighbours>>();

function graphOf(data: EngagementData): ReadonlyMap<RecordId, Neighbours> {
  const known = graphs.get(data);
  if (known !== undefined) return known;
  const graph = new Map<RecordId, Neighbours>();
  const at = (id: RecordId): Neighbours => {
    const here = graph.get(id) ?? { back: [], on: [] };
    graph.set(id, here);
    return here;
  };
  for (const { earlier, later } of threadLinks(data)) {
    at(later).back.push(earlier);
    at(earlier).on.push(later);
  }
  graphs.set(data, graph);
  return graph;
}

function reach(graph: ReadonlyMap<RecordId, Neighbours>, from: RecordId, way: keyof Neighbours): Set<RecordId> {
  const seen = new Set<RecordId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of graph.get(id)?.[way] ?? []) {
      if (next === from || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/**
 * The whole golden thread through a record: everything that it came from, itself, and everything that came of it, by kind
 * in the order of the thread. Stations without a record are left out; an unknown id has no thread.
 */
export function wholeThread(data: EngagementData, id: RecordId): ThreadStation[] {
  const graph = graphOf(data);
  if (data.findAny(id) === undefined) return [];
  const through = new Set([...reach(graph, id, 'back'), id, ...reach(graph, id, 'on')]);
  return THREAD_KINDS.map((kind) => ({
    kind,
    records: (data.all(kind) as readonly AnyRecord[]).filter((record) => through.has(record.id)),
  })).filter(({ records }) => records.length > 0);
}
