import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { CheckInStep } from '#shared/domain/monitoring/check-in-steps.ts';
import type { SinceLast } from '#shared/domain/monitoring/since-last.ts';

/** What every step is given. */
export interface StepProps {
  readonly checkIn: RecordOf<'checkIn'>;
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly since: SinceLast;
  readonly goTo: (step: CheckInStep) => void;
  readonly onLeave: () => void;
}
