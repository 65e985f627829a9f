import type { ReactNode } from 'react';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { useRemovalQuestion } from '#renderer/state/removal.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import styles from './details.module.css';

/** The place where the question is asked. Once in each engagement. */
export function RemoveQuestion(): ReactNode {
  const asked = useRemovalQuestion((state) => state.asked);
  if (asked === null) return null;
  const named = [...new Map(asked.lines.map((record) => [record.id, record])).values()];
  return (
    <ConfirmDialog
      title={m.common.removeTitle(asked.name || m.common.untitled(kindName(asked.kind, 'one')))}
      confirmLabel={m.common.removeAnyway}
      isDanger
      onConfirm={() => asked.answer(true)}
      onClose={() => asked.answer(false)}
      body={
        <>
          <p>{m.common.removeBody(named.length)}</p>
          <ul className={styles['dependents']}>
            {named.map((record) => (
              <li key={record.id}>
                <span className={styles['ref']}>{record.ref ?? kindName(record.kind, 'one')}</span>
                <bdi>{recordName(record) || m.common.untitled(kindName(record.kind, 'one'))}</bdi>
              </li>
            ))}
          </ul>
          {asked.owned > 0 && <p>{m.common.removeOwned(asked.owned)}</p>}
        </>
      }
    />
  );
}
