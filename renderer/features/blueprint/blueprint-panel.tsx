import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BodyOf, FieldName } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { ProposedKind } from '#shared/domain/proposals/blueprint-proposals.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { LineProposals } from './line-proposals.tsx';
import { isStarterKind, StarterButton } from './starter-button.tsx';

/** A kind of line that is edited in the blueprint. */
type LineKind = Exclude<keyof typeof m.blueprint.empty, 'need' | 'goal' | 'adaptation' | 'review'>;

/** The lines of a section, changed in place; what earlier stages propose; usual lines while there are none. */
export function BlueprintPanel<K extends LineKind>(props: {
  readonly kind: K;
  readonly data: EngagementData;
  readonly columns: readonly FieldName<K>[];
  readonly derived?: readonly Column<RecordOf<K>>[];
  readonly filter?: (row: RecordOf<K>) => boolean;
  readonly defaults?: Partial<BodyOf<K>>;
}): ReactNode {
  const { kind, data } = props;
  return (
    <>
      <RecordPanel {...props} inline empty={m.blueprint.empty[kind]} />
      {data.all(kind).length === 0 && isStarterKind(kind) && <StarterButton kind={kind} />}
      {isProposed(kind) && <LineProposals kind={kind} data={data} />}
    </>
  );
}

const PROPOSED: ReadonlySet<string> = new Set<ProposedKind>([
  'deliverable',
  'milestone',
  'role',
  'raciRow',
  'report',
  'kpi',
]);

function isProposed(kind: string): kind is ProposedKind {
  return PROPOSED.has(kind);
}
