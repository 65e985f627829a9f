import type { IsoDate } from '#shared/base/iso-date.ts';
import { useServices } from './services.tsx';

/** The date of today at this place. */
export function useToday(): IsoDate {
  return useServices().store.clock.today();
}
