import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { useCalmData } from '#renderer/features/records/index.ts';
import { useRoom } from '../room-context.ts';

/** What a board shows: the records as they are, or as they were while somebody looks back. Undefined while loading. */
export function useBoardData(kinds: readonly Kind[]): EngagementData | undefined {
  const { value } = useCalmData(kinds);
  const { past } = useRoom();
  return past ?? value;
}
