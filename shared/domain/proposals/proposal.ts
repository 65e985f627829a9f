import type { BodyOf, Kind } from '../model/kinds.ts';
import type { Origin } from '../thread/proposal.ts';

/** A record that an earlier stage calls for, and where it comes from. */
export interface Proposal<K extends Kind = Kind> {
  /** Same for the same kind from the same records. */
  readonly key: string;
  readonly kind: K;
  readonly title: string;
  readonly body: Partial<BodyOf<K>>;
  readonly origin: Partial<Origin>;
  /** Votes of the notes that it comes from, together; 0 where nobody voted. */
  readonly votes: number;
}
