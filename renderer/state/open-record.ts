import { create } from 'zustand';
import type { RecordId } from '#shared/base/ids.ts';

/** The records that were opened one from the other, the last one in sight. */
interface OpenRecords {
  readonly path: readonly RecordId[];
  /** Opens a record beside whatever is in sight; a record that is open already is gone back to. */
  open(id: RecordId): void;
  back(): void;
  close(): void;
}

/** Which record is open because somebody followed a link to it, from a trace, a check or a count. */
export const useOpenRecord = create<OpenRecords>((set) => ({
  path: [],
  open: (id) =>
    set(({ path }) => {
      const at = path.indexOf(id);
      return { path: at < 0 ? [...path, id] : path.slice(0, at + 1) };
    }),
  back: () => set(({ path }) => ({ path: path.slice(0, -1) })),
  close: () => set({ path: [] }),
}));
