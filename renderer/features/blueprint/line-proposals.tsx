import type { ReactNode } from 'react';
import { Check, X } from 'lucide-react';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import {
  proposeLines,
  type BlueprintProposal,
  type ProposedKind,
} from '#shared/domain/proposals/blueprint-proposals.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './blueprint.module.css';

/** What earlier stages propose for a section: accepted in one press, or turned down for good. Nothing when there is none. */
export function LineProposals(props: { readonly kind: ProposedKind; readonly data: EngagementData }): ReactNode {
  const { kind, data } = props;
  const { store } = useServices();
  const commit = useCommit();
  const proposals = proposeLines(data, kind);
  if (proposals.length === 0) return null;
  const accept = (chosen: readonly BlueprintProposal[]): void =>
    void commit(
      chosen.map((one) => createRecord(one.kind, store.ids.next(), one.body)),
      { action: 'accept', announce: true },
    );
  const reject = ({ title, origin }: BlueprintProposal): void =>
    void commit([createRecord('rejection', store.ids.next(), { ...origin, proposed: kind, title })], {
      action: 'reject',
      announce: true,
    });
  return (
    <Section
      title={m.proposals.title}
      hint={m.proposals.hint}
      count={proposals.length}
      headingLevel={3}
      actions={
        proposals.length > 1 && (
          <Button size="small" onPress={() => accept(proposals)}>
            {m.proposals.acceptAll(proposals.length)}
          </Button>
        )
      }
    >
      <ul className={styles['proposals']}>
        {proposals.map((one) => (
          <li key={one.key}>
            <span>
              <bdi>{one.title}</bdi>
              <small>{m.proposals.from(originWords(one, data))}</small>
            </span>
            <Button
              size="small"
              icon={<Check aria-hidden size={16} />}
              aria-label={m.proposals.acceptOf(one.title)}
              onPress={() => accept([one])}
            >
              {m.proposals.accept}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon={<X aria-hidden size={16} />}
              aria-label={m.proposals.rejectOf(one.title)}
              onPress={() => reject(one)}
            >
              {m.proposals.reject}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function originWords({ origin }: BlueprintProposal, data: EngagementData): string {
  const ids: readonly RecordId[] = Object.values(origin).flat();
  return ids
    .flatMap((id) => data.findAny(id) ?? [])
    .map((record) => (record.ref === null ? recordName(record) : `${record.ref} ${recordName(record)}`))
    .join(', ');
}
