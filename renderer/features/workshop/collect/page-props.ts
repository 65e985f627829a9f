import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import type { Collecting } from './use-collect.ts';

/** What each private page is given. */
export interface PageProps<S extends Sealed> {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
  readonly sealed: S;
  readonly change: Collecting<S>['change'];
  /** Takes the page in; afterwards nobody sees it again. */
  readonly onHandOn: () => void;
}
