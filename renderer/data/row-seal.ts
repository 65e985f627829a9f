import { checkValue } from '#shared/base/check-value.ts';
import { packValue, unpackValue } from '#shared/base/packed-value.ts';
import { openText, sealText } from './cipher.ts';

/** How rows are stored: sealed under a key, or in clear with a check value. */
export interface Sealing {
  /** The data key of the app lock; null when there is no lock. */
  key: Uint8Array | null;
  /** Rows without a check value are damaged. False only while a store of an older version gets its values. */
  strict: boolean;
}

/** A row that does not read back as it was written. Nothing is computed from it, and nothing written over it. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError';
  readonly table: string;

  constructor(table: string) {
    super(`A row of ${table} does not read back as it was written`);
    this.table = table;
  }
}

type Row = Readonly<Record<string, unknown>>;

interface TableRule {
  /** Fields that hold words of people; everything else is an id, an order, a time or a number. */
  readonly words: readonly string[];
  /** Fields that the database itself fills in when a row is added. */
  readonly filled?: readonly string[];
  /**
   * What a list of rows makes of a damaged one.
   * - `mark`: it comes marked, with an empty body, and every reader counts it as unreadable.
   * - `omit`: what the others say stays true without it.
   * - `throw`: the list would be wrong without it.
   */
  readonly onDamage: 'mark' | 'omit' | 'throw';
}

/** Every table whose rows are checked; `meta` holds what has to be read before there is a key. */
export const TABLE_RULES: Readonly<Record<string, TableRule>> = {
  records: { words: ['body'], onDamage: 'mark' },
  history: { words: ['label'], onDamage: 'omit' },
  historyParts: { words: ['changes'], onDamage: 'throw' },
  outbox: { words: ['payload'], onDamage: 'throw' },
  counters: { words: [], onDamage: 'throw' },
  heads: { words: [], onDamage: 'omit' },
  sealed: { words: ['sealed'], onDamage: 'throw' },
  departures: { words: ['name', 'folder'], filled: ['id'], onDamage: 'omit' },
};

/** The row as it goes to the disk. Refuses a row that came out of the store as damaged. */
export function encodeRow(sealing: Sealing, table: string, rule: TableRule, row: Row): Row {
  if ('damaged' in row) throw new DamagedRowError(table);
  if (sealing.key === null) return { ...row, check: checkOf(table, rule, row) };
  const [clear, words] = apart(rule, row);
  return { ...clear, ct: sealText(sealing.key, packValue(words), placeOf(table, rule, clear)) };
}

/** The row as it was written; null when it is damaged. A row in clear counts as damaged in a sealed store. */
export function decodeRow(sealing: Sealing, table: string, rule: TableRule, stored: Row): Row | null {
  if ('ct' in stored) {
    const { ct, ...clear } = stored;
    if (sealing.key === null || !(ct instanceof Uint8Array)) return null;
    const words = openText(sealing.key, ct, placeOf(table, rule, clear));
    return words === null ? null : { ...clear, ...(unpackValue(words) as Row) };
  }
  const { check, ...row } = stored;
  if (sealing.key !== null) return null;
  if (check === undefined) return sealing.strict ? null : row;
  return check === checkOf(table, rule, row) ? row : null;
}

/** What a list gives in place of a damaged row; undefined leaves it out. */
export function inPlaceOf(table: string, rule: TableRule, stored: Row): Row | undefined {
  if (rule.onDamage === 'throw') throw new DamagedRowError(table);
  if (rule.onDamage === 'omit') return undefined;
  const { ct: _ct, check: _check, ...rest } = stored;
  return { ...rest, body: {}, damaged: true };
}

function checkOf(table: string, rule: TableRule, row: Row): string {
  return checkValue(placeOf(table, rule, row));
}

/** Everything of the row that is not sealed, with its table: a row does not open in the place of another. */
function placeOf(table: string, { filled = [] }: TableRule, row: Row): string {
  const own =
    filled.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !filled.includes(name)));
  return packValue([table, own]);
}

function apart({ words }: TableRule, row: Row): readonly [Row, Row] {
  const clear: Record<string, unknown> = {};
  const secret: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) (words.includes(name) ? secret : clear)[name] = value;
  return [clear, secret];
}
