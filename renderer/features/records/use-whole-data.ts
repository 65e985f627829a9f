import { WATCHED_KINDS } from '#shared/domain/model/kinds.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { useData, type Live } from './use-data.ts';

/** Everything of this engagement but its frozen versions. For what is open a moment, as a detail is; never for a screen. */
export function useWholeData(): Live<EngagementData> {
  return useData(WATCHED_KINDS);
}
