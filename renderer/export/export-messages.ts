import type { Report, ReportSection } from '#shared/documents/report-model.ts';

/**
 * What the page asks of the export worker: the frame of the report, its sections in portions, then the end. A report of
 * hundreds of pages in one message would be copied in one go, while nobody could type.
 */
export type ExportRequest =
  | {
      readonly type: 'begin';
      readonly frame: Omit<Report, 'sections'>;
      /** A user's Word template, checked when it was read in. */
      readonly template?: Uint8Array;
      readonly hasPageNumbers: boolean;
    }
  | { readonly type: 'sections'; readonly sections: readonly ReportSection[] }
  | { readonly type: 'end' };

/** What the worker answers; `reason` is for the log, not for people. `picture` is the one that could not be drawn. */
export type ExportReply =
  | { readonly type: 'pictures'; readonly done: number; readonly total: number }
  | { readonly type: 'writing' }
  | { readonly type: 'layout' }
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly reason: string; readonly picture?: string };
