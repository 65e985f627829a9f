import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { proposeLines, type ProposedKind } from '#shared/domain/proposals/blueprint-proposals.ts';
import { ProposalList, RejectedProposals } from '#renderer/features/records/index.ts';

/** What earlier stages propose for a section of the blueprint, and what was turned down of it. */
export function LineProposals(props: { readonly kind: ProposedKind; readonly data: EngagementData }): ReactNode {
  const { kind, data } = props;
  return (
    <>
      <ProposalList proposals={proposeLines(data, kind)} data={data} />
      <RejectedProposals kinds={[kind]} data={data} />
    </>
  );
}
