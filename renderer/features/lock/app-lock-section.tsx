import { useState, type ReactNode } from 'react';
import { LockKeyhole } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { ChangeLockDialog, RemoveLockDialog } from './change-lock-dialogs.tsx';
import { lockNow } from './lock-now.ts';
import styles from './lock.module.css';
import { SetLockDialog } from './set-lock-dialog.tsx';
import { useIsLockSet } from './use-is-lock-set.ts';
import { LOCK_AFTER_MINUTES, lockAfterMinutes, setLockAfterMinutes } from './use-auto-lock.ts';

/** The app lock: whether it is set, what is done with it, what it protects and what not. */
export function AppLockSection(): ReactNode {
  const { lock } = useServices();
  const isSet = useIsLockSet();
  const words = m.appLock;
  const [asking, setAsking] = useState<'set' | 'change' | 'remove' | null>(null);
  const close = (): void => setAsking(null);
  return (
    <Section title={words.title} hint={words.hint}>
      {lock === null && <p className={styles['state']}>{words.unavailable}</p>}
      {lock !== null && !isSet && (
        <>
          <p className={styles['state']}>{words.isOff}</p>
          <div className={styles['rowOfButtons']}>
            <Button icon={<LockKeyhole aria-hidden size={16} />} onPress={() => setAsking('set')}>
              {words.set}
            </Button>
          </div>
        </>
      )}
      {isSet && <IsSet onAsk={setAsking} />}
      <div className={styles['lists']}>
        {[words.protects, words.protectsNot].map(({ title, rows }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {lock !== null && asking === 'set' && <SetLockDialog lock={lock} onClose={close} />}
      {lock !== null && asking === 'change' && <ChangeLockDialog lock={lock} onClose={close} />}
      {lock !== null && asking === 'remove' && <RemoveLockDialog lock={lock} onClose={close} />}
    </Section>
  );
}

function IsSet(props: { readonly onAsk: (what: 'change' | 'remove') => void }): ReactNode {
  const services = useServices();
  const words = m.appLock;
  const [minutes, setMinutes] = useState(lockAfterMinutes);
  return (
    <>
      <p className={styles['state']}>{words.isOn}</p>
      <div className={styles['rowOfButtons']}>
        <Button icon={<LockKeyhole aria-hidden size={16} />} onPress={() => void lockNow(services).catch(reportError)}>
          {words.lockNow}
        </Button>
        <Button onPress={() => props.onAsk('change')}>{words.change}</Button>
        <Button variant="quiet" onPress={() => props.onAsk('remove')}>
          {words.remove}
        </Button>
      </div>
      <div className={styles['after']}>
        <Select
          label={words.after}
          description={words.afterHint}
          options={LOCK_AFTER_MINUTES.map((count) => ({ value: String(count), label: words.minutes(count) }))}
          value={String(minutes)}
          onChange={(value) => {
            setMinutes(Number(value));
            setLockAfterMinutes(Number(value));
          }}
        />
      </div>
    </>
  );
}
