import { create } from 'zustand';
import type { EngagementId } from '#shared/base/ids.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';

/** A Word file that is being compared with the draft. The file itself keeps everything; this may be lost on reload. */
export interface OpenReview {
  /** Name of the file. */
  readonly name: string;
  readonly reviewed: ReviewedDocument;
  /** The document that the file was, written anew when the file was opened. */
  readonly written: ReviewedDocument;
  /** Keys of what was turned down or seen to. */
  readonly settled: ReadonlySet<string>;
}

interface OpenReviews {
  readonly byEngagement: ReadonlyMap<EngagementId, OpenReview>;
  open(id: EngagementId, review: Omit<OpenReview, 'settled'>): void;
  close(id: EngagementId): void;
  /** Marks entries as turned down or seen to, or takes that back. */
  settle(id: EngagementId, keys: readonly string[], isSettled: boolean): void;
}

/** The reviewed file of each engagement that is open in this window. */
export const useReviewedFiles = create<OpenReviews>((set) => ({
  byEngagement: new Map(),
  open: (id, review) =>
    set(({ byEngagement }) => ({ byEngagement: new Map(byEngagement).set(id, { ...review, settled: new Set() }) })),
  close: (id) =>
    set(({ byEngagement }) => {
      const rest = new Map(byEngagement);
      rest.delete(id);
      return { byEngagement: rest };
    }),
  settle: (id, keys, isSettled) =>
    set(({ byEngagement }) => {
      const review = byEngagement.get(id);
      if (review === undefined) return {};
      const settled = new Set(review.settled);
      for (const key of keys) {
        if (isSettled) settled.add(key);
        else settled.delete(key);
      }
      return { byEngagement: new Map(byEngagement).set(id, { ...review, settled }) };
    }),
}));
