import { useSyncExternalStore, type ReactNode } from 'react';
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import type { HostCapabilities } from '#shared/ipc/host.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import styles from './shell.module.css';

/** Says where the work is: "Saved" only when the working store and the safe copy both have it. */
export function SaveStatusBadge(): ReactNode {
  const { pump, host } = useServices();
  const status = useSyncExternalStore(
    (listener) => pump.onStatus(listener),
    () => pump.status,
  );
  if (status.state === 'failing') {
    return (
      // The notice above the screen is what is announced; this one stays in its place.
      <div className={styles['saveFailing']} data-save="failing">
        <CircleAlert aria-hidden size={16} />
        <strong>{m.app.notSaved}</strong>
      </div>
    );
  }
  const saving = status.state === 'saving';
  return (
    <div className={styles['saveStatus']} data-save={status.state}>
      {saving ? <LoaderCircle aria-hidden size={16} /> : <Check aria-hidden size={16} />}
      <span>{saving ? m.app.saving : savedWords(status.at, host.capabilities.copiesIn)}</span>
    </div>
  );
}

function savedWords(at: string | null, copiesIn: HostCapabilities['copiesIn']): string {
  const words = at === null ? m.app.savedNow : m.app.saved(localTime(at));
  return copiesIn === 'browser' ? m.app.savedHere(words) : words;
}

/** Hours and minutes of a UTC time where the user is. */
export function localTime(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
