import { daysBetween, type IsoDate, type IsoTime } from '../../base/iso-date.ts';

/** How many days a deleted engagement lies in the bin before anybody is asked whether it may go for good. */
export const BIN_DAYS = 30;

/** The present, and the newest moment that anything stored speaks of; null when nothing speaks of one. */
export interface BinClock {
  readonly now: IsoTime;
  readonly today: IsoDate;
  readonly newestAt: IsoTime | null;
}

/** Whether a clock can be believed when it is about removing: not when something was stored later than "now". */
export function isClockBelievable({ now, newestAt }: Pick<BinClock, 'now' | 'newestAt'>): boolean {
  return newestAt === null || newestAt <= now;
}

/**
 * The deleted engagements that lie in the bin for more than `BIN_DAYS` whole days, longest first. None while the clock cannot
 * be believed, and none that it was agreed to keep for longer. Nothing is removed by it: whoever shows them asks.
 */
export function findDueInBin<
  T extends { readonly deletedOn: IsoDate | null; readonly keepUntilOn: IsoDate | null; readonly updatedAt: IsoTime },
>(engagements: readonly T[], clock: BinClock): readonly (T & { readonly deletedOn: IsoDate })[] {
  const { now, today, newestAt } = clock;
  const times = [newestAt, ...engagements.map(({ updatedAt }) => updatedAt)];
  if (!times.every((time) => isClockBelievable({ now, newestAt: time }))) return [];
  return engagements
    .filter((one): one is T & { readonly deletedOn: IsoDate } => one.deletedOn !== null)
    .filter(({ deletedOn }) => daysBetween(deletedOn, today) > BIN_DAYS)
    .filter(({ keepUntilOn }) => keepUntilOn === null || keepUntilOn <= today)
    .toSorted((a, b) => daysBetween(b.deletedOn, a.deletedOn));
}
