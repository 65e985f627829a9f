import { useEffect, useState } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { watchEngagements } from '#renderer/data/watch.ts';
import { useServices } from '#renderer/features/records/index.ts';

/** Every engagement on this laptop, archived and deleted ones too; undefined until the first answer. */
export function useEngagements(): readonly RecordOf<'engagement'>[] | undefined {
  const { store } = useServices();
  const [engagements, setEngagements] = useState<readonly RecordOf<'engagement'>[]>();
  useEffect(
    () =>
      watchEngagements(
        store.db,
        (watched) => setEngagements(watched.value),
        (error) => reportError(error),
      ),
    [store],
  );
  return engagements;
}
