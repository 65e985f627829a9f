import { useEffect, useRef, useState } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { fail, type Failure, type Result } from '#shared/base/result.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { guessFeedbackColumns } from '#shared/domain/review/feedback-file/feedback-columns.ts';
import { findSurvey, loadFeedbackMapping } from '#shared/domain/review/feedback-file/saved-feedback.ts';
import { FEEDBACK_ROWS_MAX, type FeedbackMapping } from '#shared/domain/review/feedback-file/plan-feedback.ts';
import { ImportClient, type Arrangement, type ChosenFile, type ShortList } from '#renderer/features/importing/index.ts';

/** Largest list of answers that is read, in megabytes: five thousand long comments stay far below. */
export const FEEDBACK_MB_MAX = 20;

/** Where bringing in a survey's list stands. */
export type FeedbackFileState =
  | { readonly step: 'file'; readonly isReading: boolean; readonly error: Failure | null }
  | {
      readonly step: 'columns' | 'check';
      readonly list: ShortList;
      readonly mapping: FeedbackMapping;
      readonly error: Failure | null;
    }
  | { readonly step: 'done'; readonly receiptId: RecordId };

/** What can be done with the file. */
export interface FeedbackFile {
  readonly state: FeedbackFileState;
  open(file: ChosenFile): void;
  arrange(arrangement: Arrangement): void;
  set(state: FeedbackFileState): void;
}

const START: Arrangement = { table: null, headerRow: null };

/** One survey's list on its way into a review; a worker reads it, the page understands it: as the last time, else by its headings. */
export function useFeedbackFile(data: EngagementData): FeedbackFile {
  const [state, set] = useState<FeedbackFileState>({ step: 'file', isReading: false, error: null });
  const client = useRef<ImportClient | null>(null);
  const file = useRef<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  useEffect(() => () => client.current?.close(), []);
  const read = async (arrangement: Arrangement): Promise<Result<ShortList, Failure> | null> => {
    if (file.current === null) return null;
    client.current?.close();
    const mine = (client.current = new ImportClient());
    const { name, bytes } = file.current;
    const list = await mine.ask<'list'>({ type: 'list', name, bytes, arrangement, rowsMax: FEEDBACK_ROWS_MAX });
    // Another reading, or a closed dialog, overtook this one.
    return client.current === mine ? list : null;
  };
  const open = async (chosen: ChosenFile): Promise<void> => {
    const size = chosen instanceof File ? chosen.size : chosen.bytes.length;
    if (size > FEEDBACK_MB_MAX * 1024 * 1024) {
      set({ step: 'file', isReading: false, error: tooLarge(size) });
      return;
    }
    set({ step: 'file', isReading: true, error: null });
    try {
      const bytes = chosen instanceof File ? new Uint8Array(await chosen.arrayBuffer()) : chosen.bytes;
      file.current = { name: chosen.name, bytes };
    } catch {
      set({ step: 'file', isReading: false, error: { code: 'file-failed' } });
      return;
    }
    const list = await read(START);
    if (list === null) return;
    if (list.ok) set({ step: 'columns', list: list.value, mapping: mappingOf(list.value, data), error: null });
    else set({ step: 'file', isReading: false, error: list.error });
  };
  const arrange = async (arrangement: Arrangement): Promise<void> => {
    const list = await read(arrangement);
    if (list === null) return;
    set((now) => {
      if (now.step !== 'columns') return now;
      return list.ok
        ? { ...now, list: list.value, mapping: { ...now.mapping, ...mappingOf(list.value, data) }, error: null }
        : { ...now, error: list.error };
    });
  };
  return {
    state,
    open: (chosen) => void open(chosen),
    arrange: (arrangement) => void arrange(arrangement),
    set,
  };
}

function mappingOf({ table }: ShortList, data: EngagementData): FeedbackMapping {
  const survey = findSurvey(data, table.headings);
  if (survey !== undefined) return loadFeedbackMapping(survey, data, table.headings);
  return { columns: guessFeedbackColumns(table), departments: {}, takesPartial: false, leavesOutKnown: true };
}

function tooLarge(size: number): Failure {
  return fail('source-large', { max: FEEDBACK_MB_MAX, found: Math.ceil(size / 1024 / 1024) }).error;
}
