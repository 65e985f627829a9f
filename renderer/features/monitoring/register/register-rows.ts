import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { differenceState } from '#shared/domain/monitoring/register-columns.ts';
import { deriveRegisterRows, type RegisterRow } from '#shared/domain/monitoring/register-row.ts';

const known = new WeakMap<EngagementData, { readonly today: IsoDate; readonly rows: readonly RegisterRow[] }>();

/** The rows of the register, derived once for each state of the records: coming back to the register costs nothing. */
export function registerRowsOf(data: EngagementData, today: IsoDate): readonly RegisterRow[] {
  const found = known.get(data);
  if (found?.today === today) return found.rows;
  const rows = deriveRegisterRows(data, today);
  known.set(data, { today, rows });
  return rows;
}

const counted = new WeakMap<readonly RegisterRow[], number>();

/** Rows whose statuses differ without a word why, counted once for each list of rows. */
export function countUnexplained(rows: readonly RegisterRow[]): number {
  const found = counted.get(rows);
  if (found !== undefined) return found;
  const count = rows.filter((row) => differenceState(row) === 'unexplained').length;
  counted.set(rows, count);
  return count;
}
