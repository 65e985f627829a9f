import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { useData } from '#renderer/features/records/index.ts';
import { useRoom } from '../room.tsx';

/** What a board shows: the records as they are, or as they were while somebody looks back. Undefined while loading. */
export function useBoardData(kinds: readonly Kind[]): EngagementData | undefined {
  const { value } = useData(kinds);
  const { past } = useRoom();
  return past ?? value;
}
