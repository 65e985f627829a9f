import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { SealedVotes } from '#shared/domain/workshop/sealed.ts';
import {
  ballotsIn,
  countPaperBallot,
  setDots,
  spentDots,
  type Ballot,
  type PaperFailure,
} from '#shared/domain/workshop/sealed-votes.ts';
import { voteItems, voteRules } from '#shared/domain/workshop/vote-items.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './collect.module.css';
import { PaperGrid } from './paper-grid.tsx';
import { PrintBallots } from './print-buttons.tsx';
import type { Collecting } from './use-collect.ts';

/** Ballots on paper, counted one after the other; only sums are kept, so a counted one cannot be taken out again. */
export function PaperVotes(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
  readonly collecting: Collecting<SealedVotes>;
}): ReactNode {
  const { activity, data, collecting } = props;
  const [ballot, setBallot] = useState<Ballot>({});
  const [isBlank, setBlank] = useState(false);
  const { sealed } = collecting;
  if (sealed === undefined || sealed === null) return null;
  const rules = voteRules(activity);
  const voters = activity.voters.length;
  const words = m.collect.paper;
  const count = async (): Promise<void> => {
    setBallot({});
    let refused: PaperFailure | null = null;
    const isKept = await collecting.change((now) => {
      const counted = countPaperBallot(now, ballot, rules, voters);
      refused = counted.ok ? null : counted.error;
      return counted.ok ? counted.value : now;
    });
    if (refused === null && isKept) return notify({ message: words.counted });
    // The paper is given back as it was typed.
    setBallot(ballot);
    if (refused !== null) notify({ message: errorSentence(refused), tone: 'danger' });
  };
  const takeIn = (): void => {
    if (spentDots(ballot) === 0) setBlank(true);
    else void count();
  };
  const set = (item: string, dots: number): void => {
    const next = setDots(ballot, item as RecordId, dots, rules);
    if (next.ok) setBallot(next.value);
    else notify({ message: errorSentence(next.error), tone: 'danger' });
  };
  const isFull = ballotsIn(sealed) >= voters;
  return (
    <section>
      <h3>{words.votes}</h3>
      <p>{isFull ? words.full : `${words.ballot(ballotsIn(sealed) + 1, voters)}. ${words.hint}`}</p>
      {!isFull && (
        <PaperGrid
          heads={[m.kinds.tally.fields.text, words.dots]}
          lines={voteItems(data, activity).map((item) => ({
            id: item.id,
            title: [item.ref, item.text].filter((part) => part !== null).join(' '),
            fields: [{ key: item.id, label: words.dotsOf(item.text) }],
          }))}
          values={ballot}
          most={9}
          onSet={set}
          onEnter={takeIn}
        />
      )}
      <div className={styles['actions']}>
        {!isFull && <Button onPress={takeIn}>{words.count}</Button>}
        <PrintBallots activity={activity} />
      </div>
      {isBlank && (
        <ConfirmDialog
          title={words.blank}
          body={<p>{words.blankBody}</p>}
          confirmLabel={words.count}
          onConfirm={() => void count()}
          onClose={() => setBlank(false)}
        />
      )}
    </section>
  );
}
