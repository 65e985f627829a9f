import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BodyOf, FieldName } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** A kind of line that is edited in the blueprint. */
type LineKind = Exclude<keyof typeof m.blueprint.empty, 'need' | 'goal' | 'adaptation' | 'review'>;

/** A list of lines of the blueprint that are changed in place. */
export function BlueprintPanel<K extends LineKind>(props: {
  readonly kind: K;
  readonly data: EngagementData;
  readonly columns: readonly FieldName<K>[];
  readonly filter?: (row: RecordOf<K>) => boolean;
  readonly defaults?: Partial<BodyOf<K>>;
}): ReactNode {
  return <RecordPanel {...props} inline empty={m.blueprint.empty[props.kind]} />;
}
