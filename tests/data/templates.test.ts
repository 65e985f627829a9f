import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { chooseTemplate } from '#shared/domain/branding/choose-template.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { readTemplateParts } from '#renderer/data/templates.ts';
import type { Store } from '#renderer/data/store.ts';
import { toRecord } from '#shared/records/stored-record.ts';
import { addRecord, freshDatabase, storeOver } from '../builders/store.ts';

const WORKSPACE = engagementId('workspace');
const template = (mark: string) => ({ name: `${mark}.dotx`, pieces: [{ mark, part: 0, content: 'AAAA' }] });

async function brandsOf(store: Store): Promise<RecordOf<'brand'>[]> {
  const stored = await store.db.records.filter(({ kind }) => kind === 'brand').toArray();
  return stored.map((record) => toRecord(record) as unknown as RecordOf<'brand'>);
}

async function give(store: Store, name: string, chosen: ReturnType<typeof template> | null): Promise<void> {
  const brands = await brandsOf(store);
  const brand = brands.find((each) => each.name === name) as RecordOf<'brand'>;
  const stored = await readTemplateParts(store.db, WORKSPACE);
  const changes = chooseTemplate(brand, chosen, { brands, stored }, store.ids);
  expect(await store.commit({ engagementId: WORKSPACE, changes })).toMatchObject({ ok: true });
}

const marks = async (store: Store) => (await readTemplateParts(store.db, WORKSPACE)).map(({ mark }) => mark);

describe('the pieces of a template', () => {
  it('leave with the template that is replaced, and one undo brings the old one back whole', async () => {
    const store = storeOver(await freshDatabase());
    await addRecord(store, WORKSPACE, 'brand', { name: 'Northgate' });
    await give(store, 'Northgate', template('old'));
    await give(store, 'Northgate', template('new'));
    expect(await marks(store)).toEqual(['new']);
    expect(await store.undo(WORKSPACE)).toMatchObject({ ok: true });
    expect(await marks(store)).toEqual(['old']);
    expect((await brandsOf(store))[0]?.templateMark).toBe('old');
  });

  it('stay while another brand names them', async () => {
    const store = storeOver(await freshDatabase());
    await addRecord(store, WORKSPACE, 'brand', { name: 'One' });
    await addRecord(store, WORKSPACE, 'brand', { name: 'Two' });
    await give(store, 'One', template('same'));
    await give(store, 'Two', template('same'));
    await give(store, 'One', null);
    expect(new Set(await marks(store))).toEqual(new Set(['same']));
    await give(store, 'Two', null);
    expect(await marks(store)).toEqual([]);
  });
});
