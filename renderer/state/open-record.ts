import { create } from 'zustand';
import type { RecordId } from '#shared/base/ids.ts';

/** One record that is open, and the field that somebody came for. */
interface OpenRecord {
  readonly id: RecordId;
  readonly field: string | null;
}

/** The records that were opened one from the other, the last one in sight. */
interface OpenRecords {
  readonly path: readonly OpenRecord[];
  /** Opens a record beside whatever is in sight, at a field if one is named; an open one is gone back to. */
  open(id: RecordId, field?: string | null): void;
  back(): void;
  close(): void;
}

/** Which record is open because somebody followed a link to it, from a trace, a check or a count. */
export const useOpenRecord = create<OpenRecords>((set) => ({
  path: [],
  open: (id, field = null) =>
    set(({ path }) => {
      const at = path.findIndex((one) => one.id === id);
      return { path: [...(at < 0 ? path : path.slice(0, at)), { id, field }] };
    }),
  back: () => set(({ path }) => ({ path: path.slice(0, -1) })),
  close: () => set({ path: [] }),
}));
