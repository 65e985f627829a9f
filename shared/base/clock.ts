import type { IsoDate, IsoTime } from './iso-date.ts';

/** Where the present comes from; a port, because the domain has no clock. */
export interface Clock {
  /** The present moment in UTC. */
  now(): IsoTime;
  /** Today's date where the user is. */
  today(): IsoDate;
}
