import type { Report } from '#shared/documents/report-model.ts';

/** What the page asks of the export worker. */
export interface ExportRequest {
  readonly report: Report;
  /** PNG bytes by figure id. */
  readonly rasters: ReadonlyMap<string, Uint8Array>;
  /** A user's Word template, checked when it was read in. */
  readonly template?: Uint8Array;
  readonly hasPageNumbers: boolean;
}

/** What the worker answers; `reason` is for the log, not for people. */
export type ExportReply =
  | { readonly type: 'layout' }
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly reason: string };
