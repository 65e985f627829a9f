import { useEffect, useState } from 'react';
import { fail, type Failure } from '#shared/base/result.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { compareRecords, type RecordDifference } from '#shared/records/compare-records.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { readWhatIsThere } from '#renderer/data/put-aside.ts';
import type { RecoveryQuestion } from '#renderer/data/recovery.ts';
import { readNewest } from '#renderer/data/newest.ts';
import type { DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { listPoints, type RestorePoint } from '#renderer/data/restore.ts';

/** What a card needs to know before anybody can choose. */
export interface QuestionDetails {
  /** The client, from wherever it can be read; empty when nowhere. */
  readonly client: string;
  /** The newest state that can be brought back, or why there is none. */
  readonly newest:
    | { readonly ok: true; readonly records: number; readonly at: IsoTime | null; readonly carried: number }
    | { readonly ok: false; readonly error: Failure };
  /** Whole copies that can be read, newest first; then those in the second folder. */
  readonly copies: readonly RestorePoint[];
  /** What restoring the newest state would do to what can be read here; null when there is nothing to compare. */
  readonly differences: readonly RecordDifference[] | null;
}

/** Reads what store and vault have of one engagement. Undefined while it is read. */
export function useQuestion(decisions: DecisionPorts, question: RecoveryQuestion): QuestionDetails | undefined {
  const [details, setDetails] = useState<QuestionDetails>();
  useEffect(() => {
    let isGone = false;
    void readDetails(decisions, question)
      .then((read) => {
        if (!isGone) setDetails(read);
      })
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [decisions, question]);
  return details;
}

async function readDetails(decisions: DecisionPorts, question: RecoveryQuestion): Promise<QuestionDetails> {
  const { engagementId, here } = question;
  const { newest, points } = await readVault(decisions, question);
  const second = (await decisions.second?.pointsOf(engagementId)) ?? [];
  const present = here === null ? [] : (await readWhatIsThere(decisions.db, engagementId)).records;
  const at =
    points.find(({ seq, why }) => newest.ok && seq === newest.value.lastSeq && why !== 'put-aside')?.at ?? null;
  const client = clientOf(newest.ok ? newest.value.records : []) || clientOf(present);
  return {
    client: client || ((await decisions.second?.clientOf(second)) ?? ''),
    newest: newest.ok ? { ok: true, records: newest.value.records.length, at, carried: newest.value.carried } : newest,
    copies: [...points.filter(({ isReadable, why }) => isReadable && why !== 'step'), ...second],
    differences: newest.ok && here !== null ? compareRecords(present, newest.value.records) : null,
  };
}

// A vault that knows nothing of an engagement is not asked about it: that would make a folder for it.
async function readVault(
  decisions: DecisionPorts,
  question: RecoveryQuestion,
): Promise<{ readonly newest: Awaited<ReturnType<typeof readNewest>>; readonly points: readonly RestorePoint[] }> {
  if (question.isOnlySecond === true) return { newest: fail('vault-no-point'), points: [] };
  const newest = await readNewest(decisions, question);
  const listed = await listPoints(decisions.vault, question.engagementId);
  return { newest, points: listed.ok ? listed.value.points : [] };
}

function clientOf(records: readonly StoredRecord[]): string {
  const client = records.find(({ kind }) => kind === 'engagement')?.body['client'];
  return typeof client === 'string' ? client : '';
}
