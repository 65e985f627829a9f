import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

/** A proposal for a record of the next step, with where it comes from. */
export interface Suggestion {
  readonly title: string;
  readonly notes: readonly RecordId[];
  readonly clusters: readonly RecordId[];
  /** The department that most of the notes speak of; null when none stands out. */
  readonly department: RecordId | null;
  /** Votes of its notes together. */
  readonly votes: number;
}

/** A proposal for a need. */
export type NeedSuggestion = Suggestion;

/** A proposal for a risk. */
export type RiskSuggestion = Suggestion;

type Note = RecordOf<'note'>;

const isConcern = (quadrant: string): boolean => quadrant === 'weakness' || quadrant === 'threat';

function departmentOf(notes: readonly Note[]): RecordId | null {
  const counts = new Map<RecordId, number>();
  for (const id of notes.flatMap((note) => note.departments)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

function suggestion(title: string, notes: readonly Note[], clusters: readonly RecordId[]): Suggestion {
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    notes: notes.map((note) => note.id),
    clusters,
    department: departmentOf(notes),
    votes: notes.reduce((sum, note) => sum + (note.votes ?? 0), 0),
  };
}

// A cluster speaks of what is wrong when it stands in such a quadrant, or, without one, when any of its notes does.
function suggestFrom(
  data: EngagementData,
  takenNotes: ReadonlySet<RecordId>,
  takenClusters: ReadonlySet<RecordId>,
): Suggestion[] {
  const concerns = data.all('note').filter((note) => isConcern(note.quadrant));
  const isOpen = (note: Note) => !takenNotes.has(note.id);
  const byCluster = groupBy(concerns, (note) => data.find('cluster', note.cluster)?.id ?? null);
  const fromClusters = data.all('cluster').flatMap((cluster) => {
    const notes = byCluster.get(cluster.id) ?? [];
    const open = notes.filter(isOpen);
    const speaks = cluster.quadrant === '' ? notes.length > 0 : isConcern(cluster.quadrant);
    // A concern that was sorted into a cluster of strengths still counts on its own.
    if (!speaks) return open.map((note) => suggestion(note.text, [note], []));
    if (takenClusters.has(cluster.id) || (notes.length > 0 && open.length === 0)) return [];
    return [suggestion(cluster.title, open, [cluster.id])];
  });
  const single = (byCluster.get(null) ?? []).filter(isOpen).map((note) => suggestion(note.text, [note], []));
  return [...fromClusters, ...single].filter(({ title }) => title !== '').toSorted((a, b) => b.votes - a.votes);
}

/**
 * Needs that the weaknesses and threats call for and that no need is based on yet: one for each cluster, one for each
 * note outside a cluster; the most voted first.
 */
export function suggestNeeds(data: EngagementData): NeedSuggestion[] {
  const needs = data.all('need');
  return suggestFrom(
    data,
    new Set(needs.flatMap((need) => need.notes)),
    new Set(needs.flatMap((need) => need.clusters)),
  );
}

/**
 * Risks that the weaknesses and threats call for and that no RAID item is based on yet; the most voted first.
 * A cluster without notes gives none: a RAID item remembers its notes only, and would be proposed for ever.
 */
export function suggestRisks(data: EngagementData): RiskSuggestion[] {
  const taken = new Set(data.all('raidItem').flatMap((item) => item.notes));
  return suggestFrom(data, taken, new Set()).filter(({ notes }) => notes.length > 0);
}
