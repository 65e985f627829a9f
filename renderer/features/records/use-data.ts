import { useEffect, useMemo, useState } from 'react';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import { watchKind } from '#renderer/data/watch.ts';
import { useEngagementId, useServices } from './services.tsx';

/** What a screen shows of the store: nothing yet, or the records. */
export interface Live<T> {
  /** Undefined until the first answer. */
  readonly value: T | undefined;
  /** Records that are stored but cannot be read. */
  readonly unreadable: number;
}

/**
 * The records of some kinds of this engagement, now and after every change in any window. One narrow query per kind; ask
 * only for the kinds that the screen shows or derives from. `of` names another engagement, as the workspace.
 */
export function useData(kinds: readonly Kind[], of?: EngagementId): Live<EngagementData> {
  const { store } = useServices();
  const own = useEngagementId();
  const engagementId = of ?? own;
  const wanted = [...new Set<Kind>(['engagement', ...kinds])].sort().join(' ');
  const [seen, setSeen] = useState<{ readonly key: string; readonly byKind: ReadonlyMap<Kind, Seen> }>(NOTHING);
  const key = `${engagementId} ${wanted}`;
  useEffect(() => {
    const stops = (wanted.split(' ') as Kind[]).map((kind) =>
      watchKind(
        store.db,
        engagementId,
        kind,
        (watched) => {
          setSeen((old) => {
            const known = old.key === key ? old.byKind : [];
            return { key, byKind: new Map(known).set(kind, watched as unknown as Seen) };
          });
        },
        (error) => reportError(error),
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, engagementId, wanted, key]);
  return useMemo(() => {
    const complete = seen.key === key && seen.byKind.size === wanted.split(' ').length;
    if (!complete) return { value: undefined, unreadable: 0 };
    const parts = [...seen.byKind.values()];
    return {
      value: new EngagementData(parts.flatMap((part) => part.value)),
      unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
    };
  }, [seen, key, wanted]);
}

interface Seen {
  readonly value: readonly AnyRecord[];
  readonly unreadable: number;
}

const NOTHING: { readonly key: string; readonly byKind: ReadonlyMap<Kind, Seen> } = { key: '', byKind: new Map() };

/** The records of one kind in their order; undefined until the first answer. */
export function useRecords<K extends Kind>(kind: K, parentId?: RecordId): readonly RecordOf<K>[] | undefined {
  const { value } = useData([kind]);
  return useMemo(() => {
    const all = value?.all(kind);
    return parentId === undefined ? all : all?.filter((record) => record.parentId === parentId);
  }, [value, kind, parentId]);
}
