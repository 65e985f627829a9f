import { useEffect, useMemo, useState } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Report } from '#shared/documents/report-model.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import { ExportTask, type ExportState } from './export-task.ts';

/** An export that may be under way, and what starts and stops one. */
export interface DocumentExport {
  readonly state: ExportState;
  toWord(report: Report, data: EngagementData, name: string): void;
  toPdf(report: Report, name: string): void;
  /** Stops at any step; no file is written. */
  cancel(): void;
  /** Forgets the last outcome. */
  dismiss(): void;
}

/** The export of the dialog; leaving the dialog stops it. */
export function useExport(host: NotingHost, engagementId: EngagementId): DocumentExport {
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const task = useMemo(() => new ExportTask(host, engagementId, setState), [host, engagementId]);
  useEffect(() => () => task.stop(), [task]);
  return {
    state,
    toWord: (report, data, name) => void task.toWord(report, data, name),
    toPdf: (report, name) => void task.toPdf(report, name),
    cancel: () => task.cancel(),
    dismiss: () => setState({ step: 'ready' }),
  };
}
