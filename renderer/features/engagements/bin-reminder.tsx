import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { loadDueInBin, type BinnedEngagement } from '#renderer/data/bin.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { keepInBin } from './engagement-actions.ts';
import styles from './engagements.module.css';

const BinDialog = lazy(async () => ({ default: (await import('./bin-dialog.tsx')).BinDialog }));

/** Asks about the engagements whose time in the bin is over: remove, or keep longer. Nothing goes by itself. */
export function BinReminder(props: { readonly engagements: readonly RecordOf<'engagement'>[] }): ReactNode {
  const services = useServices();
  const { db, clock } = services.store;
  const [due, setDue] = useState<readonly BinnedEngagement[]>([]);
  // Held here, so that the certificates stay after their engagements have gone from the list.
  const [removing, setRemoving] = useState<readonly BinnedEngagement[] | null>(null);
  useEffect(() => {
    let current = true;
    loadDueInBin(db, clock).then(
      (found) => {
        if (current) setDue(found);
      },
      (error: unknown) => reportError(error),
    );
    return () => {
      current = false;
    };
  }, [db, clock, props.engagements]);
  return (
    <>
      {due.length > 0 && (
        <section className={styles['reminders']} aria-label={m.bin.region}>
          <div className={styles['reminder']} data-state="soon">
            <p>
              {m.bin.due(due.length)} {m.bin.ask}
            </p>
            <Button size="small" onPress={() => void keepInBin(services, due)}>
              {m.bin.longer}
            </Button>
            <Button size="small" onPress={() => setRemoving(due)}>
              {m.bin.remove}
            </Button>
          </div>
        </section>
      )}
      {removing !== null && (
        <Suspense>
          <BinDialog engagements={removing} onClose={() => setRemoving(null)} />
        </Suspense>
      )}
    </>
  );
}
