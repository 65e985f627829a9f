import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { DamagedRowError, decodeRow, encodeRow, inPlaceOf, TABLE_RULES, type Sealing } from './row-seal.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The one boundary between rows as the program knows them and rows as they lie on the disk: check value or seal on every
 * write, and its proof on every read. It stands below everything else of Dexie, whose caches and live queries see plain rows.
 * Everything in it is synchronous: a transaction ends while it waits for anything but itself.
 */
export function sealMiddleware(sealing: Sealing): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'quarterdeck-seal',
    level: -2,
    create: (down) => ({
      ...down,
      table(name) {
        const table = down.table(name);
        return name in TABLE_RULES ? sealedTable(table, sealing) : table;
      },
    }),
  };
}

function sealedTable(down: DBCoreTable, sealing: Sealing): DBCoreTable {
  const { name } = down;
  const rule = TABLE_RULES[name];
  if (rule === undefined) return down;
  const read = (stored: Row): Row | undefined =>
    decodeRow(sealing, name, rule, stored) ?? inPlaceOf(name, rule, stored);
  // One row that was asked for by its key is never left out: nothing would tell it from one that is not there.
  const readOne = (stored: Row | undefined): Row | undefined => {
    const row = stored === undefined ? undefined : read(stored);
    if (stored !== undefined && row === undefined) throw new DamagedRowError(name);
    return row;
  };
  return {
    ...down,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put'
        ? down.mutate({ ...request, values: request.values.map((row: Row) => encodeRow(sealing, name, rule, row)) })
        : down.mutate(request),
    get: (request) => down.get(request).then((row: Row | undefined) => readOne(row)),
    getMany: (request) => down.getMany(request).then((rows: (Row | undefined)[]) => rows.map(readOne)),
    query: (request) =>
      down
        .query(request)
        .then((response) =>
          request.values === true
            ? { ...response, result: (response.result as Row[]).map(read).filter((row) => row !== undefined) }
            : response,
        ),
    openCursor: (request) =>
      down
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values !== true ? cursor : readingCursor(cursor, readOne))),
  };
}

function readingCursor(cursor: DBCoreCursor, readOne: (stored: Row | undefined) => Row | undefined): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => readOne(cursor.value as Row | undefined) },
  }) as DBCoreCursor;
}
