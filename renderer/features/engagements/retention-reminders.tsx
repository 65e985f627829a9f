import { lazy, Suspense, useState, type ReactNode } from 'react';
import { deriveRetention } from '#shared/domain/engagement/retention.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './engagements.module.css';
import { KeepUntil } from './keep-until.tsx';
import { longDate } from './next-date-words.ts';

const PurgeDialog = lazy(async () => ({ default: (await import('./purge-dialog.tsx')).PurgeDialog }));

type Engagement = RecordOf<'engagement'>;

/** Says of which engagements the time of keeping ends, with the two ways out: remove, or keep longer. */
export function RetentionReminders(props: { readonly engagements: readonly Engagement[] }): ReactNode {
  const { store } = useServices();
  // Held here, so that the certificate stays after its engagement has gone from the list.
  const [purging, setPurging] = useState<Engagement | null>(null);
  const [keeping, setKeeping] = useState<Engagement | null>(null);
  const today = store.clock.today();
  const words = m.retention;
  const ending = props.engagements.flatMap((engagement) => {
    const { state, keepUntilOn, daysLeft } = deriveRetention(engagement, today);
    // What lies in the bin is on its way out already.
    if (engagement.deletedOn !== null || keepUntilOn === null || (state !== 'soon' && state !== 'due')) return [];
    return [{ engagement, state, keepUntilOn, daysLeft }];
  });
  return (
    <>
      {ending.length > 0 && (
        <ul className={styles['reminders']} aria-label={words.reminders}>
          {ending
            .toSorted((a, b) => a.daysLeft - b.daysLeft)
            .map(({ engagement, state, keepUntilOn, daysLeft }) => {
              const client = engagement.client || m.common.untitled(m.kinds.engagement.one);
              const day = longDate(keepUntilOn);
              return (
                <li key={engagement.id} className={styles['reminder']} data-state={state}>
                  <p>{state === 'due' ? words.due(client, day) : words.soon(client, day, daysLeft)}</p>
                  <Button size="small" aria-label={words.longerOf(client)} onPress={() => setKeeping(engagement)}>
                    {words.longer}
                  </Button>
                  <Button size="small" aria-label={words.removeOf(client)} onPress={() => setPurging(engagement)}>
                    {words.remove}
                  </Button>
                </li>
              );
            })}
        </ul>
      )}
      {keeping !== null && <KeepUntil engagement={keeping} onClose={() => setKeeping(null)} />}
      {purging !== null && (
        <Suspense>
          <PurgeDialog engagement={purging} onClose={() => setPurging(null)} />
        </Suspense>
      )}
    </>
  );
}
