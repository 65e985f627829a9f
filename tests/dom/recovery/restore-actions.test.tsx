import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '#renderer/features/records/index.ts';
import { bringAsNew } from '#renderer/features/recovery/restore-actions.ts';
import { ToastRegion } from '#renderer/ui/toasts.tsx';
import { addEngagement, freshDatabase, storeOver } from '../../builders/store.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('bringing a state back as an engagement of its own', () => {
  it('says that there is no room, and leaves what is there', async () => {
    const store = storeOver(await freshDatabase());
    const id = await addEngagement(store);
    const records = await store.db.records.toArray();
    render(<ToastRegion />);
    vi.spyOn(store.db, 'transaction').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const preview = { state: { records, counters: {} } } as unknown as Parameters<typeof bringAsNew>[2];
    const opened = vi.fn();
    expect(await bringAsNew({ store } as Services, id, preview, '23 November', opened)).toBe(false);
    await screen.findByText(/^The disk is full, so the change is not saved/);
    vi.restoreAllMocks();
    expect(await store.db.records.toArray()).toEqual(records);
  });
});
