import type { Clock } from '#shared/base/clock.ts';
import { recordId, type IdSource } from '#shared/base/ids.ts';
import { isoDate, isoTime } from '#shared/base/iso-date.ts';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => isoTime(new Date().toISOString()),
  today: () => {
    const now = new Date();
    const pad = (value: number): string => String(value).padStart(2, '0');
    return isoDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
  },
};

/** Ids of 128 random bits. */
export const randomIds: IdSource = {
  next: () => recordId(crypto.randomUUID()),
};
