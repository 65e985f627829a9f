import { useCallback, useEffect, useState } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { SecondSource } from '#renderer/data/second-source.ts';
import { useServices, type Services } from '#renderer/features/records/index.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';

/** One engagement here and in the safe copy. */
export interface SafeCopy {
  readonly engagementId: EngagementId;
  /** Null for the workspace, and for what only the safe copy has. */
  readonly engagement: RecordOf<'engagement'> | null;
  /** Number of records; null when there is none. */
  readonly here: number | null;
  readonly held: number | null;
  /** Changes that the safe copy does not have yet; negative when it has more. Null when it has nothing of this engagement. */
  readonly behind: number | null;
  /** The second folder has it, and neither working store nor safe copy does; with the client as it stands there. */
  readonly onlySecond: string | null;
}

/** What was asked of the safe copies: undefined while they are asked, or why they did not answer. */
export interface SafeCopies {
  readonly copies: readonly SafeCopy[] | undefined;
  readonly problem: VaultErrorCode | null;
  ask(): void;
}

/** Asks the vault what it holds, beside what the working store has. */
export function useSafeCopies(engagements: readonly RecordOf<'engagement'>[] | undefined): SafeCopies {
  const { store, host } = useServices();
  const [answer, setAnswer] = useState<{ copies?: readonly SafeCopy[]; problem: VaultErrorCode | null }>({
    problem: null,
  });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (engagements === undefined) return;
    let isGone = false;
    const look = async (): Promise<void> => {
      const heads = await store.db.heads.toArray();
      const listed = await host.vault.list();
      if (isGone) return;
      if (!listed.ok) return setAnswer({ problem: listed.error.code });
      const held = new Map(listed.value.map((status) => [status.engagementId, status]));
      const second = await onlyInSecond(
        host,
        new Set([...heads.map(({ engagementId }) => engagementId), ...held.keys()]),
      );
      if (isGone) return;
      const ids = new Set([...heads.map(({ engagementId }) => engagementId), ...held.keys(), ...second.keys()]);
      const copies = [...ids].map((engagementId): SafeCopy => {
        const head = heads.find((one) => one.engagementId === engagementId);
        const status = held.get(engagementId);
        return {
          engagementId,
          engagement: engagements.find((one) => one.engagementId === engagementId) ?? null,
          here: head?.count ?? null,
          held: status?.count ?? null,
          behind: status === undefined ? null : (head?.lastSeq ?? 0) - status.lastSeq,
          onlySecond: second.get(engagementId) ?? null,
        };
      });
      // Profile and brands come last: they are nobody's engagement.
      copies.sort((a, b) => Number(a.engagementId === WORKSPACE_ID) - Number(b.engagementId === WORKSPACE_ID));
      setAnswer({ copies, problem: null });
    };
    void look().catch(reportError);
    return () => {
      isGone = true;
    };
  }, [engagements, store, host, asked]);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  return { copies: answer.copies, problem: answer.problem, ask };
}

/** What only the second folder has, with the client's name: there is no other place to read it from. */
async function onlyInSecond(
  host: Services['host'],
  known: ReadonlySet<EngagementId>,
): Promise<ReadonlyMap<EngagementId, string>> {
  const found = new Map<EngagementId, string>();
  if (host.capabilities.secondFolder === 'none') return found;
  const source = new SecondSource(host.secondFolder);
  for (const { engagementId } of await source.copies()) {
    if (known.has(engagementId) || found.has(engagementId)) continue;
    found.set(engagementId, await source.clientOf(await source.pointsOf(engagementId)));
  }
  return found;
}
