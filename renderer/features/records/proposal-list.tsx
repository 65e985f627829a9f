import { useState, type ReactNode } from 'react';
import { Check, Pencil, X } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import type { Proposal } from '#shared/domain/proposals/proposal.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './proposals.module.css';
import { useRecordActions } from './record-actions.ts';
import { useServices } from './services.tsx';
import { useCommit } from './use-commit.ts';

/** Proposals that are shown before "more" is asked for. */
const SHOWN = 8;

/** What an earlier stage proposes: accepted in one press, worded anew, or turned down for good. Nothing when there is none. */
export function ProposalList(props: {
  readonly title?: string;
  readonly hint?: string;
  readonly proposals: readonly Proposal[];
  readonly data: EngagementData;
}): ReactNode {
  const { proposals, data } = props;
  const { store } = useServices();
  const commit = useCommit();
  const [all, setAll] = useState(false);
  if (proposals.length === 0) return null;
  const accept = (chosen: readonly Proposal[]): void =>
    void commit(
      chosen.map((one) => createRecord(one.kind, store.ids.next(), one.body)),
      { action: 'accept', announce: true },
    );
  const reject = ({ kind, title, origin }: Proposal): void =>
    void commit([createRecord('rejection', store.ids.next(), { ...origin, proposed: kind, title })], {
      action: 'reject',
      announce: true,
    });
  const shown = all ? proposals : proposals.slice(0, SHOWN);
  return (
    <Section
      title={props.title ?? m.proposals.title}
      hint={props.hint ?? m.proposals.hint}
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
        {shown.map((one) => (
          <Line key={one.key} proposal={one} data={data} onAccept={accept} onReject={reject} />
        ))}
      </ul>
      {shown.length < proposals.length && (
        <Button size="small" variant="quiet" onPress={() => setAll(true)}>
          {m.common.more(proposals.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}

function Line(props: {
  readonly proposal: Proposal;
  readonly data: EngagementData;
  readonly onAccept: (proposals: readonly Proposal[]) => void;
  readonly onReject: (proposal: Proposal) => void;
}): ReactNode {
  const { proposal, data } = props;
  const [title, setTitle] = useState<string | null>(null);
  const worded = title === null || title.trim() === '' ? proposal : withTitle(proposal, title.trim());
  return (
    <li>
      {title === null ? (
        <span className={styles['text']}>
          <bdi>{proposal.title}</bdi>
          <small>
            {m.proposals.from(originWords(proposal, data))}
            {proposal.votes > 0 && ` · ${m.needs.votes(proposal.votes)}`}
          </small>
        </span>
      ) : (
        <form
          className={styles['text']}
          onSubmit={(event) => {
            event.preventDefault();
            props.onAccept([worded]);
          }}
        >
          <TextField label={m.proposals.wording} isLabelHidden autoFocus value={title} onChange={setTitle} />
        </form>
      )}
      <Button
        size="small"
        icon={<Check aria-hidden size={16} />}
        aria-label={m.proposals.acceptOf(proposal.title)}
        onPress={() => props.onAccept([worded])}
      >
        {m.proposals.accept}
      </Button>
      {title === null && (
        <IconButton
          label={m.proposals.rewordOf(proposal.title)}
          icon={<Pencil aria-hidden size={16} />}
          onPress={() => setTitle(proposal.title)}
        />
      )}
      <IconButton
        label={m.proposals.rejectOf(proposal.title)}
        icon={<X aria-hidden size={16} />}
        onPress={() => props.onReject(proposal)}
      />
    </li>
  );
}

function withTitle(proposal: Proposal, title: string): Proposal {
  return { ...proposal, title, body: { ...proposal.body, [kindSpec(proposal.kind).title]: title } };
}

function originWords({ origin }: Proposal, data: EngagementData): string {
  const ids: readonly RecordId[] = Object.values(origin).flat();
  return ids
    .flatMap((id) => data.findAny(id) ?? [])
    .map((record) => (record.ref === null ? recordName(record) : `${record.ref} ${recordName(record)}`))
    .join(', ');
}

/** What was turned down of some kinds, to be proposed again in one press. Nothing when there is none. */
export function RejectedProposals(props: {
  readonly kinds: readonly Proposal['kind'][];
  readonly data: EngagementData;
}): ReactNode {
  const actions = useRecordActions();
  const rejections = props.data
    .all('rejection')
    .filter(({ proposed }) => (props.kinds as readonly string[]).includes(proposed));
  if (rejections.length === 0) return null;
  return (
    <details className={styles['rejected']}>
      <summary>{m.proposals.rejected(rejections.length)}</summary>
      <ul className={styles['proposals']}>
        {rejections.map((one) => (
          <li key={one.id}>
            <span className={styles['text']}>
              <bdi>{one.title}</bdi>
              {one.reason !== '' && (
                <small>
                  <bdi>{one.reason}</bdi>
                </small>
              )}
            </span>
            <Button size="small" onPress={() => void actions.remove(one)}>
              {m.proposals.again}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
