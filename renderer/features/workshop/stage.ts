import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';

/** What every board gets: it loads what it shows, publishes its own frame (`usePublish`) and offers its own commands. */
export interface StageProps {
  /** Null outside a workshop. */
  readonly workshopId: RecordId | null;
  /** The activity that is shown; null outside a running workshop. */
  readonly activity: RecordOf<'activity'> | null;
}
