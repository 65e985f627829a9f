import type { QuarterdeckDatabase } from '#renderer/data/database.ts';

/** A row as it lies on the disk, below check value and seal. */
export type RawRow = Readonly<Record<string, unknown>>;

/** The rows of a table as they lie on the disk. */
export function rawRows(db: QuarterdeckDatabase, table: string): Promise<RawRow[]> {
  return finished(db.backendDB().transaction(table, 'readonly').objectStore(table).getAll() as IDBRequest<RawRow[]>);
}

/** Changes one row on the disk, as a fault of the disk would. */
export async function changeRaw(
  db: QuarterdeckDatabase,
  table: string,
  key: IDBValidKey,
  change: (row: RawRow) => RawRow,
): Promise<void> {
  const store = db.backendDB().transaction(table, 'readwrite').objectStore(table);
  const row = await finished(store.get(key) as IDBRequest<RawRow | undefined>);
  if (row === undefined) throw new Error(`no row ${JSON.stringify(key)} in ${table}`);
  await finished(store.put(change(row)));
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });
}
