import type { IsoTime } from '#shared/base/iso-date.ts';
import { m } from '#shared/messages/messages.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const SLACK_MS = 60_000;

/** When a state was, in words. A time that lies ahead of this computer's clock is said to, never counted as an age. */
export function whenWords(at: IsoTime | null, now: IsoTime): string {
  const then = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(then)) return m.restoring.unknownTime;
  const words = FORMAT.format(then);
  return then > Date.parse(now) + SLACK_MS ? m.restoring.future(words) : words;
}
