import { useEffect, useEffectEvent, useState } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import { deriveHomeFacts, type HomeFacts } from '#shared/domain/engagement/home-facts.ts';
import { stageOfKinds } from '#shared/domain/engagement/stage-of-kinds.ts';
import type { Stage } from '#shared/domain/engagement/stage.ts';
import type { EngagementHead } from '#renderer/data/database.ts';
import { readHomeContent, watchHeads } from '#renderer/data/home.ts';
import type { Store } from '#renderer/data/store.ts';
import { useServices } from '#renderer/features/records/index.ts';

/** What a card says of its engagement. */
export interface CardFacts extends HomeFacts {
  readonly stage: Stage;
  /** Records of all kinds. */
  readonly records: number;
}

interface Known {
  readonly seq: number;
  readonly facts: CardFacts;
}

/** Engagements that are read together; the rest waits, so that the first cards are there at once. */
const TOGETHER = 8;

/**
 * The facts of some engagements, read one handful after the other and again when something was committed to one. An
 * engagement that is not in the map is still being read.
 */
export function useHomeFacts(wanted: readonly EngagementId[]): ReadonlyMap<EngagementId, CardFacts> {
  const { store } = useServices();
  const [heads, setHeads] = useState<ReadonlyMap<EngagementId, EngagementHead>>(new Map());
  const [known, setKnown] = useState<ReadonlyMap<EngagementId, Known>>(() => new Map(keptFacts(store)));
  useEffect(() => watchHeads(store.db, setHeads, (error) => reportError(error)), [store]);
  const staleHeads = useEffectEvent(() =>
    wanted.flatMap((id) => {
      const head = heads.get(id);
      return head === undefined || known.get(id)?.seq === head.lastSeq ? [] : [head];
    }),
  );
  const key = wanted.join(' ');
  useEffect(() => {
    let current = true;
    const found = (more: readonly (readonly [EngagementId, Known])[]): boolean => {
      const kept = keptFacts(store);
      for (const [id, facts] of more) kept.set(id, facts);
      if (current) setKnown((old) => new Map([...old, ...more]));
      return current;
    };
    void readFacts(store, staleHeads(), found).catch((error: unknown) => reportError(error));
    return () => {
      current = false;
    };
  }, [store, heads, key]);
  return new Map([...known].map(([id, { facts }]) => [id, facts]));
}

// Whoever comes back to the list sees what it said, and at once: what was committed since is read anew.
const KEPT = new WeakMap<Store, { readonly on: IsoDate; readonly facts: Map<EngagementId, Known> }>();

function keptFacts(store: Store): Map<EngagementId, Known> {
  const on = store.clock.today();
  const kept = KEPT.get(store);
  if (kept?.on === on) return kept.facts;
  const facts = new Map<EngagementId, Known>();
  KEPT.set(store, { on, facts });
  return facts;
}

// Ends when what was found is not wanted any more.
async function readFacts(
  store: Store,
  heads: readonly EngagementHead[],
  onFound: (found: readonly (readonly [EngagementId, Known])[]) => boolean,
): Promise<void> {
  const today = store.clock.today();
  for (let at = 0; at < heads.length; at += TOGETHER) {
    const found = await Promise.all(
      heads.slice(at, at + TOGETHER).map(async (head): Promise<readonly [EngagementId, Known] | null> => {
        const content = await readHomeContent(store.db, head.engagementId);
        if (content === null) return null;
        const stage = stageOfKinds(content.kinds);
        const facts = { ...deriveHomeFacts(content.data, today), stage, records: head.count };
        return [head.engagementId, { seq: head.lastSeq, facts }];
      }),
    );
    if (!onFound(found.filter((one) => one !== null))) return;
  }
}
