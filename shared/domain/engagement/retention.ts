import { daysBetween, type IsoDate } from '../../base/iso-date.ts';

/** How many days ahead an end of keeping is announced. */
export const RETENTION_NOTICE_DAYS = 30;

/**
 * How an engagement stands to the day until which it is kept. `open`: no day was set; `kept`: the day is far;
 * `soon`: it comes within `RETENTION_NOTICE_DAYS`; `due`: it has come or has passed.
 */
export type RetentionState = 'open' | 'kept' | 'soon' | 'due';

/** Where an engagement stands, and how many whole days are left; 0 on the day itself, negative after it. */
export interface Retention {
  readonly state: RetentionState;
  /** Null when no day was set. */
  readonly keepUntilOn: IsoDate | null;
  /** 0 when no day was set. */
  readonly daysLeft: number;
}

/** How an engagement stands to the day until which it is kept, as of a day. Nothing is removed by it. */
export function deriveRetention({ keepUntilOn }: { readonly keepUntilOn: IsoDate | null }, today: IsoDate): Retention {
  if (keepUntilOn === null) return { state: 'open', keepUntilOn, daysLeft: 0 };
  const daysLeft = daysBetween(today, keepUntilOn);
  const state = daysLeft <= 0 ? 'due' : daysLeft <= RETENTION_NOTICE_DAYS ? 'soon' : 'kept';
  return { state, keepUntilOn, daysLeft };
}
