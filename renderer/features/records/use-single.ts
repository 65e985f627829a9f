import { useEffect } from 'react';
import { recordId } from '#shared/base/ids.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { useEngagementId, useServices } from './services.tsx';

/**
 * The one record of a kind that stands once in an engagement; undefined until it is there. It is created when a screen
 * first needs it; its id is made from the engagement's, so that two windows cannot create two.
 */
export function useSingle<K extends Kind>(kind: K, data: EngagementData | undefined): RecordOf<K> | undefined {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const record = data?.one(kind);
  const missing = data !== undefined && record === undefined;
  useEffect(() => {
    if (!missing) return;
    const id = recordId(`${engagementId}-${kind}`.slice(0, 64));
    // A second window's attempt is refused, because the record is there.
    void store.commit({ engagementId, changes: [createRecord(kind, id)], unrecorded: true });
  }, [missing, store, engagementId, kind]);
  return record;
}
