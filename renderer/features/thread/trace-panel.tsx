import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';

/** Every detail shows its thread by itself now. */
export function TracePanel(_: { readonly data: EngagementData; readonly id: RecordId }): ReactNode {
  return null;
}
