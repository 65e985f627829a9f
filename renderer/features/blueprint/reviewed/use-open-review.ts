import { useCallback, useRef, useState } from 'react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { useReviewedFiles } from '#renderer/state/reviewed-file.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { readReviewed } from './read-reviewed.ts';

const WORD_FILE = {
  label: m.common.wordDocument,
  extension: 'docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Choosing a reviewed file, and the reading of one that is under way. */
export interface ReviewOpener {
  readonly isReading: boolean;
  /** Asks for a file and reads it; true when it is open now. */
  open(): Promise<boolean>;
  cancel(): void;
}

/** Opens a Word file that somebody reviewed, for comparing it with the draft. */
export function useOpenReview(): ReviewOpener {
  const { store, host } = useServices();
  const engagementId = useEngagementId();
  const keep = useReviewedFiles((state) => state.open);
  const [isReading, setReading] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const open = useCallback(async (): Promise<boolean> => {
    const say = (error: Parameters<typeof errorSentence>[0]): false => {
      notify({ message: errorSentence(error), tone: 'danger' });
      return false;
    };
    const chosen = await host.files.open(WORD_FILE);
    if (!chosen.ok) return say(chosen.error);
    if (chosen.value === null) return false;
    const controller = new AbortController();
    abort.current = controller;
    setReading(true);
    try {
      const loaded = await loadEngagement(store, engagementId);
      if (!loaded.ok) return say(loaded.error);
      const read = await readReviewed(chosen.value.bytes, loaded.value, controller.signal);
      if (read === null) return false;
      if (!read.ok) return say(read.error);
      keep(engagementId, { name: chosen.value.name, ...read.value });
      return true;
    } finally {
      setReading(false);
    }
  }, [store, host, engagementId, keep]);
  return { isReading, open, cancel: () => abort.current?.abort() };
}
