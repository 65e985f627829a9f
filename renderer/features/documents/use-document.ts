import { useEffect, useMemo, useState } from 'react';
import type { Edition, Report } from '#shared/documents/report-model.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import type { DocumentSource } from './document-source.ts';

/** The document as it is now; what is shown is what is written. */
export interface OpenDocument {
  /** Null while it is being read. */
  readonly data: EngagementData | null;
  readonly report: Report | null;
  /** A sentence, when the engagement cannot be read. */
  readonly error: string | null;
}

const ofEngagement = ({ engagement }: EngagementData): string => engagement.documentLanguage;

/** Reads the whole engagement once and builds the document from it, anew for each edition and choice. */
export function useDocument(source: DocumentSource, edition: Edition): OpenDocument {
  const [data, error] = useEngagement();
  const words = useWords(data === null ? null : (source.languageOf ?? ofEngagement)(data));
  const { key } = source;
  const report = useMemo(
    () => (data === null || words === null ? null : source.build(data, words, edition)),
    // By the key: the source is an object of the moment.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [data, words, key, edition],
  );
  return { data, report, error };
}

function useEngagement(): readonly [EngagementData | null, string | null] {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [data, setData] = useState<EngagementData | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadEngagement(store, engagementId).then((loaded) => {
      if (isGone) return;
      if (loaded.ok) setData(loaded.value);
      else setError(errorSentence(loaded.error));
    });
    return () => {
      isGone = true;
    };
  }, [store, engagementId]);
  return [data, error];
}

// The words of another language than the one that is asked for are none: a document never mixes two.
function useWords(language: string | null): DocumentMessages | null {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly words: DocumentMessages } | null>(null);
  useEffect(() => {
    if (language === null) return undefined;
    let isGone = false;
    void loadDocumentMessages(language).then((words) => {
      if (!isGone) setLoaded({ of: language, words });
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  return loaded?.of === language ? loaded.words : null;
}
