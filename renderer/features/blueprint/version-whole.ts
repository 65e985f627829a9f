import { useEffect, useState } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';

/**
 * The engagement with its frozen copies, read anew whenever the shown data changes; undefined until it is read. Copies are
 * read only where versions are shown: a live query over them would cost every screen.
 */
export function useWholeEngagement(data: EngagementData): EngagementData | undefined {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [whole, setWhole] = useState<EngagementData>();
  useEffect(() => {
    let current = true;
    void loadEngagement(store, engagementId).then((loaded) => {
      if (current && loaded.ok) setWhole(loaded.value);
    });
    return () => {
      current = false;
    };
  }, [store, engagementId, data]);
  return whole;
}
