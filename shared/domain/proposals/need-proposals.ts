import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BodyOf, Kind } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { suggestNeeds, suggestRisks, type Suggestion } from '../needs/suggest-needs.ts';
import { proposalKey, rejectedProposals } from '../thread/proposal.ts';
import type { Proposal } from './proposal.ts';

/** Most pairs of groups that are proposed: more would be read by nobody. */
export const MOST_PAIRS = 10;

/** How a pair becomes the title of a need. */
export interface PairWords {
  /** A strength, and the opportunity that it takes. */
  readonly use: (strength: string, opportunity: string) => string;
  /** A weakness, and the threat that finds it. */
  readonly close: (weakness: string, threat: string) => string;
}

// A cluster, or a note outside every cluster.
interface Group {
  readonly title: string;
  readonly quadrant: BodyOf<'note'>['quadrant'];
  readonly notes: readonly RecordId[];
  readonly clusters: readonly RecordId[];
  readonly departments: ReadonlySet<RecordId>;
  readonly votes: number;
}

type Note = RecordOf<'note'>;

function group(
  title: string,
  quadrant: Group['quadrant'],
  notes: readonly Note[],
  clusters: readonly RecordId[],
): Group {
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    quadrant,
    notes: clusters.length > 0 ? [] : notes.map(({ id }) => id),
    clusters,
    departments: new Set(notes.flatMap(({ departments }) => departments)),
    votes: notes.reduce((sum, { votes }) => sum + (votes ?? 0), 0),
  };
}

function groupsOf(data: EngagementData): Group[] {
  const byCluster = groupBy(data.all('note'), (note) => data.find('cluster', note.cluster)?.id ?? null);
  const clusters = data
    .all('cluster')
    .map((cluster) => group(cluster.title, cluster.quadrant, byCluster.get(cluster.id) ?? [], [cluster.id]));
  const single = (byCluster.get(null) ?? []).map((note) => group(note.text, note.quadrant, [note], []));
  return [...clusters, ...single].filter(({ title }) => title !== '');
}

// Two groups belong together when they speak of the same department, or when the room voted for both.
function pairsOf(
  groups: readonly Group[],
  one: Group['quadrant'],
  other: Group['quadrant'],
): (readonly [Group, Group])[] {
  return groups
    .filter(({ quadrant }) => quadrant === one)
    .flatMap((a) => groups.filter(({ quadrant }) => quadrant === other).map((b) => [a, b] as const))
    .filter(([a, b]) => (a.votes > 0 && b.votes > 0) || shared(a, b).length > 0);
}

function pairProposals(data: EngagementData, words: PairWords): Proposal<'need'>[] {
  const groups = groupsOf(data);
  const taken = data.all('need').map((need) => new Set<RecordId>([...need.notes, ...need.clusters]));
  return [
    ...pairsOf(groups, 'strength', 'opportunity').map((pair) => ({ pair, title: words.use })),
    ...pairsOf(groups, 'weakness', 'threat').map((pair) => ({ pair, title: words.close })),
  ]
    .filter(
      ({ pair }) =>
        !taken.some((from) => pair.every((one) => [...one.notes, ...one.clusters].every((id) => from.has(id)))),
    )
    .map(({ pair: [a, b], title }) => {
      const origin = { notes: [...a.notes, ...b.notes], clusters: [...a.clusters, ...b.clusters] };
      const words = title(a.title, b.title);
      return {
        key: proposalKey('need', origin),
        kind: 'need' as const,
        title: words,
        body: { title: words, department: sharedDepartment(a, b), ...origin },
        origin,
        votes: a.votes + b.votes,
      };
    })
    .toSorted((a, b) => b.votes - a.votes);
}

const shared = (a: Group, b: Group): RecordId[] => [...a.departments].filter((id) => b.departments.has(id));

function sharedDepartment(a: Group, b: Group): RecordId | null {
  const [only, more] = shared(a, b);
  return only !== undefined && more === undefined ? only : null;
}

// By its cluster alone where there is one: a note that joins the cluster later makes no new proposal of it.
function originOf({ notes, clusters }: Suggestion) {
  return { notes: clusters.length > 0 ? [] : notes, clusters };
}

const notRejected =
  (data: EngagementData) =>
  <K extends Kind>(proposals: readonly Proposal<K>[]): readonly Proposal<K>[] => {
    const rejected = rejectedProposals(data);
    return proposals.filter(({ key }) => !rejected.has(key));
  };

/** Needs that weaknesses and threats call for, and that no need is based on yet; the most voted first. */
export function proposeNeeds(data: EngagementData): readonly Proposal<'need'>[] {
  return notRejected(data)(
    suggestNeeds(data).map((one) => ({
      key: proposalKey('need', originOf(one)),
      kind: 'need' as const,
      title: one.title,
      body: { title: one.title, department: one.department, notes: one.notes, clusters: one.clusters },
      origin: originOf(one),
      votes: one.votes,
    })),
  );
}

/**
 * Needs that a strength and an opportunity, or a weakness and a threat, call for together; at most `MOST_PAIRS`, the most
 * voted first. A pair counts when both speak of one department or both have votes, and no need rests on both yet.
 */
export function proposePairs(data: EngagementData, words: PairWords): readonly Proposal<'need'>[] {
  return notRejected(data)(pairProposals(data, words)).slice(0, MOST_PAIRS);
}

/** Risks for the blueprint that weaknesses and threats call for, and that no RAID item is based on yet. */
export function proposeRisks(data: EngagementData): readonly Proposal<'raidItem'>[] {
  const taken = new Set(data.all('raidItem').flatMap(({ clusters }) => clusters));
  return notRejected(data)(
    suggestRisks(data)
      .filter(({ clusters }) => !clusters.some((id) => taken.has(id)))
      .map((one) => ({
        key: proposalKey('raidItem', originOf(one)),
        kind: 'raidItem' as const,
        title: one.title,
        body: {
          title: one.title,
          type: 'risk' as const,
          department: one.department,
          notes: one.notes,
          clusters: one.clusters,
          inBlueprint: true,
        },
        origin: originOf(one),
        votes: one.votes,
      })),
  );
}
