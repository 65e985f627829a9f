import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { createContext } from '#shared/documents/document-context.ts';
import { compareReviewed } from '#shared/documents/readback/compare-reviewed.ts';
import { readManifest } from '#shared/documents/readback/read-manifest.ts';
import type { FieldChange, Remark, ReviewComparison } from '#shared/documents/readback/review-comparison.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord, type Change } from '#shared/domain/model/change.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { useReviewedFiles, type OpenReview } from '#renderer/state/reviewed-file.ts';
import { useSayWithUndo } from '../version-undo.ts';

/** The open file compared with the draft as it is now; undefined while it is being compared. */
export function useComparison(review: OpenReview, whole: EngagementData | undefined): ReviewComparison | undefined {
  const [words, setWords] = useState<DocumentMessages>();
  const language = whole?.engagement.documentLanguage;
  useEffect(() => {
    if (language === undefined) return;
    let current = true;
    void loadDocumentMessages(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  const { reviewed, written } = review;
  return useMemo(() => {
    if (whole === undefined || words === undefined) return undefined;
    return compareReviewed({
      reviewed,
      written,
      manifest: readManifest(reviewed.customParts),
      context: createContext(whole, words),
      draft: buildBlueprintReport({ data: whole }, words),
    });
  }, [reviewed, written, whole, words]);
}

/** What can be done with what a file says. */
export interface ReviewActions {
  /** Takes changes over into the draft, all as one step. */
  accept(changes: readonly FieldChange[]): Promise<void>;
  /** Turns entries down, or marks them as seen to; or takes that back. */
  settle(keys: readonly string[], isSettled: boolean): void;
  /** Makes a follow-up of a comment. */
  follow(remark: Remark, key: string): Promise<void>;
}

/** Takes over what the client changed, through the same commit as every other change. */
export function useReviewActions(whole: EngagementData | undefined): ReviewActions {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const say = useSayWithUndo();
  const mark = useReviewedFiles((state) => state.settle);
  const settle = useCallback<ReviewActions['settle']>(
    (keys, isSettled) => mark(engagementId, keys, isSettled),
    [mark, engagementId],
  );
  const accept = useCallback<ReviewActions['accept']>(
    async (changes) => {
      if (whole === undefined || changes.length === 0) return;
      const done = await commit(changesOf(changes, whole));
      if (done.ok) say(m.reviewed.accepted(changes.length), done.value.entryId);
    },
    [commit, say, whole],
  );
  const follow = useCallback<ReviewActions['follow']>(
    async ({ comment, line }, key) => {
      const about = line === null ? '' : (line.ref ?? line.title);
      const text = comment.text.replace(/\s+/g, ' ').trim();
      const body = { text: about === '' ? text : `${about}: ${text}`, owner: comment.author };
      const done = await commit([createRecord('followUp', store.ids.next(), body)]);
      if (!done.ok) return;
      settle([key], true);
      say(m.reviewed.followUpMade, done.value.entryId);
    },
    [commit, say, settle, store],
  );
  return { accept, settle, follow };
}

function changesOf(changes: readonly FieldChange[], whole: EngagementData): Change[] {
  const sets = new Map<RecordId, Record<string, unknown>>();
  for (const { recordId, field, value } of changes) {
    sets.set(recordId, { ...sets.get(recordId), [field]: value });
  }
  return [...sets].flatMap(([id, set]): Change[] => {
    const record = whole.findAny(id);
    return record === undefined ? [] : [{ op: 'update', kind: record.kind, id, set, baseRev: record.rev }];
  });
}
