import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngagementId } from '#shared/base/ids.ts';
import { dateOf, isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import { ok } from '#shared/base/result.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { RemovedCopies } from '#shared/ipc/vault.ts';
import { BinReminder } from '#renderer/features/engagements/bin-reminder.tsx';
import { ServicesProvider, type Services } from '#renderer/features/records/index.ts';
import type { Store } from '#renderer/data/store.ts';
import { useEngagements } from '#renderer/features/engagements/use-engagements.ts';
import { MemoryVault } from '../../builders/memory-vault.ts';
import { freshDatabase, storeOver } from '../../builders/store.ts';

afterEach(cleanup);

/** A vault whose second folder is a stick that is out. */
class StickOutVault extends MemoryVault {
  override remove(id: EngagementId) {
    const files = this.held.delete(id) ? 1 : 0;
    const removed: RemovedCopies = { files, bytes: files, second: 'waiting' };
    return Promise.resolve(ok(removed));
  }
}

function Home() {
  return <BinReminder engagements={useEngagements() ?? []} />;
}

/** The reminder over two engagements that were deleted in November 2026, on a day. */
async function shownOn(time: string) {
  const store = storeOver(await freshDatabase());
  for (const client of ['Northwind', 'Lindmere']) {
    const id = store.ids.next();
    await store.commit({
      engagementId: id as unknown as EngagementId,
      changes: [createRecord('engagement', id, { client, deletedOn: dateOf('2026-11-23' as IsoTime) })],
    });
  }
  const at = isoTime(time);
  Object.assign(store, { clock: { now: () => at, today: () => dateOf(at) } });
  const host = { capabilities: { vault: true }, vault: new StickOutVault() } as unknown as Host;
  const pump = { alone: (work: () => Promise<void>) => work() };
  render(
    <ServicesProvider services={{ store, host, pump } as unknown as Services}>
      <Home />
    </ServicesProvider>,
  );
  return store;
}

const engagements = async ({ db }: Store) =>
  (await db.records.toArray()).map(({ body }) => body as unknown as RecordOf<'engagement'>);

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('what lies in the bin for more than thirty days', () => {
  it('goes only when it was chosen and confirmed, and what is on a stick that is out is not called removed', async () => {
    const store = await shownOn('2027-01-11T09:00:00.000Z');
    await screen.findByText(/^2 deleted engagements have been in the bin for more than 30 days/);
    press('Remove now…');
    const dialog = await screen.findByRole('dialog', { name: 'Remove from the bin for good?' });
    expect(await engagements(store)).toHaveLength(2);
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Lindmere, deleted on 23 November 2026' }));
    press('Remove 1 engagement for good');
    const certificate = await screen.findByRole('dialog', { name: 'Northwind was removed' });
    expect(certificate.textContent).toContain('NOT YET REMOVED: copies in the second folder');
    expect((await engagements(store)).map(({ client }) => client)).toEqual(['Lindmere']);
    press('Done');
    await screen.findByText(/^1 deleted engagement has been in the bin/);
  });

  it('stays for another thirty days when that is said', async () => {
    const store = await shownOn('2027-01-11T09:00:00.000Z');
    await screen.findByText(/^2 deleted engagements/);
    press('Keep 30 days longer');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Time in the bin is over' })).toBeNull());
    const today = '2027-01-11';
    expect((await engagements(store)).map(({ deletedOn }) => deletedOn)).toEqual([today, today]);
  });
});
