import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import { compareRecords, type RecordDifference } from '#shared/records/compare-records.ts';
import type { HistoryLabel } from '#renderer/data/history.ts';
import type { Replayed } from '#renderer/data/replay.ts';
import { listPoints, readPoint, type RestorePoint, type RestorePoints } from '#renderer/data/restore.ts';
import { SecondSource } from '#renderer/data/second-source.ts';
import { recordsOf } from '#renderer/data/snapshot.ts';
import { useServices, type Services } from '#renderer/features/records/index.ts';

/** Everything that the list of states shows. */
export interface Listed extends RestorePoints {
  /** The client as the store has it now; empty when it has nothing of this engagement. */
  readonly client: string;
  readonly isHere: boolean;
  /** What was done, by sequence number, as far as the history of this store knows. */
  readonly labels: ReadonlyMap<number, HistoryLabel>;
}

/** The states that an engagement can be brought back to; undefined while they are read. */
export function useListed(engagementId: EngagementId): {
  readonly listed: Listed | Failure | undefined;
  ask(): void;
} {
  const { store, host } = useServices();
  const [listed, setListed] = useState<Listed | Failure>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<Listed | Failure> => {
      const points = await readPoints(host, engagementId);
      if (!points.ok) return points.error;
      const entries = await store.db.history.where('engagementId').equals(engagementId).toArray();
      const own = await store.db.records.get(engagementId as never);
      const client = own?.body['client'];
      return {
        ...points.value,
        // What is not here is named as it is there.
        client:
          typeof client === 'string' ? client : await new SecondSource(host.secondFolder).clientOf(points.value.points),
        isHere: (await store.db.heads.get(engagementId)) !== undefined,
        labels: new Map(entries.map(({ seq, label }) => [seq, label])),
      };
    };
    void look()
      .then((found) => {
        if (!isGone) setListed(found);
      })
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [store, host, engagementId, asked]);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  return { listed, ask };
}

/** A state that was read, and what restoring it in place would do. */
export interface Preview {
  readonly point: RestorePoint;
  readonly state: Replayed;
  readonly differences: readonly RecordDifference[];
}

/** Reads the chosen state; undefined while it is read, null while none is chosen. */
export function usePreview(
  engagementId: EngagementId,
  point: RestorePoint | null,
  /** Another number reads the state anew. */
  attempt: number,
): Preview | { readonly point: RestorePoint; readonly error: Failure } | null | undefined {
  const { store, host } = useServices();
  const [read, setRead] = useState<Preview | { readonly point: RestorePoint; readonly error: Failure }>();
  useEffect(() => {
    if (point === null) return;
    let isGone = false;
    const look = async (): Promise<NonNullable<typeof read>> => {
      const state = await (point.second === undefined
        ? readPoint(host.vault, engagementId, point.point)
        : new SecondSource(host.secondFolder).read(point.second));
      if (!state.ok) return { point, error: state.error };
      const present = await recordsOf(store.db, engagementId).toArray();
      return { point, state: state.value, differences: compareRecords(present, state.value.records) };
    };
    void look()
      .then((found) => {
        if (!isGone) setRead(found);
      })
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [store, host, engagementId, point, attempt]);
  return useMemo(() => (point === null ? null : read?.point === point ? read : undefined), [point, read]);
}

/** What vault and second folder have; what is in the second folder comes first, because it is looked for when all else is lost. */
async function readPoints(host: Services['host'], engagementId: EngagementId): Promise<Result<RestorePoints, Failure>> {
  const isSecond = host.capabilities.secondFolder !== 'none';
  const second = isSecond ? await new SecondSource(host.secondFolder).pointsOf(engagementId) : [];
  const listed = await host.vault.list();
  // A vault that knows nothing of an engagement is not asked about it: that would make a folder for it.
  const isHeld = listed.ok && listed.value.some((status) => status.engagementId === engagementId);
  const points = listed.ok ? (isHeld ? await listPoints(host.vault, engagementId) : ok(NOTHING)) : listed;
  if (!points.ok) return second.length === 0 ? points : ok({ ...NOTHING, points: second });
  return ok({ ...points.value, points: [...second, ...points.value.points] });
}

const NOTHING: RestorePoints = { points: [], bytes: 0, damagedFiles: 0 };
