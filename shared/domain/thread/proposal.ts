import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BodyOf, Kind } from '../model/kinds.ts';

/** What a proposal came from, by the fields in which a rejection and the accepted record remember it. */
export type Origin = Pick<
  BodyOf<'rejection'>,
  'notes' | 'clusters' | 'challenges' | 'goals' | 'needs' | 'initiatives' | 'deliverables' | 'stakeholders'
>;

const FIELDS = [
  'notes',
  'clusters',
  'challenges',
  'goals',
  'needs',
  'initiatives',
  'deliverables',
  'stakeholders',
] as const satisfies readonly (keyof Origin)[];

/** A key that two proposals share when they propose the same kind from the same records. */
export function proposalKey(proposed: Kind, origin: Partial<Origin>): string {
  const ids: readonly RecordId[] = FIELDS.flatMap((field) => origin[field] ?? []);
  return [proposed, ...ids.toSorted()].join(' ');
}

/** The keys of every proposal that was turned down. */
export function rejectedProposals(data: EngagementData): ReadonlySet<string> {
  return new Set(data.all('rejection').map((one) => proposalKey(one.proposed as Kind, one)));
}
