import type { RecordOf } from '../model/record.ts';
import type { RagStatus, RagSuggestion } from './suggest-rag.ts';

/** A stated status that is not the suggested one. */
export interface RagDifference {
  readonly stated: RagStatus;
  readonly suggested: RagStatus;
  /** The reason that was given for this very difference; `''` when it is unexplained. */
  readonly reason: string;
}

/** Which difference a reason explains, as it is stored: `green red`. */
export function differenceKey(stated: RagStatus, suggested: RagStatus): string {
  return `${stated} ${suggested}`;
}

/**
 * How the stated status of an initiative differs from the suggested one; null when it does not, or when one of them is
 * missing. A reason counts for the difference that it was given for: when either status changes, a new one is asked for.
 */
export function ragDifference(initiative: RecordOf<'initiative'>, suggestion: RagSuggestion): RagDifference | null {
  const { statedRag: stated } = initiative;
  const { rag: suggested } = suggestion;
  if (stated === '' || suggested === null || stated === suggested) return null;
  const isOfThis = initiative.ragDifferenceOf === differenceKey(stated, suggested);
  return { stated, suggested, reason: isOfThis ? initiative.ragDifference.trim() : '' };
}
