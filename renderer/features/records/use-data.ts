import { startTransition, useEffect, useMemo, useState } from 'react';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import type { QuarterdeckDatabase } from '#renderer/data/database.ts';
import { peekKind, watchKind, type Watched } from '#renderer/data/watch.ts';
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
  return useLive(kinds, of, atOnce);
}

/** As `useData`; what is new is drawn in pieces, and whatever is more urgent comes in between. */
export function useCalmData(kinds: readonly Kind[]): Live<EngagementData> {
  return useLive(kinds, undefined, startTransition);
}

const atOnce = (draw: () => void): void => draw();

function useLive(
  kinds: readonly Kind[],
  of: EngagementId | undefined,
  when: (draw: () => void) => void,
): Live<EngagementData> {
  const { store } = useServices();
  const own = useEngagementId();
  const engagementId = of ?? own;
  const wanted = [...new Set<Kind>(['engagement', ...kinds])].sort().join(' ');
  const key = `${engagementId} ${wanted}`;
  // Other records are asked for: what is at hand of them is shown at once.
  const [seen, setSeen] = useState(() => atHand(store.db, engagementId, wanted, key));
  const now = seen.key === key ? seen : atHand(store.db, engagementId, wanted, key);
  useEffect(() => {
    const stops = kindsOf(wanted).map((kind) =>
      watchKind(
        store.db,
        engagementId,
        kind,
        (value) => {
          const watched = value as unknown as Records;
          const next = (old: Seen): Seen => {
            const known = old.key === key ? old : atHand(store.db, engagementId, wanted, key);
            if (known === old && known.byKind.get(kind) === watched) return old;
            return { key, byKind: new Map(known.byKind).set(kind, watched) };
          };
          when(() => setSeen(next));
        },
        (error) => reportError(error),
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, engagementId, wanted, key, when]);
  const { byKind } = now;
  return useMemo(() => {
    if (byKind.size < kindsOf(wanted).length) return { value: undefined, unreadable: 0 };
    const parts = [...byKind.values()];
    return {
      value: new EngagementData(parts.flatMap((part) => part.value)),
      unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
    };
  }, [byKind, wanted]);
}

const kindsOf = (wanted: string): Kind[] => wanted.split(' ') as Kind[];

type Records = Watched<readonly AnyRecord[]>;

interface Seen {
  /** Which records of which engagement. */
  readonly key: string;
  readonly byKind: ReadonlyMap<Kind, Records>;
}

function atHand(db: QuarterdeckDatabase, engagementId: EngagementId, wanted: string, key: string): Seen {
  const byKind = new Map<Kind, Records>();
  for (const kind of kindsOf(wanted)) {
    const watched = peekKind(db, engagementId, kind);
    if (watched !== undefined) byKind.set(kind, watched);
  }
  return { key, byKind };
}

/** The records of one kind in their order; undefined until the first answer. */
export function useRecords<K extends Kind>(kind: K, parentId?: RecordId): readonly RecordOf<K>[] | undefined {
  const { value } = useData([kind]);
  return useMemo(() => {
    const all = value?.all(kind);
    return parentId === undefined ? all : all?.filter((record) => record.parentId === parentId);
  }, [value, kind, parentId]);
}
