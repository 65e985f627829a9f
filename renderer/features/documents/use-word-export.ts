import { useCallback, useRef, useState } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Report } from '#shared/documents/report-model.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { exportDocument } from '#renderer/export/export-document.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

const WORD_FILE: FileKind = {
  label: m.common.wordDocument,
  extension: 'docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** An export that is under way, and what starts and stops one. */
export interface WordExport {
  readonly isRunning: boolean;
  /**
   * Makes a report of the whole engagement in the words of its language, writes it as a Word file and asks where to save
   * it. `languageOf` says which language it is when it is not that of the engagement as it stands.
   */
  run(
    build: (data: EngagementData, words: DocumentMessages) => Report,
    name: string,
    languageOf?: (data: EngagementData) => string,
  ): Promise<void>;
  cancel(): void;
}

/** Export to Word: reads the engagement once, writes in a worker, saves through the host. */
export function useWordExport(): WordExport {
  const { store, host } = useServices();
  const engagementId = useEngagementId();
  const [isRunning, setRunning] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const run = useCallback<WordExport['run']>(
    async (build, name, languageOf = ({ engagement }) => engagement.documentLanguage) => {
      const controller = new AbortController();
      abort.current = controller;
      setRunning(true);
      try {
        const loaded = await loadEngagement(store, engagementId);
        if (!loaded.ok) return notify({ message: errorSentence(loaded.error), tone: 'danger' });
        const words = await loadDocumentMessages(languageOf(loaded.value));
        const written = await exportDocument(build(loaded.value, words), { signal: controller.signal });
        if (!written.ok) {
          if (written.error.code === 'export-cancelled') return;
          return notify({ message: errorSentence(written.error), tone: 'danger' });
        }
        const saved = await host.files.save(`${name}.docx`, WORD_FILE, written.value);
        if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
        else if (saved.value !== null) notify({ message: m.common.savedFile(saved.value.name) });
      } finally {
        setRunning(false);
      }
    },
    [store, host, engagementId],
  );
  return { isRunning, run, cancel: () => abort.current?.abort() };
}
