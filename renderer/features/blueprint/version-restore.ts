import { useCallback } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { restoreLine } from '#shared/domain/blueprint/restore-line.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { ComparedLine } from './compare-line.tsx';
import { useSayWithUndo } from './version-undo.ts';

/** Brings a line back from an agreed version as one step, and says what came back and what could not. */
export function useRestoreLine(
  whole: EngagementData | undefined,
): (versionId: RecordId, line: ComparedLine) => Promise<void> {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const say = useSayWithUndo();
  return useCallback(
    async (versionId, line) => {
      if (whole === undefined) return;
      const fields = line.state === 'changed' ? line.fields.map(({ field }) => field) : undefined;
      const restored = restoreLine(whole, versionId, line.id, fields);
      if (!restored.ok) return notify({ message: errorSentence(restored.error), tone: 'danger' });
      const { changes, name, oldRef, dropped } = restored.value;
      const done = await commit(changes, { action: 'restore' });
      if (!done.ok) return;
      const after = await loadEngagement(store, engagementId);
      const ref = after.ok ? (after.value.findAny(line.id)?.ref ?? null) : null;
      const version = whole.find('blueprintVersion', versionId)?.version ?? '';
      const words = m.versions;
      const sentences = [
        line.state === 'changed'
          ? words.restored(name, version)
          : oldRef === null || ref === null || ref === oldRef
            ? words.restoredBack(name, version)
            : words.restoredAs(name, version, ref),
        dropped.length === 0 ? '' : words.restoredWithout(dropped.map((one) => one || words.goneTarget).join(', ')),
        line.kind === 'kpi' && line.state === 'removed' ? words.restoredReadings : '',
      ];
      say(sentences.filter((sentence) => sentence !== '').join(' '), done.value.entryId);
    },
    [whole, store, engagementId, commit, say],
  );
}
