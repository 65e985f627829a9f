export type { HistoryChange, HistoryEntry, HistoryLabel, HistoryPart } from '#shared/records/history.ts';

/** Changes in one piece. */
export const PART_SIZE = 100;
