import { KIND_NAMES } from '#shared/domain/model/kinds.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { useData, type Live } from './use-data.ts';

// Frozen copies are large and belong to no thread; the profile lives elsewhere.
const LIVE_KINDS = KIND_NAMES.filter((kind) => kind !== 'frozenRecord' && kind !== 'profile');

/** Everything of this engagement but its frozen versions. For what is open a moment, as a detail is; never for a screen. */
export function useWholeData(): Live<EngagementData> {
  return useData(LIVE_KINDS);
}
